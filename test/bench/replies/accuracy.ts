import type { Case } from './cases.ts';
import { type Contest, has, type Kind, type Parser } from './parser.ts';
import { type Score, scoreOf, type Tally, tally } from './score.ts';

/** How well a parser read the cases of one folder, or of all (`folder` null). */
export interface Accuracy extends Tally {
  kind: Kind;
  folder: string | null;
  parser: string;
  /** Cases of the folder, with those that lack the part this parser is made for. */
  of: number;
  /** Cases in which the parser threw; they count as nothing read. */
  threw: number;
  /** Files that were not read exactly. */
  misread: string[];
}

/** Lets every parser of a contest read every case it is made for, and judges what it read: first folder by folder, then all together. */
export async function accuracyOf({ kind, parsers }: Contest, cases: Case[]): Promise<Accuracy[]> {
  const folders = [...new Set(cases.map(({ folder }) => folder))];
  const groups = folders.length > 1 ? [...folders, null] : folders;
  const judged = await Promise.all(parsers.map((parser) => judge(parser, cases, kind)));
  return groups.flatMap((folder) =>
    parsers.map((parser, at) => {
      const mine = (judged[at] ?? []).filter((one) => folder === null || one.folder === folder);
      return {
        kind,
        folder,
        parser: parser.name,
        of: cases.filter((one) => folder === null || one.folder === folder).length,
        threw: mine.filter(({ threw }) => threw).length,
        misread: mine.filter(({ exact }) => !exact).map(({ file }) => file),
        ...tally(mine),
      };
    }),
  );
}

interface Judged extends Score {
  folder: string;
  file: string;
  threw: boolean;
}

async function judge(parser: Parser, cases: Case[], kind: Kind): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const one of cases) {
    if (!has(kind, one) || parser.fits?.(one) === false) continue;
    const read = await attempt(parser, one);
    const score = scoreOf(read ?? '', one.expected, one.spaceless);
    judged.push({ ...score, folder: one.folder, file: one.file, threw: read === null });
  }
  return judged;
}

async function attempt(parser: Parser, one: Case): Promise<string | null> {
  try {
    const answer = await parser.read(one);
    return parser.asText?.(answer) ?? answer;
  } catch {
    return null;
  }
}

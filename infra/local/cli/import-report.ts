import type { RowResult } from '../../../shared/moving-in/import-people.ts';
import type { FileRead } from '../../../shared/moving-in/read-file.ts';

const formats: Record<FileRead['format'], string> = {
  own: 'a table with named columns',
  listmonk: 'listmonk’s export of subscribers',
  mailman: 'Mailman’s list of members: names and addresses',
  addresses: 'addresses alone, as Mailman and Postorius export them',
};

const separators: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** What was found in a file, and what becomes of its people; for people. `aside` is the file of rejected rows. */
export function importReport(
  file: string,
  { format, encoding, separator, unknown, rows }: FileRead,
  results: RowResult[],
  aside: string | null,
  really: boolean,
): string {
  const table = format === 'own' || format === 'listmonk';
  const found = [formats[format], ...(table ? [`parted by ${separators[separator]}`] : []), encoding];
  return [
    `${file}: ${found.join(', ')}; ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}.`,
    ...(unknown.length > 0 ? [`Passed over, since we know no such column: ${unknown.join(', ')}.`] : []),
    '',
    ...sections(aside ?? '').flatMap((section) => sectionLines(section, results)),
    '',
    really ? afterwards : trial(file),
  ].join('\n');
}

const trial = (file: string): string =>
  `This was a trial: nobody was taken in, and nothing is sent. To do it: npm run cli -- import ${file} --really`;
const afterwards =
  'Their first letters go out with the next ticks, a minute’s worth at a time. Running this again changes nothing.';

interface Section {
  says: string;
  of: (result: RowResult) => boolean;
  /** What is told of each; null where a number is enough. */
  each: ((result: RowResult) => string) | null;
}

const named = (result: RowResult): string => ('address' in result ? result.address : '');

const claims = (kind: string, why?: string) => (result: RowResult) =>
  result.kind === 'joins' &&
  result.claim.kind === kind &&
  (result.claim.kind !== 'none' || result.claim.why === why);
const stays = (as: string) => (result: RowResult) => result.kind === 'stays' && result.as === as;
const until = (result: RowResult) => `${named(result)}, until ${result.kind === 'joins' ? result.until : ''}`;

const sections = (aside: string): Section[] => [
  { says: 'with express consent: members at once', of: claims('express'), each: null },
  {
    says: 'with implied consent: members at once, asked to renew before it runs out',
    of: claims('implied'),
    each: until,
  },
  {
    says: 'without consent: invited, and members only if they say yes',
    of: claims('none', 'nothing-said'),
    each: null,
  },
  {
    says: 'with consent of which day or source is missing: invited like those without',
    of: claims('none', 'no-evidence'),
    each: named,
  },
  {
    says: 'with implied consent that has run out: invited like those without',
    of: claims('none', 'ran-out'),
    each: named,
  },
  { says: 'already a member: left as they are', of: stays('member'), each: null },
  { says: 'invited or asked before, without an answer yet: not asked again', of: stays('asked'), each: null },
  {
    says: 'already a member whom letters do not reach: left as they are',
    of: stays('unreachable'),
    each: named,
  },
  { says: 'who left: not taken in, and not asked', of: stays('left'), each: named },
  { says: 'who left by complaining: not taken in, and not asked', of: stays('complained'), each: named },
  {
    says: 'to whom SES sends no letters (they came back, or were complained about): not taken in',
    of: stays('suppressed'),
    each: named,
  },
  {
    says: `kept aside in ${aside}`,
    of: ({ kind }) => kind === 'rejected',
    each: (one) => (one.kind === 'rejected' ? one.why : ''),
  },
];

const mostTold = 20;

function sectionLines({ says, of, each }: Section, results: RowResult[]): string[] {
  const some = results.filter(of);
  if (some.length === 0) return [];
  const told = each ? some.slice(0, mostTold).map((one) => `        line ${one.line}: ${each(one)}`) : [];
  const others = each ? some.length - told.length : 0;
  const head = `${String(some.length).padStart(6)}  ${says}`;
  return [head, ...told, ...(others > 0 ? [`        and ${others} more`] : [])];
}

const width = 30;

/** `[######                        ] 2,000 of 10,000` */
export function progressBar(done: number, all: number): string {
  const filled = all === 0 ? width : Math.round((done / all) * width);
  const bar = `${'#'.repeat(filled)}${' '.repeat(width - filled)}`;
  return `[${bar}] ${done.toLocaleString('en-CA')} of ${all.toLocaleString('en-CA')}${done === all ? '\n' : ''}`;
}

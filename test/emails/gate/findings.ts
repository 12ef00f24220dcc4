import { known } from './known.ts';
import type { GateLetter } from './letters.ts';

/** What a check finds wrong with a letter, in words; nothing where it is good. */
export type Check<Seen = GateLetter> = (seen: Seen) => string[];

const excused = new Set<string>();

/** One to a line, with the languages and profiles in which it was found; what is known (known.ts) is left out. */
export function report(found: { letter: GateLetter; check: string; finding: string }[]): string {
  const fresh = found.filter(({ letter, check, finding }) => {
    const excuse = known.find(
      (each) => each.check === check && each.letters.test(letter.name) && each.finding.test(finding),
    );
    if (excuse) excused.add(excuse.why);
    return !excuse;
  });
  const same = Map.groupBy(fresh, ({ check, finding }) => `${check}: ${finding}`);
  return [...same]
    .map(([said, where]) => `${said} (${[...new Set(where.map(whereOf))].join(', ')})`)
    .join('\n');
}

const whereOf = ({ letter }: { letter: GateLetter }): string => `${letter.language} ${letter.profile}`;

/** What is known of some checks and was not found: it is put right, and must leave known.ts. */
export const outdated = (checks: string[]): string[] =>
  known.filter(({ check, why }) => checks.includes(check) && !excused.has(why)).map(({ why }) => why);

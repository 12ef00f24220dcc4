import { withoutGreeting } from '../wishes/wish-line.ts';

/** Words behind a number: "2: I agree". */
export interface Numbered {
  number: number;
  words: string;
}

/**
 * The numbers that words are divided by, as in an answer to several items of a digest:
 * - `none`: they are one text, which may hold numbers of its own ("2-3 people came");
 * - `sure`: said so, with a colon or a word before the number ("2: …", "no. 5 …");
 * - `likely`: one number ("2. …"), or some that skip others as nobody counts ("2. … 5. …");
 * - `list`: "1. … 2. … 3. …" is as well a list of the writer's own.
 */
export type Division = { kind: 'none' } | { kind: 'sure' | 'likely' | 'list'; parts: Numbered[] };

/** Divides words that begin with a number, a greeting before it or not. Further numbers divide them where they are written as the first is. */
export function divide(said: string): Division {
  const parts: Numbered[] = [];
  let sure: boolean | null = null;
  for (const line of withoutGreeting(said).trim().split('\n')) {
    const start = startOf(line);
    const last = parts.at(-1);
    const several = severalIn(line);
    if (several && sure !== false) {
      sure = true;
      parts.push(...several);
    } else if (start && (sure ?? start.sure) === start.sure) {
      sure = start.sure;
      const before = parts.find(({ number }) => number === start.number);
      if (before && before === last) last.words += `\n${start.words}`;
      else parts.push({ number: start.number, words: start.words });
    } else if (last) last.words += `\n${line}`;
    else return { kind: 'none' };
  }
  for (const part of parts) part.words = part.words.trim();
  if (parts.some(({ words }) => words === '')) return { kind: 'none' };
  const counts = parts.length > 1 && parts.every(({ number }, i) => number === i + 1);
  return { kind: sure ? 'sure' : counts ? 'list' : 'likely', parts };
}

/** "19 and 21: lovely" is said of both. */
function severalIn(line: string): Numbered[] | null {
  const { numbers, words } = several.exec(line)?.groups ?? {};
  return numbers && words
    ? (numbers.match(/\d+/g) ?? []).map((one) => ({ number: Number(one), words }))
    : null;
}

const several = /^\s*(?<numbers>\d{1,3}(?:\s*(?:,|and|et|&|\+)\s*\d{1,3})+)\s*:\s+(?<words>\S.*)$/iu;

/** A line that begins with a number, a sign (`:`, `.`, `)` or a dash) and a blank, then words that begin with no further number. */
function startOf(line: string): (Numbered & { sure: boolean }) | null {
  const bare = signed.exec(line)?.groups;
  if (bare) return { number: Number(bare.number), words: (bare.words ?? '').trim(), sure: true };
  const { before, number, sign, rest = '' } = numbered.exec(line)?.groups ?? {};
  if (!number || beginsWithNumber.test(rest)) return null;
  return {
    number: Number(number),
    words: rest.trim(),
    sure: Boolean(before) || sign === undefined || sign === ':',
  };
}

/** "1 ❤": nothing but a sign behind a number. */
const signed =
  /^\s*(?:#|no\.?\s*|n[°º]\s*)?(?<number>\d{1,3})\s*[:.)–—-]?\s*(?<words>(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F\s]|<3)+)$/u;

/** After a colon or a bracket the blank may be wanting where a letter follows ("2:Me too"): no time and no measure is written so. */
const numbered =
  /^\s*(?<before>#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+|item\s+)?(?<number>\d{1,3})\s*(?<sign>[:.)–—-](?=\s|$)|[:)](?=\p{L}))\s*(?<rest>.*)$/iu;
const beginsWithNumber = /^(?:(?:and|et|or|ou|to|à|&|,)\s*)?[$€£#]?\s*\d/iu;

/** What is said of one number in several places, together, for a mail changes each thing once; what `apart` tells apart is not. */
export const together = <Part extends Numbered>(parts: Part[], apart: (part: Part) => boolean): Part[] =>
  [...Map.groupBy(parts, (part) => `${part.number} ${apart(part)}`).values()].flatMap(([first, ...more]) =>
    first ? { ...first, words: [first, ...more].map(({ words }) => words).join('\n') } : [],
  );

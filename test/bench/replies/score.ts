/** How one reading compares with the words that were really newly written. */
export interface Score {
  /** The same after folding of white space, emphasis marks and invisible characters. */
  exact: boolean;
  /** Harmonic mean of the shares of words kept and of words rightly kept, 0 to 1. */
  f1: number;
  /** Fewer than 90 % of the expected words were kept. */
  lost: boolean;
  /** Fewer than 90 % of the words kept were expected. */
  leak: boolean;
  /** Nothing was kept though words were expected. */
  empty: boolean;
}

/** Scores of several mails, added up; `f1` is their mean, the rest are counts. */
export interface Tally {
  cases: number;
  exact: number;
  f1: number;
  lost: number;
  leak: number;
  empty: number;
}

/** Judges what was read as new words against what was expected. `spaceless`: the expectation carries no white space, so letters are compared. */
export function scoreOf(read: string, expected: string, spaceless = false): Score {
  const [got, wanted] = [read, expected].map((text) => (spaceless ? squeezed(text) : folded(text)));
  const units = spaceless ? triples : words;
  const exact = got === wanted;
  const { precision, recall } = overlap(units(got ?? ''), units(wanted ?? ''));
  return {
    exact,
    f1: exact ? 1 : harmonicMean(precision, recall),
    lost: !exact && recall < 0.9,
    leak: !exact && precision < 0.9,
    empty: got === '' && wanted !== '',
  };
}

/** Adds scores up; of none come zeros. */
export function tally(scores: Score[]): Tally {
  const count = (what: 'exact' | 'lost' | 'leak' | 'empty') => scores.filter((score) => score[what]).length;
  return {
    cases: scores.length,
    exact: count('exact'),
    f1: scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length),
    lost: count('lost'),
    leak: count('leak'),
    empty: count('empty'),
  };
}

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g, '')
    .replace(/[*_#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const squeezed = (text: string): string => folded(text).replaceAll(' ', '');

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];

const triples = (text: string): string[] =>
  text.length < 3 ? [text] : Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3));

/** Shares of units in common, each counted as often as it stands on both sides. */
function overlap(got: string[], wanted: string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const unit of wanted) left.set(unit, (left.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of got) {
    const remaining = left.get(unit) ?? 0;
    if (remaining === 0) continue;
    shared++;
    left.set(unit, remaining - 1);
  }
  return {
    precision: got.length > 0 ? shared / got.length : wanted.length > 0 ? 0 : 1,
    recall: wanted.length > 0 ? shared / wanted.length : 1,
  };
}

const harmonicMean = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

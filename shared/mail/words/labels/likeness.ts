import { isBlank, type Line } from '../printed/line.ts';
import { goesOn, type OurWords, shareInLetter, wordsIn } from './our-letter.ts';

/** How like our letter a line of a mail is. */
export interface Likeness {
  words: string[];
  /** 0 to 1: of its words, those that stand in the letter in the same order. */
  share: number;
  /** It was copied from the letter: most of four words or more are in it, or the few it has go on from such a line, or lead to one. */
  ours: boolean;
}

const most = 0.75;
/** Below this share of its words, a line among ours was written by the sender. */
export const foreign = 0.3;
/** From this share of its words on, a stretch of lines is ours. */
export const half = 0.5;
/** Words in a row that nobody repeats by chance. */
export const telling = 4;

/** The likeness of every line, in time linear in the mail. */
export function likenessOf(lines: Line[], letter: OurWords): Likeness[] {
  const all = lines.map((line): Likeness => {
    const words = isBlank(line) ? [] : wordsIn(line.text);
    const share = shareInLetter(words, letter);
    return { words, share, ours: words.length >= telling && share >= most };
  });
  const filled = all.filter(({ words }) => words.length > 0);
  for (let i = 1; i < filled.length; i++) join(filled[i - 1], filled[i], true);
  for (let i = filled.length - 2; i >= 0; i--) join(filled[i], filled[i + 1], false);
  return all;

  /** Two lines that follow each other in the letter too are both ours, when the first (or the second) is. */
  function join(first: Likeness | undefined, second: Likeness | undefined, forward: boolean): void {
    const [known, unknown] = forward ? [first, second] : [second, first];
    if (!first || !second || !known?.ours || !unknown || unknown.ours || unknown.share < 1) return;
    unknown.ours = goesOn(first.words, second.words, letter);
  }
}

/** The share of the words of a stretch of lines that stand in the letter; 1 without words. */
export function shareOf(likeness: Likeness[], from: number, to: number): number {
  let all = 0;
  let same = 0;
  for (const { words, share } of likeness.slice(from, to)) {
    all += words.length;
    same += words.length * share;
  }
  return all === 0 ? 1 : same / all;
}

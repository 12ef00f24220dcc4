import { fold } from '../../../language/fold.ts';
import { linesOfHtml } from '../html/html-lines.ts';

/** A letter of ours as it was sent to one person. */
export interface Original {
  text: string;
  html: string;
}

/** Every run of one to four words of a letter, as its text and its HTML have them. */
export interface OurWords {
  runs: Set<string>;
  /** Those of its last words. */
  end: Set<string>;
}

const longestRun = 4;
/** In the last so many words of a letter stand the lines it ends with. */
const lastWords = 16;

/** What a line of a reply is compared with, however the client wrapped, indented or marked it. */
export function wordsOfLetter({ text, html }: Original): OurWords {
  const letter: OurWords = { runs: new Set(), end: new Set() };
  const htmlText =
    html === ''
      ? ''
      : linesOfHtml(html)
          .lines.map((line) => line.text)
          .join('\n');
  for (const side of [text, htmlText].map(wordsOf)) {
    addRuns(side, letter.runs);
    addRuns(side.slice(-lastWords), letter.end);
  }
  return letter;
}

function addRuns(words: string[], runs: Set<string>): void {
  for (let i = 0; i < words.length; i++)
    for (let length = 1; length <= longestRun && i + length <= words.length; length++)
      runs.add(words.slice(i, i + length).join(' '));
}

/** The share of a line's words (0 to 1) that stand in the letter in the same order; 0 without words. */
export function shareInLetter(words: string[], { runs }: OurWords): number {
  if (words.length === 0) return 0;
  if (words.length < longestRun) return runs.has(words.join(' ')) ? 1 : 0;
  let covered = 0;
  let coveredTo = 0;
  for (let i = 0; i + longestRun <= words.length; i++) {
    if (!runs.has(words.slice(i, i + longestRun).join(' '))) continue;
    covered += i + longestRun - Math.max(coveredTo, i);
    coveredTo = i + longestRun;
  }
  return covered / words.length;
}

/** Whether the words of one line go on in the next as they do in the letter. */
export function goesOn(words: string[], next: string[], { runs }: OurWords): boolean {
  const seam = [...words.slice(-longestRun + 1), ...next].slice(0, longestRun);
  return words.length > 0 && next.length > 0 && runs.has(seam.join(' '));
}

/** Whether a line has four words in a row that the letter ends with. */
export const isItsEnd = (words: string[], { end }: OurWords): boolean =>
  words.some((_, i) => i + longestRun <= words.length && end.has(words.slice(i, i + longestRun).join(' ')));

/** The words of a line as they are compared. */
export const wordsIn = (line: string): string[] => wordsOf(line.slice(0, 2000));

/** Addresses of the web and of people differ from one recipient to the next, and clients rewrite them. */
const wordsOf = (text: string): string[] =>
  fold(text.replace(/(?:https?:|mailto:)\S+|\S+@\S+/gi, ' '))
    .split(' ')
    .filter((word) => word !== '');

import { fold } from '../../language/fold.ts';
import { linesOfHtml } from './html-lines.ts';

/** A letter of ours as it was sent to one person. */
export interface Original {
  text: string;
  html: string;
}

/** Every run of one to four words of a letter, as its text and its HTML have them. */
export type OurWords = Set<string>;

const longestRun = 4;

/** What a line of a reply is compared with, however the client wrapped, indented or marked it. */
export function wordsOfLetter({ text, html }: Original): OurWords {
  const runs: OurWords = new Set();
  const htmlText =
    html === ''
      ? ''
      : linesOfHtml(html)
          .lines.map((line) => line.text)
          .join('\n');
  for (const side of [text, htmlText]) addRuns(wordsOf(side), runs);
  return runs;
}

function addRuns(words: string[], runs: OurWords): void {
  for (let i = 0; i < words.length; i++)
    for (let length = 1; length <= longestRun && i + length <= words.length; length++)
      runs.add(words.slice(i, i + length).join(' '));
}

/** How many words a line has, and which share of them (0 to 1) stands in the letter in the same order. */
export function shareInLetter(line: string, letter: OurWords): { words: number; share: number } {
  const words = wordsOf(line.slice(0, 2000));
  if (words.length === 0) return { words: 0, share: 0 };
  if (words.length < longestRun) return { words: words.length, share: letter.has(words.join(' ')) ? 1 : 0 };
  let covered = 0;
  let coveredTo = 0;
  for (let i = 0; i + longestRun <= words.length; i++) {
    if (!letter.has(words.slice(i, i + longestRun).join(' '))) continue;
    covered += i + longestRun - Math.max(coveredTo, i);
    coveredTo = i + longestRun;
  }
  return { words: words.length, share: covered / words.length };
}

/** Addresses of the web and of people differ from one recipient to the next, and clients rewrite them. */
const wordsOf = (text: string): string[] =>
  fold(text.replace(/(?:https?:|mailto:)\S+|\S+@\S+/gi, ' '))
    .split(' ')
    .filter((word) => word !== '');

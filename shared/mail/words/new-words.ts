import { fold } from '../../language/fold.ts';
import type { Message } from '../message.ts';
import { neutralLines } from '../mime/neutral.ts';
import { linesOfHtml } from './html/html-lines.ts';
import { type Original, type OurWords, wordsOfLetter } from './labels/our-letter.ts';
import type { Clues } from './labels/quotation.ts';
import type { NewWords } from './parts.ts';
import { type Line, linesOfText, mostLines } from './printed/line.ts';
import { plain } from './printed/plain.ts';
import { isPassedOn } from './printed/subject-prefix.ts';
import { readLines } from './reading.ts';

/** What helps to tell the writer's words from ours. */
export interface Help {
  /** Lines that our letters carry above what stands in them. */
  ourLines?: string[];
  /** The letter that the mail answers, if known. */
  original?: Original | null;
}

const nothing: NewWords = {
  text: '',
  quoted: '',
  signature: '',
  confidence: 1,
  sure: true,
  cut: false,
  body: '',
  parts: [],
};

/** More than anybody writes, whatever they quote; what is beyond is not looked at, and then nothing is sure. */
const longest = 1_000_000;

/**
 * What a person newly wrote in a mail, apart from quotations, attribution lines, signatures, device lines and disclaimers; from the plain part or the HTML part,
 * whichever says more surely. Pure, linear in the size of the mail, never throws. Where trimming leaves nothing of a mail that is not all quotation,
 * everything is kept and `sure` is false (rule 10): a writer's words are never lost.
 */
export function newWords(message: Message, { ourLines = [], original = null }: Help = {}): NewWords {
  const clues = {
    ourLines: ourLines.map(plain),
    passedOn: isPassedOn(message.subject),
  };
  const letter = original && wordsOfLetter(original);
  const fromText = message.text?.trim() ? readText(message.text, clues, letter) : null;
  const fromHtml = message.html?.trim() ? readHtml(message.html, clues, letter) : null;
  const read = fromText && fromHtml ? surer(fromText, fromHtml) : (fromText ?? fromHtml ?? nothing);
  return message.unread.some((why) => why === 'cut' || why === 'encrypted') ? doubted(read) : read;
}

function readText(text: string, clues: Clues, letter: OurWords | null): NewWords {
  const body = neutralLines(text.slice(0, longest));
  const lines = linesOfText(body);
  const read = readLines(body, lines, clues, letter);
  return text.length > longest || lines.length >= mostLines ? { ...doubted(read), cut: true } : read;
}

function readHtml(html: string, clues: Clues, letter: OurWords | null): NewWords {
  const { lines, cut } = linesOfHtml(html.slice(0, longest));
  const { body, placed } = rendered(lines);
  const read = readLines(body, placed, clues, letter);
  return cut || html.length > longest ? { ...doubted(read), cut: true } : read;
}

/** Of a mail that was not read to its end, nothing is sure. */
const doubted = (words: NewWords): NewWords => ({
  ...words,
  confidence: Math.min(words.confidence, 0.4),
  sure: false,
});

/** HTML lines as plain text has them: what is quoted bears its marks, so that offsets mean something to a reader. */
function rendered(lines: Line[]): { body: string; placed: Line[] } {
  const out: string[] = [];
  let at = 0;
  const placed = lines.map((line) => {
    const raw = line.depth > 0 ? `${'>'.repeat(line.depth)} ${line.text}` : line.text;
    out.push(raw);
    const from = at;
    at += raw.length + 1;
    return { ...line, from, to: from + raw.length };
  });
  return { body: out.join('\n'), placed };
}

/** When both parts say the same, the HTML has the better lines, since no client wrapped them (but for questions, marked line by line). When they don't, structure counts more than wording. */
function surer(text: NewWords, html: NewWords): NewWords {
  if (fold(text.text) === fold(html.text)) {
    const asks = text.parts.some(({ kind }) => kind === 'question');
    const wrapped = !asks && text.text.split('\n').length > html.text.split('\n').length;
    const best = wrapped ? html : text;
    return { ...best, confidence: Math.max(text.confidence, html.confidence), sure: text.sure || html.sure };
  }
  if (shareNoWord(text, html)) return html;
  if (text.sure !== html.sure) return text.sure ? text : html;
  return isStructured(html) || saysLittle(text, html) ? html : text;
}

/** A plain part that only says "this mail needs an HTML viewer". */
function shareNoWord(text: NewWords, html: NewWords): boolean {
  const words = new Set(fold(html.body).split(' '));
  return (
    html.text !== '' &&
    !fold(text.body)
      .split(' ')
      .some((word) => words.has(word))
  );
}

/** Whether the client's own HTML told what is quoted, or what is a signature. */
const isStructured = ({ parts }: NewWords): boolean =>
  parts.some(({ why }) => why === 'client-marked' || why === 'client-signature');

/** A plain part that is but a footer below an HTML body. */
const saysLittle = (text: NewWords, html: NewWords): boolean =>
  text.body.length * 3 < html.body.length && text.text.length < html.text.length;

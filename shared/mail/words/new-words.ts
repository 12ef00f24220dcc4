import type { Message, NewWords } from '../message.ts';
import { attributionLength, beginsHeaderBlock, isDivider } from './attribution.ts';
import { htmlToText } from './html-to-text.ts';
import { isDeviceLine, isDisclaimer, isSignatureMark } from './signature.ts';

type Part = 'new' | 'quoted' | 'attribution' | 'signature';

/** Longer mails are no replies; lines beyond are counted as quoted. */
const mostLines = 20_000;

/**
 * What a person newly wrote in a mail, apart from quotations, attribution lines, signatures, device lines and disclaimers.
 * Works line by line in time linear in the text. Where trimming leaves nothing of a mail that is not all quotation,
 * everything is kept and `sure` is false (rule 10): a writer's words are never lost.
 */
export function newWords(message: Message, ourLine: string[] = []): NewWords {
  const { text, marked } = bodyText(message);
  const lines = text.split('\n', mostLines);
  const parts = partsOf(lines, ourLine);
  const kept = joined(lines, parts, 'new');
  const quoted = joined(lines, parts, 'quoted', 'attribution');
  const signature = joined(lines, parts, 'signature');
  if (kept !== '') return { text: kept, quoted, signature, sure: true };
  if (text.trim() === '' || isOnlyQuotation(lines, parts)) return { text: '', quoted, signature, sure: true };
  return {
    text: marked ? text.replace(/^> ?/gm, '').trim() : text.trim(),
    quoted: '',
    signature: '',
    sure: false,
  };
}

/** Nothing but `>` lines and what introduces them: the writer wrote no word. */
const isOnlyQuotation = (lines: string[], parts: Part[]): boolean =>
  lines.every((line, i) => line.trim() === '' || line.startsWith('>') || parts[i] === 'attribution') &&
  lines.some((line) => line.startsWith('>'));

/** The body as text: the plain part where there is one that says something, else the HTML by its structure. */
function bodyText({ text, html }: Message): { text: string; marked: boolean } {
  if (text?.trim()) return { text: text.replace(/[\u200B\u2060\u00AD]/g, ''), marked: false };
  return html ? htmlToText(html) : { text: '', marked: false };
}

/** Which part each line belongs to. Once a quotation in Outlook's manner begins, the rest is quoted; after `>` lines, words may follow. */
function partsOf(lines: string[], ourLine: string[]): Part[] {
  const parts: Part[] = lines.map(() => 'new');
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] ?? '';
    if (ends(lines, i, ourLine)) return parts.fill('quoted', i);
    const attribution = attributionLength(lines, i);
    if (attribution > 0) {
      parts.fill('attribution', i, i + attribution);
      i += attribution;
      if (!isFollowedByQuote(lines, i)) return parts.fill('quoted', i);
    } else if (isSignatureMark(line) && signatureRuns(lines, i)) {
      const end = signatureEnd(lines, i);
      parts.fill('signature', i, end);
      i = end;
    } else {
      if (line.startsWith('>')) parts[i] = 'quoted';
      else if (isDeviceLine(line)) parts[i] = 'signature';
      else if (isDisclaimer(line) && i > 0) return parts.fill('signature', i);
      i++;
    }
  }
  return parts;
}

function ends(lines: string[], i: number, ourLine: string[]): boolean {
  const line = lines[i] ?? '';
  if (!line.startsWith('>') && ourLine.some((ours) => line.includes(ours))) return true;
  return isDivider(line) || beginsHeaderBlock(lines, i);
}

/** After an attribution comes a `>` quotation (words may follow it), or a letter quoted bare to the end. */
const isFollowedByQuote = (lines: string[], from: number): boolean =>
  lines
    .slice(from, from + 4)
    .find((line) => line.trim() !== '')
    ?.startsWith('>') ?? false;

/** A mark opens a signature where few lines follow before a quotation or the end. */
function signatureRuns(lines: string[], at: number): boolean {
  if (!lines.slice(0, at).some((line) => line.trim() !== '')) return false;
  return signatureEnd(lines, at) - at <= 15 || /^-- ?$/.test(lines[at] ?? '');
}

function signatureEnd(lines: string[], at: number): number {
  for (let i = at + 1; i < Math.min(lines.length, at + 60); i++) {
    const line = lines[i] ?? '';
    if (
      line.startsWith('>') ||
      isDivider(line) ||
      beginsHeaderBlock(lines, i) ||
      attributionLength(lines, i) > 0
    )
      return i;
  }
  return lines.length;
}

const joined = (lines: string[], parts: Part[], ...wanted: Part[]): string =>
  lines
    .filter((_, i) => wanted.includes(parts[i] ?? 'new'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

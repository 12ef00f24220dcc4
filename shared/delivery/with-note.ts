import { replyLine } from '../language/words.ts';
import type { Letter } from '../letters/delivery.ts';
import { escapeHtml } from '../letters/slots.ts';

/**
 * A letter with a line before all that it says, for one reader: below the line above which one writes, so that in a reply it is known for ours.
 * The letter is rendered already, and every letter's HTML names its sender in one paragraph of its own first.
 */
export function withNote(letter: Letter, note: string): Letter {
  const line = note.replace(/[\p{Cc}\uE000\uE001\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  return { ...letter, text: inText(letter, line), html: letter.html && inHtml(letter.html, line) };
}

function inText({ text, language }: Letter, note: string): string {
  const above = `${replyLine[language]}\n\n`;
  const wrapped = folded(note);
  return text.startsWith(above)
    ? `${above}${wrapped}\n\n${text.slice(above.length)}`
    : `${wrapped}\n\n${text}`;
}

/** At most 72 columns, as all of the text is. */
function folded(note: string): string {
  const lines = [''];
  for (const word of note.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < 72) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const sender = '<p class="accent"';

function inHtml(html: string, note: string): string {
  const at = html.indexOf(sender);
  return at < 0
    ? html
    : `${html.slice(0, at)}<p style="margin:0 0 16px">${escapeHtml(note)}</p>${html.slice(at)}`;
}

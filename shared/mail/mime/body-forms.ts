import type { Unread } from '../message.ts';
import { longestBody, type Section } from './body-text.ts';

/** A body in both its forms; null where it has none in that form. */
export interface Body {
  text: string | null;
  html: string | null;
}

/**
 * The two forms of a body: its plain parts joined by blank lines, and its HTML parts in order, with the plain ones between them as HTML.
 * A part that is in HTML only is not in `text`; whatever is in the body is in one of them.
 */
export const joinSections = (plain: Section[], html: Section[]): Body => ({
  text: join(textsOf(plain.filter(isPlain)), '\n\n'),
  html: html.every(isPlain) ? null : join(html.map(asHtml), '\n'),
});

export const hasWords = ({ text, html }: Body): boolean => Boolean(text?.trim() || html?.trim());

/**
 * A body as it is shown, not longer than it may be. Plain text without a word is none where there is HTML; so is
 * either form whose words were encrypted.
 */
export function shown({ text, html }: Body, unread: Unread[]): Body {
  const isEncrypted = unread.includes('encrypted');
  return {
    text: isBlank(text) && (html !== null || isEncrypted) ? null : cut(text),
    html: isBlank(html) && isEncrypted ? null : cut(html),
  };
}

export const isTooLong = (body: Body): boolean =>
  [body.text, body.html].some((form) => form !== null && form.length > longestBody);

const isBlank = (form: string | null): boolean => form?.trim() === '';

const cut = (form: string | null): string | null => form?.slice(0, longestBody).toWellFormed() ?? null;

const isPlain = ({ kind }: Section): boolean => kind === 'plain';
const textsOf = (sections: Section[]): string[] => sections.map(({ text }) => text);

/** One text as it is; of several those with words, and between them no more than what joins them. */
function join(texts: string[], between: string): string | null {
  const worded = texts.filter((text) => text.trim() !== '');
  if (worded.length < 2) return worded[0] ?? texts[0] ?? null;
  return worded.map((text) => text.replace(/\n{1,9}$/, '')).join(between);
}

const asHtml = ({ kind, text }: Section): string =>
  kind === 'html' || text.trim() === ''
    ? text
    : `<div>${text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\n', '<br>\n')}</div>`;

import { decodeBase64 } from './base64.ts';
import { decodeText } from './charset.ts';
import { neutral } from './neutral.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

/** An unfolded header field with its encoded words (RFC 2047) decoded, in any charset that bodies are read in. */
export const decodeWords = (value: string): string => replaceWords(value, (text) => text);

/**
 * The same field with its encoded words in UTF-8, for a parser that has to see which words were encoded
 * (a comma in one does not part addresses) and knows fewer charsets.
 */
export const recodeWords = (value: string): string =>
  replaceWords(value, (text) => `=?utf-8?B?${Buffer.from(neutral(text)).toString('base64')}?=`);

interface EncodedWord {
  charset: string;
  encoding: string;
  text: string;
}

const encodedWord = /=\?([^?\s]{1,100})\?([QqBb])\?([^?]*)\?=/g;

function replaceWords(value: string, write: (text: string) => string): string {
  const pieces: string[] = [];
  let words: EncodedWord[] = [];
  let at = 0;
  const writeWords = (): void => {
    if (words.length > 0) pieces.push(write(decodeTogether(words)));
    words = [];
  };
  for (const match of value.matchAll(encodedWord)) {
    const between = value.slice(at, match.index);
    if (between.trim() !== '' || words.length === 0) {
      writeWords();
      pieces.push(between);
    }
    words.push(wordOf(match));
    at = match.index + match[0].length;
  }
  writeWords();
  pieces.push(value.slice(at));
  return pieces.join('');
}

/** RFC 2231 §5 lets a language follow the charset. */
const wordOf = ([, charset = '', encoding = '', text = '']: RegExpMatchArray): EncodedWord => ({
  charset: (charset.split('*')[0] ?? '').toLowerCase(),
  encoding: encoding.toUpperCase(),
  text,
});

/** Adjacent words of one charset are decoded as one: a character of several octets may be split between them. */
function decodeTogether(words: EncodedWord[]): string {
  const texts: string[] = [];
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (words[to]?.charset === words[from]?.charset) continue;
    const octets = octetsOf(words.slice(from, to));
    texts.push(decodeText(octets, words[from]?.charset, () => 'windows-1252'));
    from = to;
  }
  return texts.join('');
}

/** A word of one character more than base64 can end with was torn from the next. */
function octetsOf(words: EncodedWord[]): Uint8Array {
  const isTorn = words.some(({ text }) => text.length % 4 === 1);
  if (isTorn && words.every(({ encoding }) => encoding === 'B')) {
    return decodeBase64(Buffer.from(words.map(({ text }) => text).join('')));
  }
  return Buffer.concat(words.map(octetsOfOne));
}

const octetsOfOne = ({ encoding, text }: EncodedWord): Uint8Array =>
  encoding === 'B'
    ? decodeBase64(Buffer.from(text))
    : decodeQuotedPrintable(Buffer.from(text.replaceAll('_', '=20')));

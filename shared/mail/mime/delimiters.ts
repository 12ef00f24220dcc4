import { latin1 } from './latin1.ts';

/** Of a boundary, which RFC 2046 §5.1.1 allows 70 octets: a mail is searched for it, which costs time with its length. */
export const longestBoundary = 200;
const longestDelimiter = 1000;

/** The lines that part the entities of the multiparts that are open (RFC 2046 §5.1.1). */
export type Delimiters = ReadonlySet<string>;

export const delimitersOf = (boundaries: { value: Uint8Array }[]): Delimiters =>
  new Set(boundaries.map(({ value }) => latin1(value).trimEnd()));

/** Whether a line, without its end, opens or closes an entity. Blanks may stand behind the boundary. */
export function isDelimiter(line: Buffer, delimiters: Delimiters): boolean {
  if (line[0] !== hyphen || line[1] !== hyphen) return false;
  const boundary = latin1(line, 2, longestDelimiter).trimEnd();
  return delimiters.has(boundary) || (boundary.endsWith('--') && delimiters.has(boundary.slice(0, -2)));
}

/**
 * The next delimiter at or after `from`, which begins a line: where it begins and where its line ends.
 * `null`: there is none. `'lost'`: more lines only look like one than anybody has patience for.
 */
export function nextDelimiter(
  mail: Buffer,
  from: number,
  delimiters: Delimiters,
): { start: number; end: number } | null | 'lost' {
  if (delimiters.size === 0) return null;
  let start = mail[from] === hyphen && mail[from + 1] === hyphen ? from : lineWithHyphens(mail, from);
  for (let looked = 0; looked < mostLooked; looked++) {
    if (start === null) return null;
    const end = lineEnd(mail, start);
    if (isDelimiter(mail.subarray(start, end), delimiters)) return { start, end };
    start = lineWithHyphens(mail, start);
  }
  return 'lost';
}

/** The place of the LF that ends the line, or the end of the mail. */
export function lineEnd(mail: Buffer, from: number): number {
  const end = mail.indexOf(lineFeed, from);
  return end < 0 ? mail.length : end;
}

const hyphen = 0x2d;
const lineFeed = 0x0a;
const mostLooked = 100_000;
const hyphensOnNewLine = Buffer.from('\n--');

function lineWithHyphens(mail: Buffer, from: number): number | null {
  const at = mail.indexOf(hyphensOnNewLine, from);
  return at < 0 ? null : at + 1;
}

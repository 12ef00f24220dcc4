export interface UuencodedFile {
  filename: string;
  octets: Uint8Array;
}

/**
 * Takes files out of plain text that were written into it by uuencode (POSIX), as old mail programs attached them.
 * What only begins like one stays text. Lines end in `\n`.
 */
export function takeUuencoded(text: string): { text: string; files: UuencodedFile[] } {
  if (!text.includes('begin ')) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: UuencodedFile[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const filename = beginning.exec(line.slice(0, 300))?.[1];
    const end = filename === undefined ? null : endOfBlock(lines, at + 1);
    if (filename === undefined || end === null) kept.push(line);
    else {
      files.push({ filename, octets: decodeLines(lines.slice(at + 1, end)) });
      at = end;
    }
  }
  return { text: kept.join('\n'), files };
}

const beginning = /^begin [0-7]{3,4} (\S.*)$/;

/** The line `end` of a block whose every line is as long as its first character says. */
function endOfBlock(lines: string[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] as string).trimEnd();
    if (line === 'end' && at > from) return at;
    const expected = Math.ceil(octetsIn(line) / 3) * 4 + 1;
    if (line !== '' && (line.length > expected + 2 || line.length < expected - 3)) return null;
  }
  return null;
}

function decodeLines(lines: string[]): Uint8Array {
  const decoded = new Uint8Array(lines.reduce((sum, line) => sum + octetsIn(line), 0));
  let length = 0;
  for (const line of lines) {
    const count = octetsIn(line);
    for (let octet = 0; octet < count; octet++) {
      const group = 1 + Math.floor(octet / 3) * 4 + (octet % 3);
      const first = sextet(line.charCodeAt(group));
      const second = sextet(line.charCodeAt(group + 1));
      decoded[length++] = (first << (2 + 2 * (octet % 3))) | (second >> (4 - 2 * (octet % 3)));
    }
  }
  return decoded;
}

const octetsIn = (line: string): number => (line === '' ? 0 : sextet(line.charCodeAt(0)));

/** A blank that was cut from the end of a line is 0, as a blank is. */
const sextet = (code: number): number => (Number.isNaN(code) ? 0 : (code - 32) & 63);

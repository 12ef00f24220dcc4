import { isBlank, type Line } from './line.ts';

/** More than any signature has. What follows a `-- ` for longer is a text that uses dashes for its own ends. */
const mostLines = 40;
const mostCharacters = 2500;

/** RFC 3676 §4.3, also where a client dropped or changed the space. */
export const isSignatureMark = (line: Line): boolean =>
  line.hint === 'signature' || (line.depth === 0 && /^--[ \u00a0]?$/.test(line.text));

/**
 * Where the signature that begins at a mark ends: at `end` (the next quotation, or the end of the mail), or null where it is none:
 * too long, or nothing written stands above it.
 */
export function signatureEnd(lines: Line[], at: number, end: number): number | null {
  let written = false;
  for (let i = 0; i < at && !written; i++) written = !isBlank(lines[i]);
  if (!written) return null;
  let filled = 0;
  let characters = 0;
  for (let i = at + 1; i < end; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    filled++;
    characters += line.text.length;
    if (filled > mostLines || characters > mostCharacters) return null;
  }
  return end;
}

import { isBlank, type Line } from './line.ts';

/** An overflow is the tail of a quoted line of at least this length, which the client broke without marking the rest. */
const shortestBroken = 60;

/** Where a run of marked lines ends: before the next unmarked line that says something and is no overflow of the line above. */
export function markedEnd(lines: Line[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.depth > 0 || isOverflow(lines, i)) end = i + 1;
    else if (!isBlank(line)) break;
  }
  return end;
}

/** A `>` that goes on in the middle of a sentence was typed by the writer: one line in lower case, right below words that don't end a sentence. */
export function isTyped(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const above = isBlank(lines[at - 1]) ? lines[at - 2] : lines[at - 1];
  if (line.signs !== 1 || line.depth !== 1 || !above || above.depth > 0 || (lines[at + 1]?.depth ?? 0) > 0)
    return false;
  return /^\p{Ll}/u.test(line.text) && above.text !== '' && !/[.!?:…]$/.test(above.text);
}

/** A typed `>` as a part of its line. */
export const unquoted = (line: Line): Line => ({ ...line, text: `> ${line.text}`, depth: 0, signs: 0 });

/** The tail of a quoted line that a client broke, or what is left of a link in one: right between two marked lines. */
function isOverflow(lines: Line[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at + 1];
  const text = (lines[at]?.text ?? '').trim();
  if (!above || !below || above.depth === 0 || below.depth === 0 || text === '') return false;
  if (/[?!？！]$/.test(above.text)) return false;
  if (/^(?:[(<[]?https?:|mailto:|_|[^\p{L}\p{N}\p{Extended_Pictographic}]*$)/u.test(text.slice(0, 400)))
    return true;
  return above.text.length >= shortestBroken && /^\p{Ll}/u.test(text);
}

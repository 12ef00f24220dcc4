/** As RFC 3676 §4.2 asks of lines to be read anywhere: 78 at most, and room for being quoted. */
const width = 72;

/** Wraps at 72 columns, at spaces (never at no-break ones); line breaks stay, and a word longer than the line is left whole. */
export function wrap(words: string, indent = '', hanging = ''): string {
  return words
    .split('\n')
    .map((line, i) => wrapLine(line, indent + (i > 0 ? hanging : ''), indent + hanging))
    .join('\n');
}

function wrapLine(line: string, first: string, next: string): string {
  const lines: string[] = [];
  let current = '';
  const room = () => width - (lines.length === 0 ? first : next).length;
  for (const word of line.split(/[ \t]+/).filter((part) => part !== '')) {
    if (current !== '' && [...current].length + 1 + [...word].length > room()) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  if (current !== '') lines.push(current);
  return lines.map((part, i) => (i === 0 ? first : next) + part).join('\n');
}

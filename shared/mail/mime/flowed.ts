/**
 * Plain text of `format=flowed` with its paragraphs joined (RFC 3676). Lines end in `\n`. Lines of another quote depth are never
 * joined; a joined line bears its quote marks once, as `>> text`. `delSp`: the blank that marks a soft end is not part of the text.
 */
export function joinFlowed(text: string, delSp: boolean): string {
  if (!/^[ >]| $/m.test(text)) return text;
  const lines: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const endParagraph = (): void => {
    if (paragraph.length > 0) lines.push(quoted(depth, paragraph.join('')));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const lineDepth = quoteDepth(line);
    const content = line.slice(line[lineDepth] === ' ' ? lineDepth + 1 : lineDepth);
    const flows = content.endsWith(' ') && content !== signatureMark;
    if (lineDepth !== depth || content === signatureMark) endParagraph();
    depth = lineDepth;
    if (flows) paragraph.push(delSp ? content.slice(0, -1) : content);
    else if (paragraph.length === 0) lines.push(quoted(depth, content));
    else {
      paragraph.push(content);
      endParagraph();
    }
  }
  endParagraph();
  return lines.join('\n');
}

/** §4.3: the line before a signature ends in a blank and is fixed nevertheless. */
const signatureMark = '-- ';

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}

const quoted = (depth: number, content: string): string =>
  depth === 0 ? content : `${'>'.repeat(depth)}${content === '' ? '' : ` ${content}`}`;

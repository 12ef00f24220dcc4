/** A table for a terminal: the first column to the left, numbers to the right, a line under the headings. */
export function table(headings: string[], rows: string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(width(heading), ...rows.map((row) => width(row[column] ?? ''))),
  );
  const line = (cells: string[]) =>
    widths
      .map((wide, column) => padded(cells[column] ?? '', wide, column === 0))
      .join('  ')
      .trimEnd();
  return [line(headings), widths.map((wide) => '─'.repeat(wide)).join('──'), ...rows.map(line)].join('\n');
}

const width = (text: string): number => [...text].length;

const padded = (text: string, wide: number, left: boolean): string => {
  const room = ' '.repeat(Math.max(0, wide - width(text)));
  return left ? text + room : room + text;
};

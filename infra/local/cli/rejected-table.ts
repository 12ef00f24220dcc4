import type { RowResult } from '../../../shared/moving-in/import-people.ts';
import type { FileRead } from '../../../shared/moving-in/read-file.ts';

/**
 * The rows that were kept aside, as they stood, with the reason before them: a file that a spreadsheet opens and that can be imported when it is put
 * right. With a byte order mark, by which Excel knows UTF-8. Null where there are none.
 */
export function rejectedTable(
  { header, separator, rows }: Pick<FileRead, 'header' | 'separator' | 'rows'>,
  results: RowResult[],
): string | null {
  const whys = new Map(results.flatMap((one) => (one.kind === 'rejected' ? [[one.line, one.why]] : [])));
  if (whys.size === 0) return null;
  const kept = rows.flatMap(({ line, cells }) => {
    const why = whys.get(line);
    return why === undefined ? [] : [[why, ...cells]];
  });
  const lines = [['reason', ...header], ...kept].map((cells) => cells.map(quoted).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;

  function quoted(written: string): string {
    const cell = calculates.test(written) ? `'${written}` : written;
    return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
}

/** Strangers sign up to lists by whatever name they like, and a spreadsheet would calculate with some: it shows these as text. */
const calculates = /^[=+@\t]|^-(?!$)/;

import { expect, test } from 'vitest';
import { importReport, progressBar } from '../../infra/local/cli/import-report.ts';
import { rejectedTable } from '../../infra/local/cli/rejected-table.ts';
import type { RowResult } from '../../shared/moving-in/import-people.ts';
import { readFile } from '../../shared/moving-in/read-file.ts';

const reject = (line: number, why: string): RowResult => ({ kind: 'rejected', line, why });

test('what is kept aside can be put right and read again as it was', () => {
  const people = 'email,name\nno,"Tremblay, Marie"\nnor,"the ""M"""\nyes@example.net,Jo\n';
  const file = readFile(Buffer.from(people));
  const table = rejectedTable(file, [reject(2, 'No address.'), reject(3, 'No address.')]);
  expect(table).toBe(
    '\uFEFFreason,email,name\r\nNo address.,no,"Tremblay, Marie"\r\nNo address.,nor,"the ""M"""\r\n',
  );
  expect(readFile(Buffer.from(table ?? '')).rows.map(({ told }) => told)).toEqual([
    { email: 'no', name: 'Tremblay, Marie' },
    { email: 'nor', name: 'the "M"' },
  ]);
  expect(rejectedTable(file, [])).toBeNull();
});

test('a name with which a spreadsheet would calculate is shown as text', () => {
  const file = readFile(Buffer.from('email,name\nno,"=HYPERLINK(""http://x"")"\n-,-\n'));
  const table = rejectedTable(file, [reject(2, 'No address.'), reject(3, 'No address.')]) ?? '';
  expect(table).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(table).toContain('No address.,-,-');
});

test('a report names the first twenty, counts all, and leaves out what there is none of', () => {
  const file = readFile(Buffer.from('anne@example.com\n'));
  const results = Array.from({ length: 25 }, (_, i) => reject(i + 1, `wrong ${i + 1}`));
  const report = importReport('list.txt', file, results, 'list.rejected.txt', false);
  expect(report).toContain('list.txt: addresses alone, as Mailman and Postorius export them, UTF-8; 1 row.');
  expect(report).toContain('    25  kept aside in list.rejected.txt');
  expect(report).toContain('        line 20: wrong 20\n        and 5 more');
  expect(report).not.toContain('line 21');
  expect(report).not.toContain('invited');
});

test('a bar shows how far it has come', () => {
  expect(progressBar(2_000, 10_000)).toBe('[######                        ] 2,000 of 10,000');
});

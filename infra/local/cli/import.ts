import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join, parse } from 'node:path';
import { partDuplicates } from '../../../shared/moving-in/duplicates.ts';
import type { RowResult } from '../../../shared/moving-in/import-people.ts';
import { readFile } from '../../../shared/moving-in/read-file.ts';
import { type ImportRequest, importer } from '../import.ts';
import { call } from './call.ts';
import { contentOf, pathOf } from './file-content.ts';
import { importReport, progressBar } from './import-report.ts';
import { rejectedTable } from './rejected-table.ts';

export interface ImportOptions {
  really: boolean;
  /** What the list is called in letters; the file's name unless given. */
  list: string | undefined;
  /** Who brings these people; a steward of the whole community unless given. */
  by: string | undefined;
  /** The table in AWS; else the people go to the Roundletter that runs here. */
  table: string | undefined;
}

const rowsAtOnce = 200;

/** Takes in the people of a file, or tries it out; says what became of whom, and keeps aside in a file beside it what could not be read. */
export async function importFile(file: string, options: ImportOptions): Promise<void> {
  const octets = await contentOf(file, 'name one file in it');
  const read = readFile(octets);
  const { once, again } = partDuplicates(read.rows);
  const origin = {
    list: options.list ?? parse(file).name,
    by: options.by ?? '',
    file: basename(file),
    fileHash: createHash('sha256').update(octets).digest('hex'),
  };
  const takeIn = options.table === undefined ? onThisMachine : await inAws(options.table);
  const results: RowResult[] = again.map((one) => ({ kind: 'rejected', ...one }));
  for (let i = 0; i < once.length; i += rowsAtOnce) {
    showProgress(i, once.length);
    const rows = once.slice(i, i + rowsAtOnce);
    results.push(...(await takeIn({ rows, origin, really: options.really })));
  }
  showProgress(once.length, once.length);
  results.sort((a, b) => a.line - b.line);
  const aside = await keepAside(file, read, results);
  console.log(importReport(file, read, results, aside, options.really));
}

const onThisMachine = async (request: ImportRequest): Promise<RowResult[]> =>
  ((await call('POST', 'import', request)) as { results: RowResult[] }).results;

/** With the credentials that the SDK finds, as the `aws` command does. */
function inAws(table: string) {
  process.env.TABLE_NAME = table;
  process.env.AWS_REGION ||= 'ca-central-1';
  return importer();
}

/** The name of the file with the rows that were kept aside; null where none were. */
async function keepAside(
  file: string,
  read: Parameters<typeof rejectedTable>[0],
  results: RowResult[],
): Promise<string | null> {
  const table = rejectedTable(read, results);
  if (table === null) return null;
  const { dir, name } = parse(pathOf(file));
  const aside = `${name}.rejected${extname(file) || '.csv'}`;
  await writeFile(join(dir, aside), table);
  return aside;
}

/** On a terminal, and of what takes its time. */
function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY && all > rowsAtOnce) process.stderr.write(`\r\x1b[K${progressBar(done, all)}`);
}

import { parse } from 'csv-parse/sync';
import { normalizeAddress } from '../mail/addresses.ts';
import { type Field, fieldsOf } from './columns.ts';
import { decodeFile } from './decode-file.ts';

/** Our own columns; listmonk's export of subscribers; lines `Name <address>` of Mailman 2 (`list_members -f`) and 3 (`mailman members`); addresses alone (also Postorius's CSV export). */
type Format = 'own' | 'listmonk' | 'mailman' | 'addresses';

/** One person's row: where it stands, as it stands, and what it tells. */
export interface Row {
  /** Counted from 1, as an editor shows it. */
  line: number;
  cells: string[];
  told: Partial<Record<Field, string>>;
}

/** A file as read. `unknown` are the headings of columns that we pass over. */
export interface FileRead {
  format: Format;
  encoding: string;
  separator: string;
  header: string[];
  unknown: string[];
  rows: Row[];
}

/** Reads a list of people in any of the formats; throws, in words for a person, where it is none of them. */
export function readFile(octets: Uint8Array): FileRead {
  const { text, encoding } = decodeFile(octets);
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  if (first === '') throw new Error('The file is empty.');
  const separator = separatorIn(first);
  const header = recordsIn(first, separator)[0]?.cells ?? [];
  const columns = fieldsOf(header);
  if (columns.includes('email')) {
    const isListmonk = header.includes('uuid') && columns.includes('attributes');
    const rows = recordsIn(text, separator)
      .slice(1)
      .map((record) => rowOf(record, columns));
    const unknown = isListmonk ? [] : header.filter((_, i) => columns[i] === null);
    return { format: isListmonk ? 'listmonk' : 'own', encoding, separator, header, unknown, rows };
  }
  const rows = lines.flatMap(mailboxRow);
  if (!rows.some(({ told }) => normalizeAddress(told.email ?? '') !== null))
    throw new Error(
      'This is no list we know. Its first line must name the columns, one of them “email”; or every line is an address, or a name and an <address>.',
    );
  const format = rows.some(({ told }) => told.name !== undefined) ? 'mailman' : 'addresses';
  return { format, encoding, separator: ',', header: ['email', 'name'], unknown: [], rows };
}

/** Of those that can part columns, the one that the first line has most of. */
function separatorIn(line: string): string {
  const unquoted = line.replace(/"[^"]*"/g, '');
  const times = (mark: string) => unquoted.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ',';
}

interface Line {
  line: number;
  cells: string[];
}

/** RFC 4180, as people's programs bend it: rows of unequal length, empty lines, a lone quotation mark within a cell. */
function recordsIn(text: string, delimiter: string): Line[] {
  const records = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  let before = 0;
  const all = records.map(({ record, info }) => {
    const line = Math.max(before + 1, info.lines - linesIn(record) + 1);
    before = info.lines;
    return { line, cells: record };
  });
  return all.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const linesIn = (record: string[]): number => record.join('').split('\n').length;

function rowOf({ line, cells }: Line, columns: (Field | null)[]): Row {
  const told: Row['told'] = {};
  columns.forEach((field, i) => {
    const cell = cells[i]?.trim() ?? '';
    if (field && cell !== '') told[field] = cell;
  });
  return { line, cells, told };
}

/** `Marie Tremblay <marie@example.net>`, `"Tremblay, Marie" <…>`, `marie@example.net (Marie)` or an address alone. */
function mailboxRow(written: string, at: number): Row[] {
  const text = written.trim().replace(/^"([^"<>]*@[^"<>]*)"$/, '$1');
  if (text === '' || text.startsWith('#')) return [];
  const named =
    /^(?<name>.*?)\s*<(?<email>[^<>]*)>$/.exec(text) ?? /^(?<email>\S+@\S+)\s+\((?<name>.*)\)$/.exec(text);
  const { name = '', email = text } = named?.groups ?? {};
  const plain = name
    .replace(/^"(.*)"$/, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();
  return [{ line: at + 1, cells: [email, plain], told: { email, ...(plain !== '' && { name: plain }) } }];
}

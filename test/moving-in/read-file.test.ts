import { describe, expect, test } from 'vitest';
import { readFile } from '../../shared/moving-in/read-file.ts';

const read = (text: string, encoding: BufferEncoding = 'utf8') => readFile(Buffer.from(text, encoding));
const told = (text: string) => read(text).rows.map((row) => row.told);

/** As listmonk's `GET /api/subscribers/export` writes it: Go's encoding/csv, its times as Go prints them. */
const listmonk = `uuid,email,name,attributes,status,created_at,updated_at
4f1c3a52-8d6e-4b19-9d0f-0d6f1f0f4b11,marie@example.net,Marie Tremblay,"{""city"": ""Ottawa"", ""language"": ""fr""}",enabled,2023-01-05 10:20:30.123456 +0000 UTC,2024-02-01 08:00:00 +0000 UTC
77d0b1d4-23f4-4c3e-8f5b-5a0d3c2b1e22,jo@example.net,Jo,{},blocklisted,2023-02-05 10:20:30 +0000 UTC,2024-02-01 08:00:00 +0000 UTC
`;

/** As Mailman 2's `list_members -f` and Mailman 3's `mailman members` print it. */
const mailman = `Anne Person <anne@example.com>
"Tremblay, Marie" <marie@example.net>
bart@example.com
`;

describe('a file', () => {
  test('with our own columns is known by one that is called email, whatever the others are', () => {
    const file = read('Name,Email,Shoe size\nMarie,marie@example.net,38\n');
    expect(file).toMatchObject({ format: 'own', separator: ',', unknown: ['Shoe size'] });
    expect(file.rows).toEqual([
      {
        line: 2,
        cells: ['Marie', 'marie@example.net', '38'],
        told: { name: 'Marie', email: 'marie@example.net' },
      },
    ]);
  });

  test('from listmonk is known by its columns', () => {
    const file = read(listmonk);
    expect(file).toMatchObject({ format: 'listmonk', unknown: [] });
    expect(file.rows.map((row) => row.told)).toMatchObject([
      { email: 'marie@example.net', attributes: '{"city": "Ottawa", "language": "fr"}', status: 'enabled' },
      { email: 'jo@example.net', status: 'blocklisted', joined: '2023-02-05 10:20:30 +0000 UTC' },
    ]);
  });

  test('from Mailman is known by its names and addresses', () => {
    expect(read(mailman).format).toBe('mailman');
    expect(told(mailman)).toEqual([
      { email: 'anne@example.com', name: 'Anne Person' },
      { email: 'marie@example.net', name: 'Tremblay, Marie' },
      { email: 'bart@example.com' },
    ]);
  });

  test('of addresses alone is one of Postorius, or of Mailman without names', () => {
    const file = read('anne@example.com\r\nbart@example.com\r\n');
    expect(file.format).toBe('addresses');
    expect(file.rows.map(({ line, told: { email } }) => [line, email])).toEqual([
      [1, 'anne@example.com'],
      [2, 'bart@example.com'],
    ]);
  });

  test.each([
    ['commas', 'email,name\nm@example.net,Marie', ','],
    ['semicolons', 'courriel;nom\nm@example.net;Marie', ';'],
    ['tabs', 'Adresse électronique\tPrénom\nm@example.net\tMarie', '\t'],
    [
      'semicolons, and a comma within quotation marks',
      '"email";"name";"a, b, c, d"\nm@example.net;Marie;',
      ';',
    ],
  ])('may be parted by %s', (_, text, separator) => {
    const file = read(text);
    expect(file.separator).toBe(separator);
    expect(file.rows[0]?.cells.slice(0, 2)).toEqual(['m@example.net', 'Marie']);
  });

  test.each([
    ['UTF-8', Buffer.from('email,nom\nm@example.net,Zoé'), 'UTF-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFemail,nom\nm@example.net,Zoé'), 'UTF-8'],
    [
      'Windows-1252, as Excel saves it',
      Buffer.from('email,nom\nm@example.net,Zo\u00e9', 'latin1'),
      'Windows-1252',
    ],
    [
      'UTF-16 with the greater octet first',
      Buffer.from('\uFEFFemail\tnom\nm@example.net\tZoé', 'utf16le').swap16(),
      'UTF-16',
    ],
    [
      'UTF-16, as Excel’s Unicode text',
      Buffer.from('\uFEFFemail\tnom\nm@example.net\tZoé', 'utf16le'),
      'UTF-16',
    ],
  ])('may be in %s', (_, octets, encoding) => {
    const file = readFile(octets);
    expect(file).toMatchObject({ format: 'own', encoding });
    expect(file.rows[0]?.told).toEqual({ email: 'm@example.net', name: 'Zoé' });
  });

  test('is counted in lines as an editor shows them, also behind a cell of several and an empty line', () => {
    const file = read('email,source\na@example.net,"one\ntwo"\n\nb@example.net,x\n');
    expect(file.rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('names each column by what people call it, in English and French', () => {
    const text =
      'E-mail;First name;Last name;Langue;Ville;Fréquence;Consentement;Date du consentement;Source;Membre depuis\n' +
      'm@example.net;Marie;Tremblay;fr;Ottawa;mensuel;exprès;2024-05-03;papier;2020-01-01';
    expect(told(text)).toEqual([
      {
        email: 'm@example.net',
        given: 'Marie',
        name: 'Tremblay',
        language: 'fr',
        regions: 'Ottawa',
        rhythm: 'mensuel',
        consent: 'exprès',
        consent_date: '2024-05-03',
        consent_source: 'papier',
        joined: '2020-01-01',
      },
    ]);
  });

  test('that is no list of people is refused in plain words', () => {
    expect(() => read('Dear Lee,\nhere is the list you asked for.')).toThrow(/This is no list we know/);
    expect(() => read('\n \n')).toThrow('The file is empty.');
  });
});

import { describe, expect, test } from 'vitest';
import { eachOnce, safeName } from '../../../shared/contributions/files/file-name.ts';
import { knownBy } from '../../../shared/contributions/files/file-type.ts';
import { sortFiles } from '../../../shared/contributions/files/sort-files.ts';
import type { MailFile } from '../../../shared/mail/mime/read-files.ts';
import { docx, pdf, photo, pngSaying, zip } from '../../support/files.ts';

const latin1 = (said: string) => Buffer.from(said, 'latin1');
const kindOf = (octets: Buffer, name: string | null = null) => {
  const known = knownBy(octets, name);
  if (known.kind === 'file') return known.type;
  return known.kind === 'picture' ? known.from : known.why;
};
const odt = zip(['mimetype', 'content.xml'], 'application/vnd.oasis.opendocument.text');

describe('what a file is', () => {
  test.each([
    ['a photo', photo(8, 8), 'jpeg'],
    ['a drawing', pngSaying(8, 8), 'png'],
    ['a WebP picture', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'webp'],
    ['a PDF', pdf, 'pdf'],
    ['a Word document', docx, 'docx'],
    ['an Excel table', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx'],
    ['OpenDocument text', odt, 'odt'],
    ['a telephone’s recording', latin1('\0\0\0\x1cftypM4A \0\0\0\0soun'), 'm4a'],
    ['an MP3', latin1('ID3\x04\0\0'), 'mp3'],
    ['plain text in French', Buffer.from('Été à la rivière.'), 'txt'],
  ])('is known by its own octets: %s', (_, octets, kind) => {
    expect(kindOf(octets)).toBe(kind);
  });

  test.each([
    ['a program that is called a photo', latin1('MZ\x90\0\x03'), 'photo.jpg', 'program'],
    ['a page', Buffer.from('\n <!DOCTYPE html><p>hi'), 'notes.txt', 'web-page'],
    [
      'a drawing with scripts in it',
      Buffer.from('<svg xmlns="x"><script>1</script></svg>'),
      'a.svg',
      'web-page',
    ],
    ['a script', Buffer.from('del *.*'), 'holiday.bat', 'program'],
    ['a packed folder', zip(['a.txt']), 'a.zip', 'archive'],
    ['a folder that is called a document', zip(['a.txt']), 'a.docx', 'archive'],
    [
      'a document with macros',
      zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']),
      'a.docx',
      'macros',
    ],
    [
      'OpenDocument with macros',
      zip(['mimetype', 'Basic/script-lc.xml'], 'application/vnd.oasis.opendocument.text'),
      'a.odt',
      'macros',
    ],
    ['an old Word document', latin1('\xd0\xcf\x11\xe0\xa1\xb1'), 'a.doc', 'old-office'],
    ['an iPhone’s photo', latin1('\0\0\0\x18ftypheic\0\0'), 'IMG_1.HEIC', 'heic'],
    ['a film', latin1('\0\0\0\x18ftypmp42\0\0hdlrvide'), 'a.mp4', 'video'],
    ['a GIF', latin1('GIF89a'), 'a.gif', 'picture-kind'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 'empty'],
    ['noise', Buffer.from(Array.from({ length: 64 }, (_, i) => i % 8)), 'a.txt', 'unknown'],
    ['a directory that is cut off', docx.subarray(0, 40), 'a.docx', 'archive'],
  ])('is refused, whatever it is called: %s', (_, octets, name, why) => {
    expect(kindOf(octets, name)).toBe(why);
  });
});

test.each([
  ['Photo d’été.JPEG', 'jpeg', 'Photo d’été.jpg'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\me\\plan.pdf', 'pdf', 'plan.pdf'],
  ['invoice.pdf.exe', 'pdf', 'invoice.pdf.pdf'],
  ['a\u202Egpj.exe', 'pdf', 'a gpj.pdf'],
  ['"; rm -rf *.pdf', 'pdf', 'rm -rf.pdf'],
  ['ᐃᓄᒃᑎᑐᑦ.odt', 'odt', 'ᐃᓄᒃᑎᑐᑦ.odt'],
  ['...', 'pdf', 'file-3.pdf'],
  [null, 'png', 'file-3.png'],
  ['é'.repeat(200), 'csv', `${'é'.repeat(60)}.csv`],
] as const)('a file called “%s” is kept by a name that is safe, and still readable', (given, type, name) => {
  expect(safeName(given, type, 3)).toBe(name);
});

test('files of the same name are told apart', () => {
  expect(eachOnce(['image.jpg', 'plan.pdf', 'image.jpg', 'image.jpg'])).toEqual([
    'image.jpg',
    'plan.pdf',
    'image (2).jpg',
    'image (3).jpg',
  ]);
});

describe('of the files of one mail', () => {
  const mailFile = (given: Partial<MailFile> = {}): MailFile => ({
    filename: 'a.pdf',
    type: 'application/pdf',
    octets: pdf,
    inText: false,
    ...given,
  });

  test('a logo within the text is passed over, a photo that was pasted there is taken', () => {
    const logo = mailFile({ octets: photo(20, 20), inText: true });
    const pasted = mailFile({ octets: Buffer.concat([photo(20, 20), Buffer.alloc(40_000)]), inText: true });
    expect(sortFiles([logo, pasted]).map(({ kind }) => kind)).toEqual(['take']);
  });

  test('ten are taken; the next is named', () => {
    const sorted = sortFiles(Array.from({ length: 11 }, () => mailFile()));
    expect(sorted.filter(({ kind }) => kind === 'take')).toHaveLength(10);
    expect(sorted.at(-1)).toEqual({ kind: 'refuse', name: 'a.pdf', why: 'too-many' });
  });

  test('one of more than 15 MB is named, without a look into it', () => {
    const sorted = sortFiles([mailFile({ octets: Buffer.alloc(15 * 1024 * 1024 + 1) })]);
    expect(sorted).toEqual([{ kind: 'refuse', name: 'a.pdf', why: 'too-large' }]);
  });
});

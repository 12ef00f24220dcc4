import type { FileRefusal, FileType } from '../../letters/file-view.ts';
import { looksLikeText } from '../../mail/mime/text-like.ts';
import { zipNames } from './zip-names.ts';

/** What a file is: something that is kept, a picture that is made anew first, or nothing that is taken. */
export type Known =
  | { kind: 'file'; type: Exclude<FileType, 'jpeg' | 'png'> }
  | { kind: 'picture'; from: 'jpeg' | 'png' | 'webp' }
  | { kind: 'refused'; why: FileRefusal };

/** What a file is by its own octets. What the mail calls it is believed of plain text alone, which has no marks. */
export function knownBy(octets: Uint8Array, filename: string | null): Known {
  const start = Buffer.from(octets.subarray(0, 4096)).toString('latin1');
  if (octets.length === 0) return refused('empty');
  const known = marks.find(([each, at]) => each.some((mark) => start.startsWith(mark, at)))?.[2];
  if (known) return known(octets, start);
  return textOr(octets, start, filename);
}

const refused = (why: FileRefusal): Known => ({ kind: 'refused', why });
const file = (type: Extract<Known, { kind: 'file' }>['type']) => (): Known => ({ kind: 'file', type });
const picture = (from: 'jpeg' | 'png' | 'webp') => (): Known => ({ kind: 'picture', from });
const no = (why: FileRefusal) => (): Known => refused(why);

/** Marks by which kinds of files begin (or that they have somewhat later), and what comes of them; the first that fits counts. */
const marks: [mark: string[], at: number, known: (octets: Uint8Array, start: string) => Known][] = [
  [['\xff\xd8\xff'], 0, picture('jpeg')],
  [['\x89PNG\r\n\x1a\n'], 0, picture('png')],
  [['WEBP'], 8, picture('webp')],
  [['%PDF-'], 0, file('pdf')],
  [['PK\x03\x04'], 0, inZip],
  [
    ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif'].map((brand) => `ftyp${brand}`),
    4,
    no('heic'),
  ],
  [['ftyp'], 4, (octets) => (isVideo(octets) ? refused('video') : { kind: 'file', type: 'm4a' })],
  [['ID3', '\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2', '\xff\xe3', '\xff\xe2'], 0, file('mp3')],
  [['OggS'], 0, file('ogg')],
  [['WAVE'], 8, file('wav')],
  [['AVI ', 'moov'], 8, no('video')],
  [['\x1aE\xdf\xa3', '\0\0\x01\xba', 'FLV'], 0, no('video')],
  [['GIF8', 'II*\0', 'MM\0*', '8BPS'], 0, no('picture-kind')],
  [['\xd0\xcf\x11\xe0', '{\\rtf'], 0, no('old-office')],
  [['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', 'PK\x05\x06', 'MSCF'], 0, no('archive')],
  [['ustar'], 257, no('archive')],
  [
    ['MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '#!/', 'L\0\0\0\x01\x14\x02\0'],
    0,
    no('program'),
  ],
];

/** A container with a track that is seen (ISO 14496-12, handler `vide`). */
const isVideo = (octets: Uint8Array): boolean => Buffer.from(octets).includes('vide');

/** Office Open XML (ECMA-376) and OpenDocument are ZIP files with known contents; whatever can run in them is not taken. */
function inZip(octets: Uint8Array, start: string): Known {
  const names = zipNames(octets);
  if (names === null) return refused('archive');
  if (names.some((name) => runs.test(name))) return refused('macros');
  const openDocument = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(
    start,
  );
  if (openDocument)
    return {
      kind: 'file',
      type: ({ text: 'odt', spreadsheet: 'ods' } as const)[openDocument[1] ?? ''] ?? 'odp',
    };
  if (!names.includes('[Content_Types].xml')) return refused('archive');
  const main = (
    [
      ['word/', 'docx'],
      ['xl/', 'xlsx'],
      ['ppt/', 'pptx'],
    ] as const
  ).find(([folder]) => names.some((name) => name.startsWith(folder)));
  return main ? { kind: 'file', type: main[1] } : refused('archive');
}

/** Macros, ActiveX and packed programs in office documents (`Basic/` and `Scripts/` in OpenDocument's). */
const runs =
  /vbaProject|macrosheets\/|activeX\/|embeddings\/oleObject|^(?:Basic|Scripts)\/|\.(?:exe|js|vbs|bat|cmd|scr)$/i;

/** Text without marks: what a browser or a system would run is not taken, whatever it is called. */
function textOr(octets: Uint8Array, start: string, filename: string | null): Known {
  if (/^[\s\xef\xbb\xbf]*<(?:!doctype|\?xml|html|svg|head|body|script|!--)/i.test(start))
    return refused('web-page');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? '';
  if (
    /^(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|sh|py|reg|lnk|msi|app|dmg|apk|url)$/.test(ending)
  )
    return refused('program');
  if (/^(?:html?|xhtml|svg|xml|mht)$/.test(ending)) return refused('web-page');
  if (!looksLikeText(octets)) return refused('unknown');
  if (ending === 'csv') return { kind: 'file', type: 'csv' };
  return ['', 'txt', 'text', 'md'].includes(ending) ? { kind: 'file', type: 'txt' } : refused('unknown');
}

/** A file's size in words: "340 KB", "1.2 MB". */
const size = (octets: number): string =>
  octets < 1_000_000
    ? `${Math.max(1, Math.round(octets / 1000))} KB`
    : `${(Math.round(octets / 100_000) / 10).toString()} MB`;

const types = {
  jpeg: 'JPEG',
  png: 'PNG',
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  odt: 'OpenDocument text',
  ods: 'OpenDocument table',
  odp: 'OpenDocument slides',
  txt: 'text',
  csv: 'table as text',
  mp3: 'sound, MP3',
  m4a: 'sound, M4A',
  ogg: 'sound, OGG',
  wav: 'sound, WAV',
};

const why = {
  'too-large': 'It is larger than 15 MB. Please send a smaller file, or a link to it.',
  'too-many': 'We take ten files with one mail. Please send it in a mail of its own.',
  program: 'It is a program, or could be one. Nobody could open it safely.',
  'web-page': 'It is a web page. Please send a link to it, or send it as a PDF.',
  archive: 'It is a packed folder. Please send the files in it one by one.',
  macros: 'It has little programs inside, called macros. Please send it as a PDF.',
  'old-office': 'It is an old kind of document, which can carry programs. Please send it as a PDF.',
  heic: 'Few people can open this kind of picture, HEIC. Please send it as a JPEG. On an iPhone, choose “Most Compatible” in Settings, Camera, Formats.',
  'picture-kind': 'We cannot show this kind of picture. Please send it as a JPEG or PNG.',
  'picture-broken': 'We could not open this picture. Please send it once more, as a JPEG or PNG.',
  'picture-too-large': 'This picture has too many points. Please send a smaller one.',
  video: 'It is a video, and these are too large for letters. Please send a link to it.',
  empty: 'It is empty. Please send it once more.',
  unknown: 'We do not know this kind of file. Please send it as a PDF.',
};

/** Kinds of files, and why one is not taken, by their names in the code. */
export type FileWord = keyof typeof types;
export type WhyNot = keyof typeof why;

/** "JPEG, 340 KB, number 3, file 2": what it is, and of what. */
export const kindAndSize = (
  type: FileWord,
  octets: number,
  item: number | null,
  file: number | null,
): string =>
  [
    types[type],
    size(octets),
    ...(item === null ? [] : [`number ${item}`]),
    ...(file === null ? [] : [`file ${file}`]),
  ]
    .filter(Boolean)
    .join(', ');

/** Words of what comes with somebody's words: pictures, documents, sound. */
export const files = {
  /** So that no two links are called the same. */
  measure: (type: FileWord, octets: number, item: number | null, file: number | null) =>
    `(${kindAndSize(type, octets, item, file)})`,
  document: (name: string) => `File: ${name}`,
  picture: (alt: string) => `Picture: ${alt}`,
  notDescribed: (who: string) => `A picture from ${who}, not described yet`,
  yourPicture: 'Your picture, not described yet',
  title: 'Your files',
  refusedTitle: 'Files we could not take',
  refused: (name: string, because: WhyNot) => `${name}: ${why[because]}`,
  describe:
    'Some people cannot see pictures. Please say what is in yours. Press Reply and write, for example:',
  describeSay: (number: number) => `describe ${number}: three people around a kitchen table`,
  describeDoes: 'people read this with your picture',
  unscanned: 'We could not check your files for viruses. A steward looks at them first.',
  unscannedHeld:
    'We could not check these files for viruses. Please open them only if you know what they are.',
  byMail: (number: number) => `To get the files by mail, press Reply and write “files ${number}”.`,
  byMailAlone: 'To get the files by mail, press Reply and write “files”.',
  letter: {
    subject: (who: string) => `Files from ${who}`,
    title: (who: string) => `Files from ${who}`,
    text: 'You asked for these files. They come with this letter.',
    byLink: 'These are too large for a letter. You can get them here:',
    onlyLinks: 'You asked for these files. They are too large for a letter. You can get them here:',
    gone: 'These files are not shared any more.',
    none: 'No files came with these words.',
    words: 'They came with these words:',
  },
};

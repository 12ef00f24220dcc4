/** Control words of RTF that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', '\t'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);

/** Control symbols that stand for one. An optional hyphen (`\-`) is none. */
export const symbols: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  '\n': '\n',
  '\r': '\n',
};

/** Control words that begin a group whose content is no text of the document. */
export const hiddenDestinations: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf filetbl listtable listoverridetable revtbl rsidtbl generator fldinst bkmkstart bkmkend xe tc themedata datastore latentstyles mhtmltag'.split(
    ' ',
  ),
);

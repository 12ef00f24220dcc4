/** How text in a charset is decoded: by TextDecoder under its label, by one of our own decoders, or, `unsaid`, by what the octets tell. */
export type Charset =
  | { kind: 'label'; label: string }
  | { kind: 'wide'; label: 'utf-16le' | 'utf-16be' | null }
  | { kind: 'utf-7' }
  | { kind: 'hz' }
  | { kind: 'iso-2022'; language: 'jp' | 'kr' | 'cn' }
  | { kind: 'unsaid' };

/**
 * The charset that a `charset` parameter, an encoded word or a code page means, in any of the ways mail programs write it.
 * US-ASCII says nothing: octets beyond it were then not declared at all; neither does a name that nobody knows.
 */
export function charsetNamed(name: string | null | undefined): Charset {
  const short = (name ?? '')
    .slice(0, 60)
    .toLowerCase()
    .replace(/:(?:19|20)\d\d/, '')
    .replace(/[-_.:\s"'();]/g, '')
    .replace(/^(?:x|cs)(?=\w{3})/, '');
  const own = ownDecoders.find(([pattern]) => pattern.test(short));
  if (own) return own[1];
  const known = labels.find(([pattern]) => pattern.test(short));
  const number = known?.[0].exec(short)?.[1] ?? '';
  return known ? { kind: 'label', label: known[1].replace('$1', number) } : { kind: 'unsaid' };
}

type Decoder = InstanceType<typeof TextDecoder>;

/** The TextDecoder of a label, kept: making one is dear. */
export function decoderOf(label: string): Decoder {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}

const decoders = new Map<string, Decoder>();

/** By the name in lower case, without prefix and punctuation. */
const ownDecoders: [RegExp, Charset][] = [
  [/^(?:utf7|unicode11utf7)/, { kind: 'utf-7' }],
  [/^hz/, { kind: 'hz' }],
  [/^(?:iso2022jp|cp5022[012]|junet)/, { kind: 'iso-2022', language: 'jp' }],
  [/^(?:iso2022kr|cp50225)/, { kind: 'iso-2022', language: 'kr' }],
  [/^(?:iso2022cn|cp50227)/, { kind: 'iso-2022', language: 'cn' }],
  [/^(?:utf16le|ucs2le)$/, { kind: 'wide', label: 'utf-16le' }],
  [/^(?:utf16be|ucs2be|cp1201)$/, { kind: 'wide', label: 'utf-16be' }],
  [/^(?:utf16|ucs2|unicode|iso10646ucs2|cp1200)$/, { kind: 'wide', label: null }],
];

const labels: [RegExp, string][] = [
  [/^(?:utf8|unicode11utf8|cp65001)/, 'utf-8'],
  [/^(?:iso88591|latin1|l1|ibm819|cp819|cp28591|isoir100)$/, 'windows-1252'],
  [/^(?:iso88599|latin5|l5|cp28599)$/, 'windows-1254'],
  [/^(?:iso885915|latin9|l9|cp28605)/, 'iso-8859-15'],
  [/^(?:iso885911|tis620|(?:cp|ms|windows|ibm|dos)874)/, 'windows-874'],
  [/^(?:iso8859|latin|l|cp2859)([234])$/, 'iso-8859-$1'],
  [/^(?:iso8859|cp2859)([5678])[ei]?$/, 'iso-8859-$1'],
  [/^iso8859(1[0346])/, 'iso-8859-$1'],
  [/^(?:cp|ms|windows|win|ibm)(125\d)$/, 'windows-$1'],
  [/^(?:(?:cp|ms|windows|ibm)932|s(?:hift)?jis|windows31j|mskanji)/, 'shift_jis'],
  [/^(?:(?:cp|ms|windows|ibm)936|cp54936|gb|euccn|chinese|iso58gb)/, 'gb18030'],
  [/^(?:(?:cp|ms|windows|ibm)949|cp51949|uhc|ksc|kscfive|euckr|korean)/, 'euc-kr'],
  [/^(?:(?:cp|ms|windows|ibm)950|big5|cnbig5)/, 'big5'],
  [/^(?:eucjp|cp51932|eucpkdfmtjapanese)/, 'euc-jp'],
  [/^(?:koi8u|koi8ru|cp21866)/, 'koi8-u'],
  [/^(?:koi8|koi$|cp20866)/, 'koi8-r'],
  [/^(?:cp|ibm)?866$/, 'ibm866'],
  [/^(?:mac|macintosh|macroman|cp10000)$/, 'macintosh'],
  [/^mac(?:cyrillic|ukrainian)|^cp10007$/, 'x-mac-cyrillic'],
];

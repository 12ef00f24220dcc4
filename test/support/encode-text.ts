/** Text in a charset, which Node can only decode: every character is looked for among what one and two octets decode to. */
export function encodeText(text: string, charset: string): Buffer {
  if (charset === 'utf-8' || charset === 'utf-16le') return Buffer.from(text, charset);
  if (charset === 'utf-16be') return Buffer.from(text, 'utf-16le').swap16();
  const octets = octetsIn(charset);
  return Buffer.from([...text].flatMap((character) => octets.get(character) ?? missing(character, charset)));
}

const missing = (character: string, charset: string): never => {
  throw new Error(`${charset} has no ${character}`);
};

const tables = new Map<string, Map<string, number[]>>();

function octetsIn(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  const learn = (octets: number[]): void => {
    const decoded = decoder.decode(Uint8Array.from(octets));
    if ([...decoded].length === 1 && decoded !== '\uFFFD' && !table.has(decoded)) table.set(decoded, octets);
  };
  for (let first = 0; first < 256; first++) learn([first]);
  for (let first = 0x81; first < 256; first++)
    for (let second = 0x40; second < 256; second++) learn([first, second]);
  tables.set(charset, table);
  return table;
}

/** Text in UTF-7 (RFC 2152), everything beyond letters and digits in base64. */
export const encodeUtf7 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[^A-Za-z0-9\s]+/g, (run) => {
      const base64 = encodeText(run, 'utf-16be').toString('base64').replace(/=+$/, '');
      return `+${base64}-`;
    }),
  );

/** Text in HZ (RFC 1843): runs of GB 2312 between `~{` and `~}`. */
export const encodeHz = (text: string): Buffer =>
  Buffer.from(
    text.replace(/~/g, '~~').replace(/[^\0-\x7F]+/g, (run) => `~{${sevenBit(run, 'gbk')}~}`),
    'latin1',
  );

/** Text in a charset of ISO 2022: runs beyond ASCII between two shifts, after a sequence that announces them. */
export const encodeIso2022 = (
  text: string,
  { charset, begin, end, announce = '' }: { charset: string; begin: string; end: string; announce?: string },
): Buffer =>
  Buffer.from(
    announce + text.replace(/[^\0-\x7F]+/g, (run) => `${begin}${sevenBit(run, charset)}${end}`),
    'latin1',
  );

const sevenBit = (run: string, charset: string): string =>
  String.fromCharCode(...encodeText(run, charset).map((octet) => octet & 0x7f));

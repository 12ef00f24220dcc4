import { decoderOf } from './charset-label.ts';

/** The charsets that TextDecoder knows and the double octets are written in. */
type Charset = 'euc-jp' | 'euc-kr' | 'gb18030';

/** How the octets between two shifts are to be read: in which charset, how many to a character, after which prefix. */
interface Set94 {
  charset: Charset;
  width: 1 | 2;
  prefix?: number;
}

/**
 * Decodes the 7-bit charsets of East Asia that shift by escape sequences (ISO 2022): iso-2022-jp with its variants -1, -2, -ms
 * (RFC 1468, 1554, 2237), iso-2022-kr (RFC 1557), and the GB 2312 part of iso-2022-cn (RFC 1922).
 * `language` says what Shift Out means as long as nothing is designated.
 */
export function decodeIso2022(octets: Uint8Array, language: 'jp' | 'kr' | 'cn'): string {
  const runs = new Runs(octets.length);
  let g0: Set94 | null = null;
  let g1: Set94 | null = { jp: katakana, kr: korean, cn: gb2312 }[language];
  let shifted = false;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] as number;
    const next = octets[at + 1] ?? 0;
    const set = shifted ? g1 : g0;
    if (octet === escapeOctet) {
      const final = endOfEscape(octets, at + 1);
      const designation: Designation | undefined = designations.get(keyOf(octets, at + 1, final + 1));
      if (designation?.[0] === 'g0') g0 = designation[1];
      if (designation?.[0] === 'g1') g1 = designation[1];
      at = final;
    } else if (octet === shiftOut || octet === shiftIn) shifted = octet === shiftOut;
    else if (set === null || octet <= 0x20 || (set.width === 2 && next <= 0x20)) {
      runs.write(octet);
      if (octet === lineFeed) [g0, shifted] = [null, false];
    } else {
      runs.writeCharacter(set, octet, next);
      at += set.width - 1;
    }
  }
  return runs.read();
}

/** Decodes HZ (RFC 1843): GB 2312 between `~{` and `~}`, each line beginning in ASCII. */
export function decodeHz(octets: Uint8Array): string {
  const runs = new Runs(octets.length);
  let chinese = false;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] as number;
    const next = octets[at + 1] ?? 0;
    if (octet === tilde && (next === 0x7b || next === 0x7d)) [chinese, at] = [next === 0x7b, at + 1];
    else if (octet === tilde && !chinese && (next === tilde || next === lineFeed)) {
      if (next === tilde) runs.write(tilde);
      at++;
    } else if (chinese && octet > 0x20) {
      runs.writeCharacter(gb2312, octet, next);
      at++;
    } else {
      runs.write(octet);
      if (octet === lineFeed) chinese = false;
    }
  }
  return runs.read();
}

interface Stream {
  charset: Charset;
  octets: Uint8Array;
  length: number;
}

/** Text as runs of several charsets. Those of one are decoded at once, and come apart again at the NUL between them. */
class Runs {
  private readonly order: Stream[] = [];
  private readonly streams = new Map<Charset, Stream>();
  private readonly most: number;
  private current: Stream | null = null;

  /** `octets`: how many are read; three are the most that stand for one. */
  constructor(octets: number) {
    this.most = 3 * octets + 3;
  }

  /** An ASCII octet means the same in every run. */
  write(octet: number): void {
    const stream = this.current ?? this.begin('gb18030');
    if (octet !== 0) stream.octets[stream.length++] = octet;
  }

  writeCharacter({ charset, width, prefix }: Set94, first: number, second: number): void {
    const stream = this.current?.charset === charset ? this.current : this.begin(charset);
    if (prefix) stream.octets[stream.length++] = prefix;
    stream.octets[stream.length++] = first | 0x80;
    if (width === 2) stream.octets[stream.length++] = second | 0x80;
  }

  read(): string {
    const runs = new Map(
      [...this.streams.values()].map((stream) => [
        stream,
        decoderOf(stream.charset).decode(stream.octets.subarray(0, stream.length)).split('\0').values(),
      ]),
    );
    return this.order.map((stream) => runs.get(stream)?.next().value ?? '').join('');
  }

  private begin(charset: Charset): Stream {
    const known = this.streams.get(charset);
    const stream = known ?? { charset, octets: new Uint8Array(this.most), length: 0 };
    if (known) stream.octets[stream.length++] = 0;
    else this.streams.set(charset, stream);
    this.order.push(stream);
    this.current = stream;
    return stream;
  }
}

const escapeOctet = 0x1b;
const shiftOut = 0x0e;
const shiftIn = 0x0f;
const lineFeed = 0x0a;
const tilde = 0x7e;

const japanese: Set94 = { charset: 'euc-jp', width: 2 };
const japaneseSupplement: Set94 = { charset: 'euc-jp', width: 2, prefix: 0x8f };
const katakana: Set94 = { charset: 'euc-jp', width: 1, prefix: 0x8e };
const korean: Set94 = { charset: 'euc-kr', width: 2 };
const gb2312: Set94 = { charset: 'gb18030', width: 2 };

type Designation = ['g0' | 'g1', Set94 | null];

const designations = new Map(
  Object.entries<Designation>({
    '(B': ['g0', null],
    '(J': ['g0', null],
    '(I': ['g0', katakana],
    '$@': ['g0', japanese],
    $B: ['g0', japanese],
    '$(@': ['g0', japanese],
    '$(B': ['g0', japanese],
    '$(D': ['g0', japaneseSupplement],
    $A: ['g0', gb2312],
    '$(A': ['g0', gb2312],
    '$(C': ['g0', korean],
    ')I': ['g1', katakana],
    '$)A': ['g1', gb2312],
    '$)C': ['g1', korean],
  }).map(([sequence, designation]) => [keyOf(Buffer.from(sequence), 0, sequence.length), designation]),
);

/** Where the sequence after an escape ends: intermediate octets and one final (ECMA-35 §13.2). */
function endOfEscape(octets: Uint8Array, from: number): number {
  let to = from;
  while (to < from + 3 && (octets[to] ?? 0) >= 0x20 && (octets[to] ?? 0) <= 0x2f) to++;
  return to;
}

function keyOf(octets: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = (key << 8) | (octets[at] ?? 0);
  return key;
}

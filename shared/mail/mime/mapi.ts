import { decoderOf } from './charset-label.ts';
import { decodeCodePage } from './code-page.ts';

/** Properties of MAPI as TNEF writes them (MS-OXTNEF §2.1.3.4, MS-OXCDATA §2.11), by their id; only those of one value that is octets or text. */
export type Properties = ReadonlyMap<number, Property>;

type Property =
  | { kind: 'text'; text: string }
  | { kind: 'octets'; octets: Buffer }
  | { kind: 'number'; value: number };

/** Reads as many properties as are whole. `codePage` is the one of 8-bit text. */
export function readProperties(octets: Buffer, codePage: number): Properties {
  const properties = new Map<number, Property>();
  const reader = new MapiReader(octets);
  const count = reader.number();
  for (let read = 0; read < count && !reader.isOver; read++) {
    const type = reader.short();
    const id = reader.short();
    if (id >= firstNamed) reader.skipName();
    const isOne = (type & multiple) === 0;
    const isVariable = variable.has(type & ~multiple);
    const values = isOne && !isVariable ? 1 : reader.number();
    for (let value = 0; value < values && !reader.isOver; value++) {
      const content = reader.take(
        isVariable ? reader.number() : (widths.get(type & ~multiple) ?? octets.length + 1),
      );
      if (isOne && !reader.isOver) properties.set(id, toProperty(type, content, codePage));
    }
  }
  return properties;
}

/** Reads little-endian numbers and octets padded to four, and is over once something is missing; nothing is allocated for sizes. */
class MapiReader {
  isOver = false;
  private at = 0;
  private readonly octets: Buffer;

  constructor(octets: Buffer) {
    this.octets = octets;
  }

  short(): number {
    const content = this.takeExactly(2);
    return this.isOver ? 0 : content.readUInt16LE(0);
  }

  number(): number {
    const content = this.takeExactly(4);
    return this.isOver ? 0 : content.readUInt32LE(0);
  }

  take(size: number): Buffer {
    const content = this.takeExactly(size);
    this.at = Math.min(this.octets.length, this.at + ((4 - (size % 4)) % 4));
    return content;
  }

  /** A GUID, then a number or a name. */
  skipName(): void {
    this.takeExactly(16);
    if (this.number() === 0) this.takeExactly(4);
    else this.take(this.number());
  }

  private takeExactly(size: number): Buffer {
    if (this.at + size > this.octets.length) this.isOver = true;
    const content = this.octets.subarray(this.at, this.at + size);
    this.at += content.length;
    return content;
  }
}

const firstNamed = 0x8000;
const multiple = 0x1000;
const string8 = 0x1e;
const unicode = 0x1f;
const object = 0x0d;
const binary = 0x102;
const variable = new Set([string8, unicode, object, binary]);

/** Octets of the types of fixed width, padded to four. */
const widths = new Map<number, number>([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

function toProperty(type: number, octets: Buffer, codePage: number): Property {
  if (type === unicode) return { kind: 'text', text: untilNul(decoderOf('utf-16le').decode(octets)) };
  if (type === string8) return { kind: 'text', text: untilNul(decodeCodePage(octets, codePage)) };
  if (variable.has(type)) return { kind: 'octets', octets };
  return { kind: 'number', value: octets.readUInt32LE(0) };
}

const untilNul = (text: string): string => text.split('\0', 1)[0] ?? '';

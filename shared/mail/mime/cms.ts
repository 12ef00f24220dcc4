import { latin1, viewOf } from './latin1.ts';

/** What a CMS object (RFC 5652; PKCS #7) holds: signed content, which anyone can read; something only its addressee can; or neither. */
export type Cms = { kind: 'signed'; content: Uint8Array } | { kind: 'encrypted' } | { kind: 'other' };

/**
 * Walks down a ContentInfo in BER, definite or indefinite in length, to the content of a SignedData. Nothing is verified.
 * Reads forward only, and takes no more room than the object itself.
 */
export function openCms(octets: Uint8Array): Cms {
  const ber = viewOf(octets);
  const contentType = inside(ber, 0, sequence);
  const type = contentType === null ? null : header(ber, contentType);
  if (contentType === null || type === null || type.end === null) return { kind: 'other' };
  const identifier = latin1(ber, type.start, type.end);
  if (encrypted.has(identifier)) return { kind: 'encrypted' };
  if (identifier !== signedData) return { kind: 'other' };
  const content = signedContent(ber, type.end);
  return content === null ? { kind: 'other' } : { kind: 'signed', content };
}

/** Signers write content in pieces of a thousand octets or so. */
const mostPieces = 200_000;
const sequence = 0x30;
const explicit0 = 0xa0;
const octetString = 0x04;
const constructedOctetString = 0x24;

const oid = (hex: string): string => latin1(Buffer.from(hex, 'hex'));
const signedData = oid('2a864886f70d010702');
/** EnvelopedData, EncryptedData, AuthEnvelopedData. */
const encrypted = new Set(['2a864886f70d010703', '2a864886f70d010706', '2a864886f70d010910010117'].map(oid));

/** SignedData: version, digest algorithms, then the content (§5.1): its type, and the octets of it. */
function signedContent(ber: Buffer, at: number): Uint8Array | null {
  const version = inside(ber, inside(ber, at, explicit0), sequence);
  const content = inside(ber, after(ber, after(ber, version)), sequence);
  const octets = inside(ber, after(ber, content), explicit0);
  return octets === null ? null : readOctetString(ber, octets);
}

interface Header {
  tag: number;
  start: number;
  /** Null where the length is indefinite: the value ends at the end-of-contents octets that match. */
  end: number | null;
}

/** The tag and length that stand at a place; null where none do. */
function header(ber: Buffer, at: number): Header | null {
  const tag = ber[at];
  const length = ber[at + 1];
  if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f) return null;
  if (length < 0x80) return within(ber, { tag, start: at + 2, end: at + 2 + length });
  if (length === 0x80) return { tag, start: at + 2, end: null };
  const octets = length & 0x7f;
  if (octets > 4 || at + 2 + octets > ber.length) return null;
  const start = at + 2 + octets;
  return within(ber, { tag, start, end: start + ber.readUIntBE(at + 2, octets) });
}

const within = (ber: Buffer, value: Header & { end: number }): Header => ({
  ...value,
  end: Math.min(value.end, ber.length),
});

/** The place where the value begins, if the tag is the one expected. */
function inside(ber: Buffer, at: number | null, tag: number): number | null {
  const found = at === null ? null : header(ber, at);
  return found?.tag === tag ? found.start : null;
}

/** The place after a value; one of indefinite length is walked through, however deep. */
function after(ber: Buffer, at: number | null): number | null {
  const first = at === null ? null : header(ber, at);
  if (first === null || first.end !== null) return first?.end ?? null;
  let depth = 1;
  let place = first.start;
  while (depth > 0) {
    const next = header(ber, place);
    if (next === null) return null;
    if (next.tag === 0) depth--;
    if (next.end === null) depth++;
    place = next.end ?? next.start;
  }
  return place;
}

/** An octet string in one piece, or in pieces that may be in pieces themselves. */
function readOctetString(ber: Buffer, at: number): Uint8Array | null {
  const whole = header(ber, at);
  if (whole?.tag === octetString && whole.end !== null) return ber.subarray(whole.start, whole.end);
  if (whole?.tag !== constructedOctetString) return null;
  const content = new Uint8Array(ber.length);
  let length = 0;
  let open = whole.end === null ? 1 : 0;
  let place = whole.start;
  for (let pieces = 0; place < (whole.end ?? ber.length); pieces++) {
    const piece = header(ber, place);
    if (piece === null || pieces > mostPieces) break;
    if (piece.tag === 0 && --open === 0) break;
    if (piece.end === null) open++;
    if (piece.tag === octetString && piece.end !== null) {
      content.set(ber.subarray(piece.start, piece.end), length);
      length += piece.end - piece.start;
    }
    place = piece.tag === octetString ? (piece.end ?? piece.start) : piece.start;
  }
  return content.subarray(0, length);
}

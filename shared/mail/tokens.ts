import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { decodeBase32, encode24Bits, encodeBase32 } from '../platform/base32.ts';

const kinds = ['reply', 'confirm', 'settings', 'unsubscribe', 'archive', 'file'] as const;
type Kind = (typeof kinds)[number];

/** What a token says: which power, of which member, about which letter, and which item in it (0 the letter itself). */
export interface Token {
  kind: Kind;
  memberId: string;
  letterId: string;
  item: number;
}

const idOctets = 8;
const bodyOctets = 1 + idOctets + idOctets;
const macOctets = 10;
/** Octets that come out as whole characters: kind, member, letter and most of the MAC. */
const headOctets = 25;

/**
 * Makes the tokens of one member about one letter, as text: lower-case base32, 45 characters. Ids are 13 characters of base32 (see
 * `newId`), items 0 to 255; throws on others. One HMAC (RFC 2104) over member and letter signs them all, each kind by a piece of its own.
 * The item is not signed: who has a letter's token may answer any item of it, and says which with a number as well.
 */
export function tokensFor(
  memberId: string,
  letterId: string,
  key: Uint8Array,
): (kind: Kind, item?: number) => string {
  const ids = Buffer.concat([idBytes(memberId), idBytes(letterId)]);
  const signature = signatureOf(ids, key);
  const signed = new Map<Kind, { head: string; tail: number }>();
  const sign = (kind: Kind) => {
    const all = Buffer.concat([Uint8Array.of(kinds.indexOf(kind)), ids, macOf(signature, kind)]);
    const made = { head: encodeBase32(all.subarray(0, headOctets)), tail: all.readUInt16BE(headOctets) };
    signed.set(kind, made);
    return made;
  };
  return (kind, item = 0) => {
    if (item < 0 || item > 255) throw new Error(`a token cannot name item ${item}`);
    const { head, tail } = signed.get(kind) ?? sign(kind);
    return head + encode24Bits((tail << 8) | item);
  };
}

/** One token as text; see `tokensFor`. */
export const encodeToken = ({ kind, memberId, letterId, item }: Token, key: Uint8Array): string =>
  tokensFor(memberId, letterId, key)(kind, item);

/** What a token says, in any case of letters; null unless it is one we made. */
export function decodeToken(text: string, key: Uint8Array): Token | null {
  const bytes = text.length > 64 ? null : decodeBase32(text);
  if (bytes?.length !== bodyOctets + macOctets + 1) return null;
  const kind = kinds[bytes[0] ?? -1];
  if (!kind) return null;
  const ids = bytes.subarray(1, bodyOctets);
  if (!timingSafeEqual(bytes.subarray(bodyOctets, -1), macOf(signatureOf(ids, key), kind))) return null;
  const [memberId, letterId] = [
    encodeBase32(ids.subarray(0, idOctets)),
    encodeBase32(ids.subarray(idOctets)),
  ];
  return { kind, memberId, letterId, item: bytes.at(-1) ?? 0 };
}

const signatureOf = (ids: Uint8Array, key: Uint8Array): Uint8Array =>
  createHmac('sha512', secretOf(key)).update(ids).digest();

/** The piece of the signature that is a kind's: none says anything of another. */
const macOf = (signature: Uint8Array, kind: Kind): Uint8Array =>
  signature.subarray(kinds.indexOf(kind) * macOctets, (kinds.indexOf(kind) + 1) * macOctets);

/** Made once for a key: making it takes four times as long as using it. */
const secrets = new WeakMap<Uint8Array, KeyObject>();
function secretOf(key: Uint8Array): KeyObject {
  const secret = secrets.get(key) ?? createSecretKey(key);
  secrets.set(key, secret);
  return secret;
}

function idBytes(id: string): Uint8Array {
  const bytes = decodeBase32(id);
  if (bytes?.length !== idOctets) throw new Error(`"${id}" is no id`);
  return bytes;
}

import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { decodeBase32, encodeBase32 } from '../platform/base32.ts';

const kinds = ['reply', 'confirm', 'settings', 'unsubscribe', 'archive'] as const;

/** What a token says: which power, of which member, about which letter, and which item in it (0 the letter itself). */
export interface Token {
  kind: (typeof kinds)[number];
  memberId: string;
  letterId: string;
  item: number;
}

const idOctets = 8;
const bodyOctets = 1 + idOctets + idOctets + 1;
const macOctets = 10;

/** A token as text: lower-case base32, 45 characters. Ids are 13 characters of base32 (see `newId`). Throws on an id that is none. */
export function encodeToken({ kind, memberId, letterId, item }: Token, key: Uint8Array): string {
  const body = new Uint8Array(bodyOctets);
  body[0] = kinds.indexOf(kind);
  body.set(idBytes(memberId), 1);
  body.set(idBytes(letterId), 1 + idOctets);
  body[bodyOctets - 1] = item;
  return encodeBase32(Buffer.concat([body, mac(body, key)]));
}

/** What a token says, in any case of letters; null unless it is exactly one we made. */
export function decodeToken(text: string, key: Uint8Array): Token | null {
  const bytes = text.length > 64 ? null : decodeBase32(text);
  if (bytes?.length !== bodyOctets + macOctets) return null;
  const body = bytes.subarray(0, bodyOctets);
  if (!timingSafeEqual(bytes.subarray(bodyOctets), mac(body, key))) return null;
  const kind = kinds[body[0] ?? -1];
  if (!kind) return null;
  const id = (from: number) => encodeBase32(body.subarray(from, from + idOctets));
  return { kind, memberId: id(1), letterId: id(1 + idOctets), item: body[bodyOctets - 1] ?? 0 };
}

const mac = (body: Uint8Array, key: Uint8Array): Uint8Array =>
  createHmac('sha256', secretOf(key)).update(body).digest().subarray(0, macOctets);

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

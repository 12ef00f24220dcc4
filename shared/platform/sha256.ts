import { createHash, createHmac, createSecretKey, type Hash, type Hmac, type KeyObject } from 'node:crypto';

/** SHA-256 for the SDK's signatures, as its own, but that a key is made into one once: it signs every request with the same few. */
export class Sha256 {
  private readonly hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', keyOf(secret));
  }

  update(data: Uint8Array | string): void {
    this.hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }

  reset(): void {
    throw new Error('a hash is made for one use');
  }
}

const ofBytes = new WeakMap<object, KeyObject>();
/** The account's secrets: one, and another when Lambda renews it. */
const ofText = new Map<string, KeyObject>();

function keyOf(secret: string | ArrayBuffer | ArrayBufferView): KeyObject {
  if (typeof secret === 'string') {
    const key = ofText.get(secret) ?? createSecretKey(secret, 'utf8');
    if (ofText.size > 4) ofText.clear();
    ofText.set(secret, key);
    return key;
  }
  const bytes = ArrayBuffer.isView(secret)
    ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength)
    : Buffer.from(secret);
  const key = ofBytes.get(secret) ?? createSecretKey(bytes);
  ofBytes.set(secret, key);
  return key;
}

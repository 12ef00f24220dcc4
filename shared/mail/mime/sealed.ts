import { openCms } from './cms.ts';
import type { Entity } from './entity.ts';
import { fromFirstField } from './header-start.ts';
import { readTree } from './mime-tree.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** A mail with what was only signed taken out of its envelope. */
export interface Opened {
  root: Entity;
  /** Something in it only its addressee can read (RFC 8551, RFC 3156). */
  isEncrypted: boolean;
  isCut: boolean;
}

/** Opens opaque signed S/MIME (RFC 8551 §3.5.2) wherever in a mail it is, envelope in envelope at most three deep. Nothing is verified. */
export async function openSealed(entity: Entity, deepest = 3): Promise<Opened> {
  if (isSmime(entity) && deepest > 0) return openSmime(entity, deepest);
  const parts = [];
  for (const part of entity.parts) parts.push(await openSealed(part, deepest));
  return {
    root: { ...entity, parts: parts.map(({ root }) => root) },
    isEncrypted: isPgpEncrypted(entity) || parts.some(({ isEncrypted }) => isEncrypted),
    isCut: parts.some(({ isCut }) => isCut),
  };
}

async function openSmime(entity: Entity, deepest: number): Promise<Opened> {
  const cms = openCms(decodeTransfer(entity.octets, entity.encoding));
  if (cms.kind !== 'signed') {
    const isEncrypted =
      cms.kind === 'encrypted' || /^(?:auth-?)?enveloped/i.test(entity.params['smime-type'] ?? '');
    return { root: entity, isEncrypted, isCut: false };
  }
  const inner = await readTree(fromFirstField(cms.content));
  const opened = await openSealed(inner.root, deepest - 1);
  return { ...opened, isCut: opened.isCut || inner.isCut };
}

const isSmime = ({ type, filename }: Entity): boolean =>
  /^application\/(?:x-)?pkcs7-mime$/.test(type) ||
  (type === 'application/octet-stream' && /\.p7m$/i.test(filename ?? ''));

const isPgpEncrypted = ({ type }: Entity): boolean =>
  type === 'multipart/encrypted' || type === 'application/pgp-encrypted';

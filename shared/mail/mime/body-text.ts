import type { Attachment, Unread } from '../message.ts';
import { attachedFile } from './attachment.ts';
import { isHtml } from './body.ts';
import { charsetInMarkup, decodeText } from './charset.ts';
import { charsetNamed } from './charset-label.ts';
import type { Entity } from './entity.ts';
import { joinFlowed } from './flowed.ts';
import { openPgpInHtml, openPgpInText } from './inline-pgp.ts';
import { neutralLines, withLineFeeds } from './neutral.ts';
import { decodeTextTransfer } from './transfer-encoding.ts';
import { takeUuencoded } from './uuencode.ts';

/** A part of the body as text, what was packed into that text, and what of it was not read. */
export interface Section {
  kind: 'plain' | 'html';
  text: string;
  files: Attachment[];
  unread: Unread[];
}

/** No part of a body is read beyond so many characters. */
export const longestBody = 1_000_000;
const mostOctets = 2 * longestBody;

/** Reads a part of the body: transfer encoding, charset, and of plain text what is written into it (RFC 3676, uuencode, OpenPGP). */
export function readSection(entity: Entity): Section {
  const { octets, isCut } = decodeTextTransfer(entity.octets, entity.encoding, mostOctets);
  const decoded = decodeText(octets, charsetOf(entity, octets));
  const text = withLineFeeds(decoded.slice(0, longestBody));
  const unread: Unread[] = isCut || decoded.length > longestBody ? ['cut'] : [];
  const kind = isHtml(entity) ? 'html' : 'plain';
  const { text: words, files } = kind === 'html' ? { text, files: [] } : takeUuencoded(text);
  const { text: opened, isEncrypted } =
    kind === 'html' ? openPgpInHtml(words) : openPgpInText(unflowed(words, entity.params));
  if (isEncrypted) unread.push('encrypted');
  return {
    kind,
    text: neutralLines(opened),
    files: files.map((file) => attachedFile({ ...file, type: 'application/octet-stream' })),
    unread,
  };
}

/** HTML may say itself what its header doesn't. */
function charsetOf(entity: Entity, octets: Uint8Array): string | null {
  const declared = entity.params.charset ?? null;
  const isUnsaid = charsetNamed(declared).kind === 'unsaid';
  return isHtml(entity) && isUnsaid ? charsetInMarkup(octets) : declared;
}

const unflowed = (text: string, { format, delsp }: Record<string, string>): string =>
  /^flowed$/i.test(format ?? '') ? joinFlowed(text, /^yes$/i.test(delsp ?? '')) : text;

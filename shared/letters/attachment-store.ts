import type { Temporal } from 'temporal-polyfill';
import { epochSeconds } from '../platform/instant.ts';
import { type Item, type Key, queryItems } from '../platform/table.ts';
import { putItems } from '../platform/table-batch.ts';
import type { LetterFile } from './delivery.ts';

/** A file with what is in it. */
export interface Attachment extends LetterFile {
  content: Uint8Array;
}

/** An item of the table holds 400 KB. */
const octetsPerItem = 300_000;
/** Long enough for a letter that waits for SES. */
const daysKept = 14;

const prefix = 'ATTACHMENT#';

/** Keeps a letter's files in pieces until it is long sent. Where the letter itself never comes to be, they go by themselves. */
export async function putAttachments(
  letterId: string,
  attachments: Attachment[],
  now: Temporal.Instant,
): Promise<void> {
  const expiresAt = epochSeconds(now.add({ hours: 24 * daysKept }));
  const items = attachments.flatMap(({ content }, file) =>
    piecesOf(content).map((octets, piece): Item => {
      const sk = `${prefix}${numbered(file)}#${numbered(piece)}`;
      return { pk: `LETTER#${letterId}`, sk, octets, expiresAt };
    }),
  );
  // Each by itself: together they may be more than one request holds.
  for (const item of items) await putItems([item]);
}

const numbered = (n: number): string => String(n).padStart(4, '0');

const piecesOf = (content: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.max(1, Math.ceil(content.length / octetsPerItem)) }, (_, i) =>
    content.subarray(i * octetsPerItem, (i + 1) * octetsPerItem),
  );

/** A letter's files, whole; throws where one is missing: such a letter is not sent. */
export async function loadAttachments(letterId: string, files: LetterFile[] = []): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  for (const [i, file] of files.entries()) {
    const range = { pk: `LETTER#${letterId}`, prefix: `${prefix}${numbered(i)}#` };
    const pieces = await Array.fromAsync(queryItems(range));
    if (pieces.length === 0) throw new Error(`letter ${letterId} has lost its file ${file.name}`);
    attachments.push({ ...file, content: Buffer.concat(pieces.map(({ octets }) => octets as Uint8Array)) });
  }
  return attachments;
}

export async function attachmentKeys(letterId: string): Promise<Key[]> {
  const items = await Array.fromAsync(queryItems({ pk: `LETTER#${letterId}`, prefix }));
  return items.map(({ pk, sk }) => ({ pk, sk }));
}

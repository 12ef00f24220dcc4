import { mediaTypes } from '../../letters/media-types.ts';
import type { MailFile } from '../../mail/mime/read-files.ts';
import type { Receipt } from '../../mail/notification.ts';
import { putFile } from '../../platform/stored-files.ts';
import { eachOnce, safeName } from './file-name.ts';
import { listFiles } from './file-store.ts';
import { redraw } from './picture.ts';
import { type Sorted, sortFiles } from './sort-files.ts';
import type { StoredFile, TakenFiles } from './stored-file.ts';

/** A mail that brings files. */
export interface Bringing {
  memberId: string;
  sesMessageId: string;
  receipt: Receipt;
  files: MailFile[];
}

/**
 * Keeps what a mail brings, pictures drawn anew. Keys follow from the mail, so that taking it again keeps the same files in the same places. Files come
 * before the words that name them are written: where these never are, they are listed under their sender all the same.
 */
export async function takeFiles({ memberId, sesMessageId, receipt, files }: Bringing): Promise<TakenFiles> {
  const ready = await Promise.all(sortFiles(files).map(prepare));
  const kept = ready.flatMap((one, i) =>
    one.kind === 'take' ? [{ ...one, key: `${sesMessageId}/${i + 1}` }] : [],
  );
  const names = eachOnce(kept.map(({ filename, type }, i) => safeName(filename, type, i + 1)));
  await listFiles(
    memberId,
    kept.map(({ key }) => key),
  );
  for (const { key, octets, type } of kept) await putFile(key, octets, mediaTypes[type]);
  return {
    kept: kept.map(
      ({ key, octets, type }, i): StoredFile => ({
        key,
        name: names[i] ?? '',
        type,
        octets: octets.length,
        alt: null,
      }),
    ),
    refused: ready.flatMap((one) => (one.kind === 'refuse' ? [{ name: one.name, why: one.why }] : [])),
    unscanned: kept.length > 0 && !isScanned(receipt),
  };
}

type Ready =
  | { kind: 'take'; type: StoredFile['type']; octets: Uint8Array; filename: string | null }
  | Extract<Sorted, { kind: 'refuse' }>;

async function prepare(sorted: Sorted): Promise<Ready> {
  if (sorted.kind === 'refuse') return sorted;
  const { file, known } = sorted;
  if (known.kind === 'file')
    return { kind: 'take', type: known.type, octets: file.octets, filename: file.filename };
  const redrawn = await redraw(file.octets, known.from);
  return redrawn.kind === 'picture'
    ? { kind: 'take', type: redrawn.type, octets: redrawn.octets, filename: file.filename }
    : { kind: 'refuse', name: file.filename ?? '', why: redrawn.why };
}

/** Whether SES looked at the mail and found nothing (a mail with a virus is not read at all). GRAY and PROCESSING_FAILED say that it could not tell. */
const isScanned = ({ virusVerdict, spamVerdict }: Receipt): boolean =>
  virusVerdict.status === 'PASS' && spamVerdict.status === 'PASS';

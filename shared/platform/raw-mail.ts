import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3ServiceException } from '@aws-sdk/client-s3';
import { s3 } from './clients.ts';
import { requireEnv } from './environment.ts';

/** Enough of a mail that is too large to read: its header. */
const headOctets = 64 * 1024;

/** A raw mail (RFC 5322) as SES stored it; of one with more octets than `limit` only the beginning. Throws where it is missing. */
export async function fetchRawMail(
  objectKey: string,
  limit: number,
): Promise<{ raw: Uint8Array; tooLarge: boolean }> {
  const where = { Bucket: requireEnv('RAW_MAIL_BUCKET'), Key: objectKey };
  const { Body, ContentRange } = await s3().send(
    new GetObjectCommand({ ...where, Range: `bytes=0-${limit}` }),
  );
  if (!Body) throw new Error(`raw mail ${objectKey} has no body`);
  const raw = await Body.transformToByteArray();
  const total = Number(ContentRange?.split('/')[1] ?? raw.length);
  return total > limit ? { raw: raw.subarray(0, headOctets), tooLarge: true } : { raw, tooLarge: false };
}

/**
 * Whether fetching failed because the mail is not there any more: its time was over, or somebody in it was forgotten. Who may not list a
 * bucket is told "access denied" of what is not in it.
 */
export const isGone = (fault: unknown): boolean =>
  fault instanceof NoSuchKey || (fault instanceof S3ServiceException && fault.name === 'AccessDenied');

/** Deletes a raw mail; one that is not there counts as deleted. */
export async function deleteRawMail(objectKey: string): Promise<void> {
  await s3().send(new DeleteObjectCommand({ Bucket: requireEnv('RAW_MAIL_BUCKET'), Key: objectKey }));
}

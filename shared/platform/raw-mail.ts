import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { s3 } from './clients.ts';
import { requireEnv } from './environment.ts';

/** A raw mail (RFC 5322) as SES stored it, or `too-large` where it has more octets than `limit`. Throws where it is missing. */
export async function fetchRawMail(objectKey: string, limit: number): Promise<Uint8Array | 'too-large'> {
  const where = { Bucket: requireEnv('RAW_MAIL_BUCKET'), Key: objectKey };
  const { ContentLength = 0 } = await s3().send(new HeadObjectCommand(where));
  if (ContentLength > limit) return 'too-large';
  const { Body } = await s3().send(new GetObjectCommand(where));
  if (!Body) throw new Error(`raw mail ${objectKey} has no body`);
  return Body.transformToByteArray();
}

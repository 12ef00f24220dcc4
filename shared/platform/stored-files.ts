import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { s3 } from './clients.ts';
import { requireEnv } from './environment.ts';
import { isGone } from './raw-mail.ts';

/** Where in the bucket of mail the files stand that people share: apart from the mail, and kept as long as what they go with. */
const prefix = 'files/';

const placeOf = (key: string) => ({ Bucket: requireEnv('RAW_MAIL_BUCKET'), Key: `${prefix}${key}` });

/** Keeps a file; keeping it again under the same key changes nothing. */
export async function putFile(key: string, octets: Uint8Array, type: string): Promise<void> {
  await s3().send(new PutObjectCommand({ ...placeOf(key), Body: octets, ContentType: type }));
}

/** A file whole, or null where it is not kept any more. */
export async function fetchFile(key: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await s3().send(new GetObjectCommand(placeOf(key)));
    return Body ? await Body.transformToByteArray() : null;
  } catch (fault) {
    if (fault instanceof NoSuchKey || isGone(fault)) return null;
    throw fault;
  }
}

/** Deletes a file; one that is not there counts as deleted. */
export async function deleteFile(key: string): Promise<void> {
  await s3().send(new DeleteObjectCommand(placeOf(key)));
}

/** An address at which a file can be fetched for five minutes, under a name and as a type of ours: for what is too large to be handed on. */
export const linkToFile = (key: string, disposition: string, type: string): Promise<string> =>
  getSignedUrl(
    s3(),
    new GetObjectCommand({
      ...placeOf(key),
      ResponseContentDisposition: disposition,
      ResponseContentType: type,
      ResponseCacheControl: 'private, no-store',
    }),
    { expiresIn: 300 },
  );

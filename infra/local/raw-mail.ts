import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

/** The S3 twin takes 11 MB at once; larger mails go in parts. */
const partSize = 8 * 1024 * 1024;

/** Stores a raw mail in the bucket `raw-mail`. */
export async function storeRawMail(s3: S3Client, Key: string, mail: Buffer): Promise<void> {
  const where = { Bucket: 'raw-mail', Key };
  if (mail.length <= partSize) {
    await s3.send(new PutObjectCommand({ ...where, Body: mail }));
    return;
  }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(where));
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (let at = 0, PartNumber = 1; at < mail.length; at += partSize, PartNumber++) {
    const Body = mail.subarray(at, at + partSize);
    const { ETag } = await s3.send(new UploadPartCommand({ ...where, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await s3.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
}

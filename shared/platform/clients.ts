import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { withoutExtras } from './plain-client.ts';
import { takingReadyJson } from './ready-json.ts';
import { Sha256 } from './sha256.ts';

/** AWS clients, made when first asked for and kept for the life of the function. */
export const documents = /* @__PURE__ */ once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ sha256: Sha256 }), {
    marshallOptions: { removeUndefinedValues: true },
  }),
);
export const s3 = /* @__PURE__ */ once(() => new S3Client({ cacheMiddleware: true }));
export const sqs = /* @__PURE__ */ once(() => new SQSClient({ cacheMiddleware: true }));

/** SES has no idempotency token, so the client must never try a send twice by itself (rule 4). */
export const ses = /* @__PURE__ */ once(() =>
  takingReadyJson(
    withoutExtras(
      new SESv2Client({
        maxAttempts: 1,
        cacheMiddleware: true,
        sha256: Sha256,
        requestHandler: { requestTimeout: 10_000, throwOnRequestTimeout: true },
      }),
    ),
  ),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import PostalMime from 'postal-mime';
import { queues } from '../../infra/local/messaging.ts';
import { documents } from '../../shared/platform/clients.ts';

/** One thing that is held: where, of what kind, and all it says. */
export interface Held {
  where: string;
  kind: string;
  says: string;
}

/** Every item of the table, object of the bucket and message of the queues (dead ones too), as this process's environment finds them. */
export async function everythingHeld(): Promise<Held[]> {
  return [...(await items()), ...(await objects()), ...(await messages())];
}

/** The kinds of what says any of these, each once, in order; in any case of letters. */
export const kindsSaying = (held: Held[], sayings: string[]): string[] =>
  [...new Set(saying(held, sayings).map(({ kind }) => kind))].sort();

/** What says any of these, by where it is; for whoever has to find out why. */
export const placesSaying = (held: Held[], sayings: string[]): string[] =>
  saying(held, sayings).map(({ where, found }) => `${where} says ${found}`);

const saying = (held: Held[], sayings: string[]) =>
  held.flatMap(({ says, ...rest }) => {
    const said = says.toLowerCase();
    const found = sayings.filter((one) => said.includes(one.toLowerCase()));
    return found.length > 0 ? [{ ...rest, found }] : [];
  });

async function items(): Promise<Held[]> {
  const held: Held[] = [];
  const client = { client: documents() };
  for await (const { Items = [] } of paginateScan(client, { TableName: process.env.TABLE_NAME ?? '' }))
    for (const item of Items)
      held.push({ where: `${item.pk} ${item.sk}`, kind: kindOf(item), says: read(item) });
  return held;
}

/** `LETTER#… LETTER`, `MEMBER#… CONSENT#…`: its layout, without what is one item's own. */
const kindOf = ({ pk, sk }: Record<string, unknown>): string => `${named(String(pk))} ${named(String(sk))}`;
function named(key: string): string {
  const [, name = '', more = ''] = /^([A-Z]*)(#?)/.exec(key) ?? [];
  return name === '' ? '…' : `${name}${more && '#…'}`;
}

/** An item as text, with what is kept as octets. */
function read(item: Record<string, unknown>): string {
  const octets = Object.values(item).filter((value) => value instanceof Uint8Array);
  return [JSON.stringify(item), ...octets.map((one) => Buffer.from(one).toString('utf8'))].join('\n');
}

async function objects(): Promise<Held[]> {
  const s3 = new S3Client({});
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'raw-mail' }));
  return Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'raw-mail', Key }));
      const raw = Buffer.from((await Body?.transformToByteArray()) ?? []);
      const mail = await PostalMime.parse(raw);
      return {
        where: Key,
        kind: Key.startsWith('raw/') ? 'raw mail' : 'file',
        says: `${raw.toString('latin1')}\n${JSON.stringify(mail)}`,
      };
    }),
  );
}

async function messages(): Promise<Held[]> {
  const sqs = new SQSClient({});
  const held: Held[] = [];
  for (const name of queues.flatMap((queue) => [queue, `${queue}-dead`])) {
    const QueueUrl = `${process.env.AWS_ENDPOINT_URL_SQS}/000000000000/${name}`;
    const all = { MaxNumberOfMessages: 10, VisibilityTimeout: 1 };
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, ...all }));
      if (Messages.length === 0) break;
      for (const { Body = '', MessageId } of Messages)
        held.push({ where: `${name} ${MessageId}`, kind: 'message', says: Body });
    }
  }
  return held;
}

/** The files under a folder that say any of these, as octets; but for those under the given parts of it. */
export function filesSaying(folder: string, sayings: string[], but: string[] = []): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !but.some((part) => file === part || file.startsWith(`${part}/`)))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const said = readFileSync(file).toString('latin1').toLowerCase();
      return sayings.some((one) => said.includes(one.toLowerCase()));
    })
    .map((file) => relative(folder, file));
}

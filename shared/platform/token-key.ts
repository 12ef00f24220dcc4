import { randomBytes } from 'node:crypto';
import { commit, getItem } from './table.ts';

const key = { pk: 'SECRET', sk: 'TOKENS' };
let kept: { table: string | undefined; bytes: Uint8Array } | undefined;

/** The key that signs tokens: made at first use, kept in the table and its backups, because people answer letters years later. */
export async function tokenKey(): Promise<Uint8Array> {
  const table = process.env.TABLE_NAME;
  if (kept?.table === table && kept) return kept.bytes;
  const bytes = (await read()) ?? (await make());
  kept = { table, bytes };
  return bytes;
}

async function read(): Promise<Uint8Array | null> {
  const item = await getItem(key);
  return item && Buffer.from(String(item.key), 'base64');
}

async function make(): Promise<Uint8Array> {
  await commit([{ kind: 'create', item: { ...key, key: randomBytes(32).toString('base64') } }]);
  const bytes = await read();
  if (!bytes) throw new Error('the token key could not be made');
  return bytes;
}

import { deleteFile } from '../../platform/stored-files.ts';
import { putItems } from '../../platform/table-batch.ts';
import type { TracesBehind } from '../../platform/trace.ts';
import type { StoredFile } from './stored-file.ts';

/** Lists files under who sent them, before they are kept: so none is ever kept that is not found when its sender is to be forgotten. */
export const listFiles = (memberId: string, keys: string[]): Promise<void> =>
  putItems(keys.map((key) => ({ pk: `MEMBER#${memberId}`, sk: `FILE#${key}` })));

/** Deletes what was kept with words that are taken back. */
export async function discardFiles(files: StoredFile[] = []): Promise<void> {
  for (const { key } of files) await deleteFile(key);
}

/** What is left of a file: itself. */
export const fileTraces: TracesBehind = async function* ({ sk }) {
  yield { kind: 'file', key: sk.slice('FILE#'.length) };
};

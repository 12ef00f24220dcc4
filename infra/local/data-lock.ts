import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const sqliteBusy = 5;

/**
 * Holds a data folder for this process; gives what lets it go. The operating system lets go too, however we end.
 * Throws where another process holds it: two on one folder would end each other's database and share each other's mail.
 */
export function lockData(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const lock = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 2_000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    lock.close();
    if ((fault as { errcode?: number }).errcode !== sqliteBusy) throw fault;
    throw new Error(
      `it runs already on the data in ${dataDir}. Stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return () => lock.close();
}

import { getItem, getItems, type Key, queryItems, type Write } from '../platform/table.ts';
import { Edition } from './edition.ts';

const editionKey = (id: string): Key => ({ pk: `EDITION#${id}`, sk: 'EDITION' });

/** An edition to plan; it stays in the `due` index until it is planned. */
export const editionWrite = (edition: Edition): Write => ({
  kind: 'create',
  item: { ...editionKey(edition.id), ...edition, duePk: 'EDITION', dueSk: edition.createdAt },
});

/** Off the list of what is to be done; what it was stays on record. */
export const editionPlanned = (edition: Edition, plannedAt: string): Write => ({
  kind: 'put',
  item: { ...editionKey(edition.id), ...edition, plannedAt },
});

export async function loadEdition(id: string): Promise<{ edition: Edition; planned: boolean } | null> {
  const item = await getItem(editionKey(id));
  return item && { edition: Edition.parse(item), planned: item.plannedAt !== undefined };
}

/** Which of these ids are known already. */
export async function knownEditions(ids: string[]): Promise<Set<string>> {
  return new Set((await getItems(ids.map(editionKey))).map((item) => String(item.id)));
}

/** Editions written but not fully planned by an instant (ISO). */
export async function* dueEditions(by: string): AsyncGenerator<string> {
  for await (const item of queryItems({ pk: 'EDITION', to: by, index: 'due' })) yield String(item.id);
}

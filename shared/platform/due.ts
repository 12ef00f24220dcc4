import { getItems, type Item, type Key, queryItems } from './table.ts';

/** What is due by an instant (ISO), the oldest first, as it is now: the index `due` holds only keys, so that it costs little to keep. */
async function* dueItems(duePk: string, by: string): AsyncGenerator<Item> {
  const keys: Key[] = [];
  for await (const { pk, sk } of queryItems({ pk: duePk, to: by }, 'due')) keys.push({ pk, sk });
  for (let i = 0; i < keys.length; i += 100) {
    const items = await getItems(keys.slice(i, i + 100));
    // The index is behind its table by a moment, and so are we by the end: what is done, or due later by now, is left out.
    yield* items
      .filter((item) => item.duePk === duePk && String(item.dueSk) <= by)
      .toSorted((a, b) => String(a.dueSk).localeCompare(String(b.dueSk)));
  }
}

/** The same, read. What cannot be read is passed over, and thrown only when all the rest has been given out: one broken item stops no other. */
export async function* dueThings<Thing>(
  duePk: string,
  by: string,
  read: (item: Item) => Thing,
): AsyncGenerator<Thing> {
  const faults: Error[] = [];
  for await (const item of dueItems(duePk, by)) {
    const thing = readOr(item, read);
    if (thing instanceof Error) faults.push(thing);
    else yield thing;
  }
  if (faults.length > 0)
    throw new AggregateError(
      faults,
      `due, but not readable: ${faults.map(({ message }) => message).join(', ')}`,
    );
}

function readOr<Thing>(item: Item, read: (item: Item) => Thing): Thing | Error {
  try {
    return read(item);
  } catch (cause) {
    return new Error(`${item.pk} ${item.sk}`, { cause });
  }
}

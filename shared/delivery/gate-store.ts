import { commit, getItem, type Key, type Write } from '../platform/table.ts';
import { type Closed, Gate, newGate } from './gate.ts';

const key: Key = { pk: 'SENDING', sk: 'GATE' };

/** The gate as it stands. */
export async function loadGate(): Promise<Gate> {
  const item = await getItem(key);
  return item ? Gate.parse(item) : newGate;
}

/** Replaces the gate as it was read; false where another sender changed it meanwhile. */
export async function saveGate(before: Gate, after: Gate): Promise<boolean> {
  const item = { ...key, ...after, version: before.version + 1 };
  const write =
    before.version === 0
      ? ({ kind: 'create', item } as const)
      : ({ kind: 'replace', item, version: before.version } as const);
  return (await commit([write])).kind === 'committed';
}

const stopKey = ({ since }: Closed): Key => ({ pk: 'SENDING', sk: `STOP#${since}` });

/** Whether stewards have been told of a stop. */
export const isStopTold = async (stop: Closed): Promise<boolean> => (await getItem(stopKey(stop))) !== null;

/** That they are; conflicts where they have been. */
export const stopTold = (stop: Closed, at: string): Write => ({
  kind: 'create',
  item: { ...stopKey(stop), ...stop, toldAt: at },
});

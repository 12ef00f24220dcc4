import { commit, getItem, type Key } from '../platform/table.ts';
import { Gate, newGate } from './gate.ts';

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

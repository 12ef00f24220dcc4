import { describe, expect, test } from 'vitest';
import { batchId } from '../../shared/letters/batch.ts';
import { packed, unpacked } from '../../shared/letters/batch-item.ts';
import { idFrom } from '../../shared/platform/base32.ts';
import { batch, id } from '../support/builders.ts';

const [ann, ben, cai] = [id('a'), id('b'), id('c')];
const keys = { pk: 'BATCHES#e_ottawa#0', sk: '0' };

describe('a batch in the table', () => {
  test('is read as it was written, whatever became of its letters', () => {
    const one = batch({
      leaseUntil: '2026-12-01T12:05:00.000Z',
      done: {
        [ann]: { state: 'sent', reason: '' },
        [cai]: { state: 'failed', reason: 'MessageRejected: no such domain' },
      },
      news: { [ann]: 'bounced', [ben]: 'delayed' },
      newsVersion: 3,
    });
    expect(unpacked(one.id, { ...packed(one), ...keys })).toEqual(one);
  });

  test('keeps every outcome and every kind of news apart', () => {
    for (const state of ['sent', 'skipped', 'failed', 'unknown'] as const)
      for (const news of ['sent', 'delayed', 'delivered', 'failed', 'bounced', 'complained'] as const) {
        const one = batch({ done: { [ben]: { state, reason: '' } }, news: { [ben]: news } });
        expect(unpacked(one.id, { ...packed(one), ...keys })).toEqual(one);
      }
  });

  test('of fifty letters takes less than the kilobyte that one write pays, to its end', () => {
    const members = Array.from({ length: 50 }, (_, i) => idFrom(`${i}`));
    const [group] = batch().groups;
    const one = batch({
      id: batchId('digest-eastern-ontario-weekly-2026-12-01', 'peterborough', 1_234),
      leaseUntil: '2026-12-01T12:05:00.000Z',
      groups: group ? [{ ...group, members }] : [],
      done: Object.fromEntries(members.map((member) => [member, { state: 'sent', reason: '' }])),
      news: Object.fromEntries(members.map((member) => [member, 'delivered'])),
    });
    const due = { duePk: 'BATCH', dueSk: one.createdAt };
    const pk = 'BATCHES#digest-eastern-ontario-weekly-2026-12-01_peterborough#2';
    expect(octetsOf({ ...packed(one), ...due, pk, sk: '1234' })).toBeLessThan(1024);
  });

  test('takes no member whose id is none of ours', () => {
    const [group] = batch().groups;
    expect(() => packed(batch({ groups: group ? [{ ...group, members: ['ann'] }] : [] }))).toThrow(/no id/);
  });
});

/** As DynamoDB counts an item: names and values in UTF-8, three octets and one a part for a list or map. */
function octetsOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 21;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + 1 + octetsOf(one), 3);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [name, one]) => sum + 1 + octetsOf(name) + octetsOf(one), 3);
}

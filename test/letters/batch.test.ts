import { describe, expect, test } from 'vitest';
import { batchId, inBatches, lettersOf, onwardNews, stateAfter } from '../../shared/letters/batch.ts';
import { batch, id } from '../support/builders.ts';

const [ann, ben, cai] = [id('a'), id('b'), id('c')];
const sent = { state: 'sent', reason: '' } as const;
const unknown = { state: 'unknown', reason: 'timeout' } as const;

describe('a batch', () => {
  test('has an id that SES takes as a tag, for its events to name', () => {
    const named = batchId('digest-eastern-ontario-weekly-2026-12-01', 'peterborough', 12);
    expect(named).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(named).toBe('digest-eastern-ontario-weekly-2026-12-01_peterborough_12');
  });

  test('tells of each letter what SES told last, else what its sender recorded, else that it is pending', () => {
    const letters = lettersOf(batch({ done: { [ann]: sent, [ben]: sent }, news: { [ben]: 'bounced' } }));
    expect(letters.map(({ memberId, state }) => [memberId, state])).toEqual([
      [ann, 'sent'],
      [ben, 'bounced'],
      [cai, 'pending'],
    ]);
  });

  test('waits for a sender while a letter is pending, for SES while one is unknown, and is done else', () => {
    const rest = { [ben]: sent, [cai]: sent };
    expect(stateAfter(batch({ done: rest }))).toBe('waiting');
    expect(stateAfter(batch({ done: { ...rest, [ann]: unknown } }))).toBe('settling');
    expect(stateAfter(batch({ done: { ...rest, [ann]: unknown }, news: { [ann]: 'sent' } }))).toBe('done');
    expect(stateAfter(batch({ done: { ...rest, [ann]: { state: 'skipped', reason: 'paused' } } }))).toBe(
      'done',
    );
  });

  test('takes only news that tell more: late, double and strange ones change nothing', () => {
    const known = batch({ news: { [ann]: 'delivered' } });
    const heard = [
      [ann, 'sent'],
      [ann, 'delivered'],
      [ben, 'delivered'],
      [ben, 'sent'],
      ['nobody', 'sent'],
    ] as const;
    expect([...onwardNews(known, [...heard])]).toEqual([[ben, 'delivered']]);
    expect([...onwardNews(known, [[ann, 'complained']])]).toEqual([[ann, 'complained']]);
  });

  test('holds fifty letters at most; a group of readers goes on in the next', () => {
    const members = Array.from({ length: 120 }, (_, i) => `m${i}`);
    const group = { letterId: 'l', since: '', until: '', marked: false, members };
    const batches = inBatches([
      { ...group, members: members.slice(0, 30) },
      { ...group, letterId: 'k', members: members.slice(30) },
    ]);
    expect(batches.map((groups) => groups.map((one) => [one.letterId, one.members.length]))).toEqual([
      [
        ['l', 30],
        ['k', 20],
      ],
      [['k', 50]],
      [['k', 20]],
    ]);
    expect(batches.flatMap((groups) => groups.flatMap((one) => one.members))).toEqual(members);
    expect(inBatches([])).toEqual([]);
  });
});

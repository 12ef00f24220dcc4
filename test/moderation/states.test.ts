import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Action, act } from '../../shared/contributions/act.ts';
import { ModerationState } from '../../shared/contributions/contribution.ts';
import type { Fate } from '../../shared/contributions/policy.ts';
import { contribution } from '../support/builders.ts';

const now = '2026-12-01T12:00:00.000Z';
const fates: Fate[] = [{ kind: 'published' }, { kind: 'quiet', until: now }, { kind: 'held', why: 'first' }];
const reword = (fate: Fate): Action => ({ kind: 'reword', words: 'New.', language: 'en', fate });
const actions: Action[] = [
  ...fates.map(reword),
  ...fates.map((fate): Action => ({ kind: 'files', files: [], added: true, fate })),
  { kind: 'private' },
  { kind: 'anonymous' },
  { kind: 'shared' },
  { kind: 'withdraw' },
  { kind: 'accept' },
  { kind: 'publish' },
  { kind: 'hold', by: 'Lee' },
  { kind: 'approve', by: 'Lee' },
  { kind: 'reconsider', by: 'Lee' },
  { kind: 'decline', by: 'Lee', reason: '' },
  { kind: 'hide', by: 'Lee', reason: '' },
];
const suggestion = { id: 's', words: 'Other.', language: 'en', by: 'Lee' } as const;
const from = (state: ModerationState) => contribution({ state, suggestion });

test('the states of a contribution and the steps between them are those that are drawn', () => {
  const drawn = [
    ...readFileSync('docs/safe-space.md', 'utf8').matchAll(/^ {4}(\w+) --> (\w+): (\w+)$/gm),
  ].map(([, before, after, step]) => `${before} ${step} ${after}`);
  const taken = ModerationState.options.flatMap((state) =>
    actions.flatMap((action) => {
      const before = from(state);
      const after = act(before, action, now);
      const moves =
        after !== before && (after.state !== state || action.kind === 'reword' || action.kind === 'files');
      return moves ? [`${state} ${action.kind} ${after.state}`] : [];
    }),
  );
  expect(drawn.length).toBeGreaterThan(15);
  expect([...new Set(taken)].toSorted()).toEqual(drawn.toSorted());
});

test('what was held stays held when its words change, though their writer is trusted by now', () => {
  for (const state of ['held', 'declined', 'hidden'] as const)
    expect(act(from(state), reword({ kind: 'published' }), now).state).toBe('held');
});

test('new words take a suggestion off the table, and so do files and what they show', () => {
  const picture = { key: 'k', name: 'a.jpg', type: 'jpeg', octets: 1, alt: null } as const;
  const fate = { kind: 'published' } as const;
  const files = (added: boolean): Action => ({ kind: 'files', files: [picture], added, fate });
  for (const change of [reword(fate), files(true), files(false)])
    expect(act(from('held'), change, now)).toMatchObject({ suggestion: null, changedAt: now });
});

test('what a picture shows is read like new words, for it is words', () => {
  const picture = { key: 'k', name: 'a.jpg', type: 'jpeg', octets: 1, alt: null } as const;
  const before = contribution({ state: 'published', files: [picture] });
  const saying = (alt: string | null, fate: Fate): Action => ({
    kind: 'files',
    files: [{ ...picture, alt }],
    added: false,
    fate,
  });
  expect(act(before, saying('Buy here!', { kind: 'held', why: 'paused' }), now).state).toBe('held');
  expect(act(before, saying('A lake.', { kind: 'published' }), now).state).toBe('published');
  expect(act(before, saying(null, { kind: 'held', why: 'paused' }), now)).toBe(before);
});

test('what is withdrawn stays so, whatever anybody says', () => {
  const before = from('withdrawn');
  for (const action of actions) expect(act(before, action, now)).toBe(before);
});

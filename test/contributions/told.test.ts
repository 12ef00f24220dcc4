import { describe, expect, test } from 'vitest';
import { changeOwn, type OwnAction } from '../../shared/contributions/change-own.ts';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import { tellAnswered } from '../../shared/contributions/offer.ts';
import { receiptView } from '../../shared/contributions/receipt.ts';
import { at, community, contribution, id, member } from '../support/builders.ts';

const author = member({ id: id('x'), address: 'jo@example.net' });
const to = contribution({ id: id('o'), authorId: author.id });
const answered = { kind: 'response', to, author } as const;
const marie = member({ trusted: true });
const response = (given: Partial<Contribution> = {}) =>
  contribution({ kind: 'response', promptId: null, inReplyTo: to.id, ...given });
const history = { since: null, shared: 0, declined: 0, hidden: 0, concerns: 0 };
const earlier = { paused: false, history };
const change = (before: Contribution, action: OwnAction) =>
  changeOwn(marie, before, action, answered, [], community, at('2026-12-01 12:00'), earlier);
const hasThem = ({ receipt }: ReturnType<typeof change>) =>
  receipt.answers.kind === 'response' && receipt.answers.byMail;

describe('who is answered', () => {
  test('gets a published answer by mail, and the answer knows', () => {
    const { contribution: after, letters } = tellAnswered(response(), answered, community);
    expect([after.told, letters.length]).toEqual([true, 1]);
  });

  test('gets none that is held, or for the stewards alone', () => {
    for (const given of [{ state: 'held' }, { visibility: 'stewards' }] as const) {
      const { contribution: after, letters } = tellAnswered(response(given), answered, community);
      expect([after.told, letters.length]).toEqual([false, 0]);
    }
  });

  test('gets none by mail who would rather not, and who answers is not told that they do', () => {
    const quiet = { ...answered, author: { ...author, noAnswers: true } };
    const { contribution: after, letters } = tellAnswered(response(), quiet, community);
    expect([after.told, letters.length]).toEqual([false, 0]);
    const waits = response({ state: 'held' });
    const noon = at('2026-12-01 12:00');
    const { answers } = receiptView(waits, marie, 'received', quiet, false, community, noon);
    expect(answers).toMatchObject({ kind: 'response', byMail: false });
  });

  test('gets what was private until now as soon as it is shared, and only once', () => {
    const hidden = response({ visibility: 'stewards' });
    const shared = change(hidden, { kind: 'shared' });
    expect([shared.letters.length, hasThem(shared)]).toEqual([1, true]);
    const hiddenAgain = change(shared.contribution, { kind: 'private' });
    expect([hiddenAgain.letters.length, hasThem(hiddenAgain)]).toEqual([0, true]);
    expect(change(hiddenAgain.contribution, { kind: 'shared' }).letters).toEqual([]);
  });

  test('is not said to have words that were private before a steward approved them', () => {
    const never = change(response({ visibility: 'stewards' }), { kind: 'private' });
    expect(hasThem(never)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { roomBy } from '../../shared/delivery/room-for-unasked.ts';
import { maySend } from '../../shared/members/member.ts';
import { turnOf, type Unasked } from '../../shared/moving-in/unasked.ts';
import { at, community, id, member } from '../support/builders.ts';

const unasked = (given: Partial<Unasked> = {}): Unasked => ({
  memberId: id('m'),
  letter: 'invitation',
  dueAt: '2026-12-01T12:00:00.000Z',
  list: 'friends',
  by: 'Lee',
  version: 1,
  ...given,
});
const now = at('2026-12-01 10:00');
const turn = (given: Partial<Unasked>, of: Parameters<typeof member>[0]) => {
  const { letter, next } = turnOf(unasked(given), member(of), community, now);
  return { kind: letter?.model.kind ?? null, next: [next.letter, next.dueAt] };
};

describe('a letter that nobody asked for', () => {
  test('invites who has not answered; who said yes or left by themselves is not invited any more', () => {
    expect(turn({}, { status: 'pending' })).toEqual({ kind: 'invitation', next: ['invitation', null] });
    for (const status of ['active', 'left'] as const)
      expect(turn({}, { status })).toEqual({ kind: null, next: ['invitation', null] });
  });

  test('greets who consented, and comes back a month before implied consent runs out, in the morning', () => {
    expect(turn({ letter: 'moved-in' }, {})).toEqual({ kind: 'moved-in', next: ['renewal', null] });
    expect(turn({ letter: 'moved-in' }, { impliedUntil: '2027-02-15' })).toEqual({
      kind: 'moved-in',
      next: ['renewal', '2027-01-16T14:00:00.000Z'],
    });
    expect(turn({ letter: 'moved-in' }, { status: 'left' }).kind).toBeNull();
  });

  test('asks at once whose consent runs out within the month', () => {
    expect(turn({ letter: 'moved-in' }, { impliedUntil: '2026-12-15' })).toEqual({
      kind: 'renewal',
      next: ['renewal', null],
    });
  });

  test('asks nobody to renew who has renewed, has left, or for whom it is too late', () => {
    const renewal = { letter: 'renewal' } as const;
    expect(turn(renewal, { impliedUntil: '2026-12-15' }).kind).toBe('renewal');
    expect(turn(renewal, { impliedUntil: null }).kind).toBeNull();
    expect(turn(renewal, { impliedUntil: '2026-12-01' }).kind).toBeNull();
    expect(turn(renewal, { impliedUntil: '2026-12-15', status: 'left' }).kind).toBeNull();
  });

  test('waits a week for who is unreachable', () => {
    expect(turn({ letter: 'renewal' }, { impliedUntil: '2026-12-15', status: 'unreachable' })).toEqual({
      kind: null,
      next: ['renewal', '2026-12-08T15:00:00.000Z'],
    });
  });
});

describe('implied consent', () => {
  const may = (today: string, purpose: 'bulk' | 'personal' = 'bulk') =>
    maySend(member({ impliedUntil: '2026-12-01' }), purpose, today);

  test('lets bulk letters go until the day on which it runs out, and answers for ever', () => {
    expect(may('2026-11-30')).toEqual({ kind: 'may' });
    expect(may('2026-12-01')).toEqual({ kind: 'may-not', why: 'consent-expired' });
    expect(may('2027-12-01', 'personal')).toEqual({ kind: 'may' });
  });
});

describe('room for letters that nobody asked for', () => {
  const account = { sendingEnabled: true, enforcement: 'HEALTHY', maxSendRate: 14, max24HourSend: 50_000 };

  test('is a minute of what SES sends, so that none who waits for an answer waits long behind them', () => {
    expect(roomBy({ ...account, sentLast24Hours: 0 })).toBe(840);
  });
  test('ends at half of the day’s quota, so that digests and answers have the rest', () => {
    expect(roomBy({ ...account, sentLast24Hours: 24_900 })).toBe(100);
    expect(roomBy({ ...account, sentLast24Hours: 30_000 })).toBe(0);
    expect(roomBy({ ...account, max24HourSend: -1, sentLast24Hours: 1_000_000 })).toBe(840);
  });
});

import { describe, expect, test } from 'vitest';
import { balanceOf, figuresOf, quietAmong, returns, type Voice } from '../../shared/desk/how-are-we.ts';

const voice = (authorId: string, kind: Voice['kind'] = 'story', place = 'ottawa'): Voice => ({
  authorId,
  kind,
  place,
  publishedAt: '2026-11-20T12:00:00.000Z',
});
const share = (place: string, members: number, voices: number) => ({ place, members, voices });
const others = { harvests: 1, gatherings: 2, answers: 3 };

test('what was shared is counted by kind, who wrote by people, and who is forgotten is nobody', () => {
  const voices = [voice('a'), voice('a', 'reflection'), voice('b', 'response'), voice('forgotten')];
  expect(figuresOf(voices, 1, others)).toEqual({
    voices: 2,
    returning: 1,
    reflection: 1,
    response: 1,
    story: 2,
    resource: 0,
    question: 0,
    ...others,
  });
});

describe('a returning voice', () => {
  const silence = (at: string) => (at === '2026-11-20' ? '2026-09-21' : '');
  const back = (...written: string[]) => returns(written, '2026-11-01', silence);
  test('had written before, and not for sixty days', () => {
    expect(back('2026-11-20', '2026-09-01')).toBe(true);
    expect(back('2026-11-20', '2026-09-22')).toBe(false);
    expect(back('2026-11-20')).toBe(false);
    expect(back('2026-09-01')).toBe(false);
  });
});

describe('the balance of places', () => {
  test('is told in hundredths of members and of those who wrote', () => {
    expect(balanceOf([share('ottawa', 30, 15), share('kingston', 10, 5)])).toEqual([
      { place: 'ottawa', members: 75, voices: 75 },
      { place: 'kingston', members: 25, voices: 25 },
    ]);
  });

  test('names no place where one or two people live or wrote, and takes in others until nobody can be worked out', () => {
    expect(
      balanceOf([
        share('ottawa', 30, 15),
        share('kingston', 20, 8),
        share('peel', 10, 4),
        share('barrie', 9, 1),
      ]),
    ).toEqual([
      { place: 'ottawa', members: 43, voices: 54 },
      { place: 'kingston', members: 29, voices: 29 },
      { place: null, members: 28, voices: 18 },
    ]);
    expect(balanceOf([share('ottawa', 30, 15), share('kingston', 20, 2)])).toEqual([]);
    expect(balanceOf([share('ottawa', 2, 0), share('kingston', 1, 1)])).toEqual([]);
    expect(balanceOf([])).toEqual([]);
  });

  test('names a place from which nobody wrote: that tells of nobody', () => {
    const balance = balanceOf([share('ottawa', 30, 15), share('kingston', 20, 0)]);
    expect(balance.map(({ place, voices }) => [place, voices])).toEqual([
      ['ottawa', 100],
      ['kingston', 0],
    ]);
    expect(quietAmong(balance)).toEqual(['kingston']);
  });

  test('calls a place quiet only where a good part of the members live', () => {
    expect(
      quietAmong([
        { place: 'ottawa', members: 86, voices: 100 },
        { place: 'kingston', members: 14, voices: 0 },
      ]),
    ).toEqual([]);
  });
});

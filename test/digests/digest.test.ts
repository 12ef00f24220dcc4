import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../shared/digests/digest.ts';
import { dueDigests } from '../../shared/digests/due-digests.ts';
import { at, community, contribution, id } from '../support/builders.ts';

const period = { since: '2026-11-24T11:55:00.000Z', until: '2026-12-01T11:55:00.000Z' };
const background = { questions: new Map([[id('p'), 'When?']]), answered: new Map() };
const digestFor = (regions: string[], ...published: ReturnType<typeof contribution>[]) =>
  composeDigest({ regions, language: 'en', ...period }, published, background, null, community);
const places = (digest: ReturnType<typeof digestFor>) =>
  digest?.view.sections.map(({ nearness, items }) => [nearness, items.map(({ number }) => number)]);

const ottawa = contribution({ id: id('a'), place: 'ottawa' });
const kingston = contribution({ id: id('b'), place: 'kingston' });
const peel = contribution({ id: id('c'), place: 'peel' });

describe('a digest', () => {
  test('goes from near you to your region to the province, each item once', () => {
    const digest = digestFor(['ottawa'], peel, kingston, ottawa);
    expect(places(digest)).toEqual([
      ['near', [1]],
      ['region', [2]],
      ['province', [3]],
    ]);
    expect(digest?.itemIds).toEqual([id('a'), id('b'), id('c')]);
  });
  test('puts the same items elsewhere for somebody elsewhere', () => {
    expect(places(digestFor(['peel'], peel, kingston, ottawa))).toEqual([
      ['near', [1]],
      ['province', [2, 3]],
    ]);
  });
  test('does not exist when there is nothing to say', () => {
    expect(digestFor(['ottawa'])).toBeNull();
  });
  test('keeps what was shared in one region inside it', () => {
    const eastern = contribution({ reach: 'eastern' });
    expect(digestFor(['peel'], eastern)).toBeNull();
    expect(digestFor(['kingston'], eastern)?.view.sections).toHaveLength(1);
  });
  test('never names an anonymous author, nor a place smaller than the readers’', () => {
    const digest = digestFor(['peel'], contribution({ visibility: 'anonymous' }));
    const [item] = digest?.view.sections[0]?.items ?? [];
    expect(item?.item).toMatchObject({ author: null, place: community.regions.name });
  });
  test('does not quote what an answer answers once that is withdrawn', () => {
    const gone = contribution({ id: id('a'), state: 'withdrawn' });
    const answer = contribution({ id: id('b'), kind: 'response', inReplyTo: id('a'), promptId: null });
    const told = { ...background, answered: new Map([[gone.id, gone]]) };
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      [answer],
      told,
      null,
      community,
    );
    expect(digest?.view.sections[0]?.items[0]?.inReplyTo).toBeNull();
  });
});

test('the same hour names the same editions, however often it is asked', () => {
  const once = dueDigests(community, at('2026-12-01 07:00')).map(({ id }) => id);
  expect(once).toContain('digest-ottawa-weekly-2026-12-01');
  expect(once).toContain('digest-kenora-weekly-2026-11-24');
  expect(dueDigests(community, at('2026-12-01 07:14')).map(({ id }) => id)).toEqual(once);
});

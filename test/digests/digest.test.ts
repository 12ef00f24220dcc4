import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../shared/digests/digest.ts';
import { dueDigests } from '../../shared/digests/due-digests.ts';
import { gatheringView } from '../../shared/gatherings/view.ts';
import { promptView } from '../../shared/reflections/prompt-views.ts';
import { at, community, contribution, gathering, id, prompt } from '../support/builders.ts';

const period = { since: '2026-11-24T11:55:00.000Z', until: '2026-12-01T11:55:00.000Z' };
const background = {
  questions: new Map([[id('p'), { words: 'When?', language: 'en' as const }]]),
  answered: new Map(),
  open: [],
  thanks: [],
  nextDigest: null,
};
const digestFor = (regions: string[], ...published: ReturnType<typeof contribution>[]) =>
  composeDigest({ regions, language: 'en', ...period }, published, background, community);
const places = (digest: ReturnType<typeof digestFor>) =>
  digest?.view.sections.map(({ nearness, items }) => [nearness, items.map(({ number }) => number)]);

const items = (digest: ReturnType<typeof digestFor>) =>
  digest?.view.sections.flatMap((one) => one.items) ?? [];

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
  test('names every place of a reader who has several', () => {
    const digest = digestFor(['kingston', 'ottawa', 'peel'], ottawa, kingston);
    const [near, ...further] = digest?.view.sections ?? [];
    expect(near?.place).toEqual({ en: 'Kingston, Ottawa and Peel', fr: 'Kingston, Ottawa et Peel' });
    expect(further).toEqual([]);
  });
  test('does not exist when there is nothing to say', () => {
    expect(digestFor(['ottawa'])).toBeNull();
  });
  test('keeps what was shared in one region inside it', () => {
    const eastern = contribution({ reach: 'eastern' });
    expect(digestFor(['peel'], eastern)).toBeNull();
    expect(places(digestFor(['kingston'], eastern))).toEqual([
      ['near', []],
      ['region', [1]],
    ]);
  });
  test('never names an anonymous author, nor a place smaller than the readers’', () => {
    const digest = digestFor(['peel'], contribution({ visibility: 'anonymous' }));
    expect(items(digest)[0]?.item).toMatchObject({ author: null, place: community.regions.name });
  });
  test('never tells by where it stands which town anonymous words come from', () => {
    const inTheRegion = contribution({ place: 'ottawa', reach: 'eastern', visibility: 'anonymous' });
    const inTheProvince = contribution({ place: 'ottawa', visibility: 'anonymous' });
    expect(places(digestFor(['ottawa'], inTheRegion))).toEqual([
      ['near', []],
      ['region', [1]],
    ]);
    expect(places(digestFor(['ottawa'], inTheProvince))).toEqual([
      ['near', []],
      ['province', [1]],
    ]);
  });
  test('does not quote what an answer answers once that is withdrawn', () => {
    const gone = contribution({ id: id('a'), state: 'withdrawn' });
    const answer = contribution({ id: id('b'), kind: 'response', inReplyTo: id('a'), promptId: null });
    const told = { ...background, answered: new Map([[gone.id, gone]]) };
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      [answer],
      told,
      community,
    );
    expect(items(digest)[0]?.inReplyTo).toBeNull();
    expect(digest?.view.answered).toEqual([]);
  });
  test('names what is near a reader even where it was quiet there, and nothing else that was quiet', () => {
    expect(places(digestFor(['ottawa'], peel))).toEqual([
      ['near', []],
      ['province', [1]],
    ]);
    expect(places(digestFor(['eastern'], peel))).toEqual([['province', [1]]]);
  });
  test('knows whose words are answered in it, by which numbers, but for who answered themselves', () => {
    const mine = contribution({ id: id('o'), authorId: id('x') });
    const answer = (letter: string, place: string, authorId = id('y')) =>
      contribution({ id: id(letter), kind: 'response', inReplyTo: mine.id, place, authorId });
    const told = { ...background, answered: new Map([[mine.id, mine]]) };
    const answers = [answer('a', 'peel'), answer('b', 'ottawa'), answer('c', 'kingston', id('x'))];
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      answers,
      told,
      community,
    );
    expect(digest?.view.answered).toEqual([{ memberId: id('x'), numbers: [1, 3] }]);
  });
  test('is led by the latest question, and numbers the others behind its items, three at most', () => {
    const asked = (letter: string) => promptView(prompt({ id: id(letter) }), 'en', community);
    const open = ['p', 'q', 'r', 's', 't'].map(asked);
    const told = { ...background, open, nextDigest: '2026-12-08' };
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      [ottawa, peel],
      told,
      community,
    );
    expect(digest?.view.lead?.id).toBe(id('p'));
    expect(digest?.view.comingUp).toEqual({
      prompts: [3, 4, 5].map((number, i) => ({ number, prompt: open[i + 1] })),
      nextDigest: '2026-12-08',
    });
  });
  test('names what is coming up, numbered behind the questions', () => {
    const open = ['p', 'q'].map((letter) => promptView(prompt({ id: id(letter) }), 'en', community));
    const view = gatheringView(gathering(), 'America/Toronto', at('2026-12-01 07:00'), community);
    const told = { ...background, open, upcoming: [view], nextDigest: '2026-12-08' };
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      [ottawa, peel],
      told,
      community,
    );
    expect(digest?.view.comingUp).toEqual({
      prompts: [{ number: 3, prompt: open[1] }],
      gatherings: [{ number: 4, gathering: view }],
      nextDigest: '2026-12-08',
    });
  });
  test('has room for what people shared, however long the questions are', () => {
    const words = 'What do you think? '.repeat(1000);
    const long = promptView(prompt({ question: { en: words } }), 'en', community);
    const told = { ...background, open: [long, long, long, long], nextDigest: null };
    const digest = composeDigest(
      { regions: ['ottawa'], language: 'en', ...period },
      [ottawa],
      told,
      community,
    );
    const { lead, comingUp } = digest?.view ?? {};
    const questions = [lead, ...(comingUp?.prompts ?? []).map((one) => one.prompt)].map(
      (one) => one?.question.words,
    );
    expect(questions).toHaveLength(4);
    expect(questions.every((one) => one?.endsWith('…'))).toBe(true);
    expect(Buffer.byteLength(questions.join(''))).toBeLessThan(14_100);
  });
  test('shows the beginning of very long words, and says that they go on', () => {
    const [whole, cut] = items(
      digestFor(['ottawa'], ottawa, contribution({ words: 'and so on '.repeat(2000) })),
    );
    expect(whole).toMatchObject({ goesOn: false, item: { words: ottawa.words } });
    expect(cut).toMatchObject({ goesOn: true });
    expect(cut?.item.words).toMatch(/^and so on [\s\S]* (?:and|so|on)…$/);
  });
});

test('the same hour names the same editions, however often it is asked', () => {
  const once = dueDigests(community, at('2026-12-01 07:00')).map(({ id }) => id);
  expect(once).toContain('digest-ottawa-weekly-2026-12-01');
  expect(once).toContain('digest-kenora-weekly-2026-11-24');
  expect(dueDigests(community, at('2026-12-01 07:14')).map(({ id }) => id)).toEqual(once);
});

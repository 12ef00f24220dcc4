import { describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import { fittingPart } from '../../shared/digests/fitting-part.ts';
import { harvestOf, harvestPart } from '../../shared/digests/harvest.ts';
import { wantsHarvest, wantsMore } from '../../shared/digests/read-harvest-order.ts';
import type { HarvestView } from '../../shared/letters/harvest-view.ts';
import type { Frame, LetterModel } from '../../shared/letters/letter-model.ts';
import type { Prompt } from '../../shared/reflections/prompt.ts';
import { community, contribution, prompt } from '../support/builders.ts';

let made = 0;
const said = (given: Partial<Contribution>): Contribution => {
  made += 1;
  const publishedAt = `2026-11-25T12:00:${String(made % 60).padStart(2, '0')}.000Z`;
  return contribution({ id: `c${String(made).padStart(4, '0')}`, publishedAt, ...given });
};
const asked = (given: Partial<Prompt> = {}) => prompt({ region: 'eastern', state: 'closed', ...given });
const left = (leftOut: string[]) => ({
  previewedAt: '',
  shown: [],
  leftOut,
  nudged: false,
  sentAt: null,
  items: [],
});
const partOf = (answers: Contribution[], of = asked()) =>
  harvestPart(of, harvestOf(of, answers, community), 0, 'en', community);

describe('a harvest', () => {
  test('holds what is shared, and nothing else', () => {
    const shared = said({ words: 'shared' });
    const others = [
      said({ state: 'held' }),
      said({ state: 'declined' }),
      said({ state: 'withdrawn' }),
      said({ visibility: 'stewards' }),
    ];
    const dropped = said({ words: 'left out' });
    const of = asked({ harvest: left([dropped.id]) });
    expect(harvestOf(of, [...others, dropped, shared], community)).toEqual([shared]);
  });

  test('is in order of places, then as words came, in their writers’ languages', () => {
    const answers = [
      said({ place: 'kingston', words: 'three', language: 'en' }),
      said({ place: 'ottawa', words: 'un', language: 'fr' }),
      said({ place: 'ottawa', words: 'two', language: 'en' }),
    ];
    const { view } = partOf(answers);
    expect(view.groups.map(({ place }) => place.en)).toEqual(['Ottawa', 'Kingston']);
    const items = view.groups.flatMap(({ items }) => items);
    expect(items.map(({ number, item }) => [number, item.words, item.language])).toEqual([
      [1, 'un', 'fr'],
      [2, 'two', 'en'],
      [3, 'three', 'en'],
    ]);
  });

  test('tells of anonymous words neither name nor town: they stand under the question’s own region', () => {
    const { view } = partOf([
      said({ place: 'ottawa', visibility: 'anonymous', reach: 'eastern', words: 'mine' }),
      said({ place: 'kingston' }),
    ]);
    const [, last] = view.groups;
    expect(last).toMatchObject({ whole: true, items: [{ item: { author: null, words: 'mine' } }] });
    expect(last?.items[0]?.item.place.en).toBe('Eastern Ontario');
    expect(JSON.stringify(view)).not.toContain('Ottawa');
  });

  test('of the whole province goes by its parts', () => {
    const { view } = partOf(
      [said({ place: 'ottawa' }), said({ place: 'kenora' })],
      asked({ region: 'ontario' }),
    );
    expect(view.groups.map(({ place }) => place.en)).toEqual(['Eastern Ontario', 'Northern Ontario']);
  });

  test('puts who has moved out of the region where it is told of no closer place', () => {
    expect(partOf([said({ place: 'peel' })]).view.groups[0]?.whole).toBe(true);
  });
});

describe('a harvest that is too much for one letter', () => {
  const answers = Array.from({ length: 260 }, (_, i) =>
    said({ words: `${i} ${'I know that feeling. '.repeat(30)}` }),
  );
  const frame: Frame = { community, language: 'en', profile: 'large-print', bulk: true };
  const of = asked();
  const ordered = harvestOf(of, answers, community);
  const modelOf = (harvest: HarvestView): LetterModel => ({ kind: 'harvest', harvest, others: [] });

  test('comes in parts, each small enough, with nothing missing and nothing twice', async () => {
    const seen: string[] = [];
    let from: number | null = 0;
    let parts = 0;
    while (from !== null) {
      const part: Awaited<ReturnType<typeof fittingPart>> = await fittingPart(
        of,
        { ordered, from, modelOf },
        frame,
        render,
      );
      const { html } = await render(modelOf(part.view), frame);
      expect(Buffer.byteLength(html ?? '')).toBeLessThan(90_000);
      expect(part.view.before).toBe(seen.length);
      expect(part.view.rest).toBe(answers.length - seen.length - part.items.length);
      seen.push(...part.items);
      from = part.next;
      parts += 1;
    }
    expect(parts).toBeGreaterThan(2);
    expect(seen).toEqual(ordered.map(({ id }) => id));
  });

  test('goes on where it ended, though words before that were taken back meanwhile', () => {
    const whole = harvestPart(of, ordered, 0, 'en', community);
    const taken = ordered.map((one, i) => (i < 5 ? null : one));
    const [first] = harvestPart(of, taken, whole.next ?? 0, 'en', community).items;
    expect(first).toBe(ordered[whole.items.length]?.id);
  });
});

test.each([
  ['harvest', 1],
  ['Récolte, svp', 1],
  ['harvest 2', 2],
  ['la récolte numéro 3', 3],
  ['We had a good harvest this year', null],
])('%s asks for a harvest letter', (text, number) => {
  expect(wantsHarvest(text)).toBe(number);
});

test('more asks for the next part', () => {
  expect(['more', 'More, please', 'la suite', 'more 3'].map(wantsMore)).toEqual([true, true, true, false]);
});

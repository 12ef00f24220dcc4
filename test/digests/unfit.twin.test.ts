import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { reportEdition } from '../../shared/delivery/report-edition.ts';
import { followEdition } from '../../shared/digests/follow-edition.ts';
import { tick } from '../../shared/digests/tick.ts';
import { loadBookmarks } from '../../shared/letters/bookmark-store.ts';
import type { Edition } from '../../shared/letters/edition.ts';
import { editionWrites, loadEdition } from '../../shared/letters/edition-store.ts';
import { faultsOf } from '../../shared/letters/letter-check.ts';
import type { Render } from '../../shared/letters/letter-model.ts';
import { createMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { contribution, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const begun = now();
const minutes = (some: number) => begun.add({ minutes: some });
const french = ['a', 'b'];
const english = ['c'];
const addressOf = (letter: string) => `${letter}@example.net`;

/** As letters are rendered, but that those to many in French have no text. */
const withoutFrenchText: Render = async (model, frame) => {
  const rendered = await render(model, frame);
  return frame.bulk && frame.language === 'fr' ? { ...rendered, text: '' } : rendered;
};

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  for (const letter of [...french, ...english]) {
    const language = french.includes(letter) ? 'fr' : 'en';
    const digestedUntil = iso(begun.subtract({ hours: 24 * 30 }));
    const profile = letter === 'b' ? 'large-print' : 'standard';
    const address = addressOf(letter);
    await commit(createMember(member({ id: id(letter), address, language, profile, digestedUntil }), null));
  }
});
afterAll(() => cloud.stop());

const alarms: string[] = [];
const toolsAt = (after: number, how: Render) => ({
  now: () => minutes(after),
  newId,
  render: how,
  alarm: (what: string) => alarms.push(what),
});
const follow = (edition: string, after: number, how: Render) => followEdition(edition, toolsAt(after, how));
async function sendAll(): Promise<void> {
  for (const { pk, sk } of await cloud.items('BATCHES#'))
    await deliver(queueEvent({ batch: `${pk.slice('BATCHES#'.length, pk.lastIndexOf('#'))}_${sk}` }));
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
}
const lettersTo = (letters: string[]) =>
  Promise.all(letters.map(async (letter) => (await cloud.letters(addressOf(letter))).length));

describe('a question whose letter came out wrong in one language', () => {
  const asked = id('q');
  const edition: Edition = { kind: 'prompt', id: asked, promptId: asked, createdAt: iso(begun) };

  test('goes out in the other alone', async () => {
    await commit([
      ...createPrompt(prompt({ id: asked, region: 'ottawa', sentAt: iso(begun) })),
      ...editionWrites(edition),
    ]);
    await follow(asked, 0, withoutFrenchText);
    await sendAll();
    expect(await lettersTo(french)).toEqual([0, 0]);
    expect(await lettersTo(english)).toEqual([1]);
    expect(new Set(alarms)).toEqual(new Set(['a letter to many was not fit to be sent: prompt: no-text']));
  });

  test('ends with every letter accounted for, by its reason, and nobody has read on who got none', async () => {
    expect((await follow(asked, 60, render)).what).toContain('has ended');
    const { ending } = (await loadEdition(asked)) ?? {};
    expect(ending).toMatchObject({ missing: 0, expired: false });
    expect(ending?.tally).toMatchObject({ planned: 3, sent: 1, skipped: 2, failed: 0, pending: 0 });
    expect(ending?.tally.reasons).toEqual({ 'not fit: no-text': 2 });
    expect(await reportEdition(asked)).toMatchObject({ state: 'closed', accounted: true });
    const marks = await loadBookmarks(`prompt-${asked}`, [...french, ...english].map(id));
    expect([...marks.keys()]).toEqual(english.map(id));
  });

  test('is told to the stewards of the whole community, once, with what was wrong', async () => {
    await Promise.all([
      tick(minutes(75), toolsAt(75, withoutFrenchText)),
      tick(minutes(75), toolsAt(75, withoutFrenchText)),
    ]);
    await tick(minutes(90), toolsAt(90, withoutFrenchText));
    await sendAll();
    const told = (await cloud.letters('sam@example.org')).filter(({ subject }) =>
      /could not be sent/.test(subject),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/When did someone[\s\S]*2 people did not\s+get it[\s\S]*no plain text/);
    expect(await cloud.letters('lee@example.org')).toEqual([]);
  });
});

describe('a digest', () => {
  const digest = (day: string, slot: string): Edition => ({
    kind: 'digest',
    id: `digest-ottawa-weekly-${day}`,
    region: 'ottawa',
    rhythm: 'weekly',
    slot,
    createdAt: slot,
  });
  const publish = async (letter: string, words: string, minutes: number) =>
    commit(
      createContribution(
        contribution({
          id: id(letter),
          words,
          promptId: null,
          publishedAt: iso(begun.subtract({ minutes })),
        }),
      ),
    );
  async function plan(edition: Edition, how: Render) {
    await commit(editionWrites(edition));
    await follow(edition.id, 0, how);
    await sendAll();
  }
  const said = async (letter: string, words: string) =>
    (await cloud.letters(addressOf(letter))).filter(({ text }) => text.includes(words)).length;

  test('that cannot be rendered is not sent, and its readers find everything in the next one', async () => {
    await publish('s', 'A heron stood by the bus stop.', 30 * 60);
    const broken: Render = async (model, frame) => {
      if (model.kind === 'digest') throw new Error('no such place');
      return render(model, frame);
    };
    await plan(digest('one', iso(begun.subtract({ hours: 24 }))), broken);
    expect(await said('a', 'heron')).toBe(0);
    expect(alarms.at(-1)).toContain('digest: Error: no such place');
    await plan(digest('two', iso(begun.subtract({ hours: 2 }))), render);
    for (const letter of [...french, ...english]) expect(await said(letter, 'heron')).toBe(1);
  });

  test('with more in it than its letter holds, at its worst, goes out in parts: each fit to be sent, everything once', async () => {
    const worst = (i: number) => `${i}. ${`"&<'\n`.repeat(4_000)}`;
    for (const [i, letter] of [...'tuvwxyz'].entries()) await publish(letter, worst(i), 60 - i);
    const many = [...'ghijklmno'].flatMap((one) => [one, `${one}b`]);
    for (const [i, one] of many.entries())
      await commit(
        createContribution(
          contribution({
            id: `${one}`.padEnd(13, 'a'),
            words: `Story ${i + 1}. ${'Es war gut. '.repeat(500)}`,
            publishedAt: iso(begun.subtract({ minutes: 50 - i })),
          }),
        ),
      );
    for (let part = 0; part < 8; part++)
      await plan(digest(`part${part}`, iso(begun.add({ minutes: 10 + part }))), render);
    const letters = (await cloud.items('LETTER#')).filter(({ kind }) => kind === 'digest');
    for (const { subject, html, text } of letters as unknown as {
      subject: string;
      html: string;
      text: string;
    }[]) {
      expect(faultsOf({ subject, html, text }, { bulk: true, profile: 'standard' })).toEqual([]);
      expect(Buffer.byteLength(html)).toBeLessThan(90_000);
    }
    for (const letter of [...french, ...english])
      for (const i of [1, 9, 18]) expect(await said(letter, `Story ${i}. `)).toBe(1);
    expect(alarms.filter((what) => what.includes('too-large'))).toEqual([]);
  });
});

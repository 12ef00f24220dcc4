import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { createApp } from '../../functions/http/app.tsx';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import { createContribution, loadContribution, saveContribution } from '../../shared/contributions/store.ts';
import { advancePrompts } from '../../shared/digests/advance-prompts.ts';
import { decideHarvest } from '../../shared/digests/decide-harvest.ts';
import { followEdition } from '../../shared/digests/follow-edition.ts';
import { tick } from '../../shared/digests/tick.ts';
import { commitOutcome } from '../../shared/letters/commit-outcome.ts';
import { loadEdition } from '../../shared/letters/edition-store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember, loadMemberAt } from '../../shared/members/store.ts';
import { now as realNow } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { dateAt, iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { momentOn, withNext } from '../../shared/reflections/prompt-life.ts';
import { createPrompt, loadHarvested, loadPrompt } from '../../shared/reflections/store.ts';
import { community, contribution, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const zone = 'America/Toronto';
const begun = realNow();
const today = dateAt(begun, zone);
const at = (days: number) => momentOn(today.add({ days }), zone);
const readers = ['a', 'b', 'c'];
const addressOf = (letter: string) => `${letter}@example.net`;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  for (const letter of readers)
    await commit(
      createMember(
        member({
          id: id(letter),
          address: addressOf(letter),
          language: letter === 'a' ? 'fr' : 'en',
          // Whoever lives in several places is asked what one of them is asked, and once.
          regions: letter === 'b' ? ['ottawa', 'kingston'] : ['kingston'],
          digestedUntil: iso(begun),
        }),
        null,
      ),
    );
});
afterAll(() => cloud.stop());

const toolsAt = (now: Temporal.Instant) => ({ now: () => now, newId, render });
const advance = (now: Temporal.Instant) => advancePrompts(community, now, toolsAt(now));
const plan = (edition: string, now: Temporal.Instant) => followEdition(edition, toolsAt(now));
const delivered = new Set<string>();
async function sendAll(): Promise<void> {
  for (const { pk, sk } of await cloud.items('BATCHES#'))
    await deliver(queueEvent({ batch: `${pk.slice('BATCHES#'.length, pk.lastIndexOf('#'))}_${sk}` }));
  for (const { id } of await cloud.items('DELIVERY#'))
    if (delivered.size < delivered.add(String(id)).size) await deliver(queueEvent({ deliveries: [id] }));
}
const subjects = async (address: string, saying: RegExp) =>
  (await cloud.letters(address)).filter(({ subject }) => saying.test(subject));

let made = 0;
/** A question for Kingston that waits to go out, or is open since today. */
async function ask(given: Partial<Parameters<typeof prompt>[0]>) {
  made += 1;
  const asked = prompt({
    id: id('pqrstuvwx'.charAt(made)),
    region: 'kingston',
    stewardAddress: 'lee@example.org',
    stewardName: 'Lee',
    question: { en: `What about ${made}?`, fr: `Et ${made} ?` },
    closesOn: today.add({ days: 14 }).toString(),
    sentAt: iso(begun),
    ...given,
  });
  const waiting = withNext(asked, zone);
  await commit(createPrompt(waiting));
  return waiting.id;
}
async function answer(promptId: string, by: string, words: string): Promise<Contribution> {
  const said = contribution({
    id: newId(),
    authorId: id(by),
    authorName: by,
    place: 'kingston',
    reach: 'kingston',
    promptId,
    language: 'en',
    words,
    createdAt: iso(begun),
    publishedAt: iso(begun),
  });
  await commit(createContribution(said));
  return said;
}
const stateOf = async (promptId: string) => (await loadPrompt(promptId))?.state;

describe('a planned question', () => {
  const scheduled = { state: 'scheduled', sentAt: null, sendsAt: iso(at(1)), daysOpen: 14 } as const;

  test('goes out once, though two ticks come at the same moment', async () => {
    const asked = await ask(scheduled);
    await tick(begun, toolsAt(begun));
    expect(await stateOf(asked)).toBe('scheduled');
    const both = await Promise.all([advance(at(1)), advance(at(1))]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await loadPrompt(asked)).toMatchObject({
      state: 'open',
      sentAt: iso(at(1)),
      closesOn: today.add({ days: 15 }).toString(),
    });
    expect(await advance(at(1))).toBe(0);
    expect(await plan(asked, at(1))).toMatchObject({ what: `${asked} planned` });
    await sendAll();
    for (const reader of readers) expect(await subjects(addressOf(reader), /1[ \u00A0]?\?/)).toHaveLength(1);
    expect(await subjects('lee@example.org', /On its way: What about 1/)).toHaveLength(1);
  });

  test('goes out though the tick died before it could queue it', async () => {
    const asked = await ask(scheduled);
    const queue = process.env.EDITIONS_QUEUE_URL;
    process.env.EDITIONS_QUEUE_URL = `${queue}-gone`;
    await expect(advance(at(1))).rejects.toThrow();
    process.env.EDITIONS_QUEUE_URL = queue;
    expect(await stateOf(asked)).toBe('open');
    expect((await tick(at(1), toolsAt(at(1)))).what).toMatch(/[1-9]\d* editions? to plan/);
    await plan(asked, at(1));
    await sendAll();
    expect(await subjects(addressOf('b'), /What about 2/)).toHaveLength(1);
  });

  test('goes out though another cannot be read, and the tick says so', async () => {
    const asked = await ask(scheduled);
    const broken = { pk: 'PROMPT#broken', sk: 'PROMPT', duePk: 'PROMPT', dueSk: iso(begun) };
    await commit([{ kind: 'put', item: broken }]);
    await expect(advance(at(1))).rejects.toThrow(/PROMPT#broken/);
    expect(await stateOf(asked)).toBe('open');
    await commit([{ kind: 'delete', key: { pk: broken.pk, sk: broken.sk } }]);
  });
});

describe('a reminder', () => {
  let asked: string;

  test('is planned for who has not answered', async () => {
    asked = await ask({ state: 'open' });
    await answer(asked, 'a', 'I have.');
    await advance(at(11));
    expect(await stateOf(asked)).toBe('reminded');
    await plan(`reminder-${asked}`, at(11));
    const batches = await cloud.items(`BATCHES#reminder-${asked}`);
    expect(batches).toHaveLength(1);
  });

  test('is not sent to who answers while it waits, and to nobody twice', async () => {
    await answer(asked, 'b', 'Just now.');
    await sendAll();
    await advance(at(11));
    await sendAll();
    const got = await Promise.all(
      readers.map(async (one) => (await subjects(addressOf(one), /still answer|encore répondre/)).length),
    );
    expect(got).toEqual([0, 0, 1]);
  });

  test('is over when the question closes', async () => {
    const { edition } = (await loadEdition(`reminder-${asked}`)) ?? {};
    expect(edition).toMatchObject({ kind: 'reminder', until: iso(at(15)) });
  });
});

describe('a harvest letter', () => {
  let asked: string;
  let first: Contribution;
  let second: Contribution;
  const decide = async (text: string, days: number, items: string[] = []) => {
    const lee = await loadMemberAt('lee@example.org');
    if (!lee) throw new Error('Lee is no member');
    const about = { kind: 'harvest-preview', promptId: asked, items, next: null } as const;
    const desk = { community, now: at(days), tools: toolsAt(at(days)), answers: null };
    const outcome = await decideHarvest(lee, about, text, desk);
    await commitOutcome(outcome, community, toolsAt(at(days)));
    await sendAll();
    return outcome.what;
  };
  const previews = () => subjects('lee@example.org', /Please look first: What about 5/);

  test('is shown to its stewards once, when the question closes', async () => {
    asked = await ask({ state: 'reminded' });
    first = await answer(asked, 'a', 'Of the first kind.');
    second = await answer(asked, 'b', 'Of the second kind.');
    await Promise.all([advance(at(15)), advance(at(15))]);
    await sendAll();
    expect(await stateOf(asked)).toBe('closed');
    expect(await previews()).toHaveLength(1);
  });

  test('does not go out by itself: its stewards are reminded once, after a week', async () => {
    await advance(at(21));
    await sendAll();
    expect(await previews()).toHaveLength(1);
    await advance(at(22));
    await advance(at(22));
    await advance(at(60));
    await sendAll();
    const [, reminder, ...others] = await previews();
    expect(reminder?.text.replace(/\s+/g, ' ')).toContain('We do not remind you again.');
    expect(others).toEqual([]);
    expect(await stateOf(asked)).toBe('closed');
  });

  test('leaves out what a steward names by its number, and nothing for a number nobody has', async () => {
    expect(await decide('leave out 7', 23, [first.id, second.id])).toBe('harvest: unclear');
    expect(await decide('leave out 2', 23, [first.id, second.id])).toBe('harvest changed');
    const text = (await previews()).at(-1)?.text;
    expect(text).toContain('Of the first kind.');
    expect(text).not.toContain('Of the second kind.');
  });

  test('comes again instead of going out, where there is more in it than stewards were shown', async () => {
    await answer(asked, 'c', 'Of the third kind.');
    expect(await decide('send', 24)).toBe('harvest grown');
    expect((await previews()).at(-1)?.text).toContain('Of the third kind.');
    expect(await stateOf(asked)).toBe('closed');
  });

  test('goes out once by a steward’s word, to everybody', async () => {
    expect(await decide('send', 24)).toBe('harvest sent');
    expect(await decide('send', 24)).toBe('harvest: sent-before');
    await plan(`harvest-${asked}`, at(24));
    await plan(`harvest-${asked}`, at(24));
    await sendAll();
    for (const reader of readers) {
      const letters = await subjects(addressOf(reader), /people answered|gens ont répondu/);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.text).toContain('Of the first kind.');
      expect(letters[0]?.text).toContain('Of the third kind.');
      expect(letters[0]?.text).not.toContain('Of the second kind.');
    }
    expect((await loadHarvested(['kingston'])).map(({ id }) => id)).toEqual([asked]);
  });

  test('loses in a browser what is taken back later', async () => {
    const known = await loadContribution(first.id);
    if (!known) throw new Error('the words are gone');
    await commit(saveContribution(known, { ...known, state: 'withdrawn' }));
    const app = createApp({ ...toolsAt(at(25)), tokenKey, report: () => {} });
    const letterId = (await cloud.items('LETTER#')).find(
      ({ kind, language }) => kind === 'harvest' && language === 'en',
    )?.id;
    const token = encodeToken(
      { kind: 'archive', memberId: id('c'), letterId: String(letterId), item: 0 },
      await tokenKey(),
    );
    const page = await (await app.request(`/digests/${token}`)).text();
    expect(page).toContain('Of the third kind.');
    expect(page).not.toContain('Of the first kind.');
  });
});

describe('a question that nobody answered', () => {
  test('closes with a short letter, and nobody is reminded of it', async () => {
    const asked = await ask({ state: 'open', closesOn: today.toString() });
    await advance(at(1));
    await sendAll();
    expect(
      await subjects('lee@example.org', new RegExp(`No answers to share: What about ${made}`)),
    ).toHaveLength(1);
    expect(await loadPrompt(asked)).toMatchObject({ state: 'closed', nextAt: null });
  });

  test('but somebody’s words wait for a steward: the letter says so, and comes when there is something in it', async () => {
    const asked = await ask({ state: 'open', closesOn: today.toString() });
    const held = contribution({
      id: newId(),
      authorId: id('c'),
      promptId: asked,
      state: 'held',
      publishedAt: null,
      reach: 'kingston',
    });
    await commit(createContribution(held));
    await advance(at(1));
    await commit(saveContribution(held, { ...held, state: 'published', publishedAt: iso(at(2)) }));
    await advance(at(8));
    await sendAll();
    const [letter] = await subjects('lee@example.org', new RegExp(`Please look first: What about ${made}`));
    expect(letter?.text).toContain('autobus');
  });
});

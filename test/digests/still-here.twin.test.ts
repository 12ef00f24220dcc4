import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { tick } from '../../shared/digests/tick.ts';
import { writeStillHere } from '../../shared/digests/write-still-here.ts';
import { needsNoMore } from '../../shared/letters/bookmark-store.ts';
import type { Member } from '../../shared/members/member.ts';
import { nextStillHere } from '../../shared/members/still-here.ts';
import { createMember, loadMember, saveMember } from '../../shared/members/store.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { at, community, contribution, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

/** Well ahead, so that the clock of the twins is behind. */
const asked = at('2031-01-20 12:00');
const february = at('2031-02-01 09:00');
const march = at('2031-03-01 09:00');

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const toolsAt = (now: Temporal.Instant) => ({ now: () => now, newId, render });
const look = (now: Temporal.Instant, tools = toolsAt(now)) => writeStillHere(community, now, tools);

/** Somebody who asked in January, and has read what was shared until the end of the year before. */
async function wisher(given: Partial<Member> = {}): Promise<Member> {
  const made = member({
    id: newId(),
    address: `${newId()}@example.net`,
    language: 'en',
    digestedUntil: iso(at('2030-12-31 07:00')),
    stillHereAt: nextStillHere(member(given), community, asked),
    ...given,
  });
  await commit(createMember(made, null));
  return made;
}
async function change(who: Member, given: Partial<Member>): Promise<void> {
  const now = (await loadMember(who.id)) as Member;
  await commit(saveMember(now, { ...now, ...given }));
}
async function sendAll(): Promise<void> {
  for (const { id: delivery, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [delivery] }));
}
const letters = async ({ address }: Member) => cloud.letters(address);
/** Nobody before is looked at again by a later test. */
const ended = (...all: Member[]) => Promise.all(all.map((one) => change(one, { stillHereAt: null })));

describe('somebody who asked to hear from us even when nothing is new', () => {
  let jo: Member;
  let ana: Member;
  beforeAll(async () => {
    [jo, ana] = [await wisher(), await wisher({ stillHereAt: null })];
  });
  afterAll(() => ended(jo));

  test('hears nothing before the month is over', async () => {
    expect(await look(at('2031-02-01 08:45'))).toBe(0);
  });

  test('hears nothing of a tick that died, and gets one letter by those that fire after it, twice at once', async () => {
    const dies = () => {
      throw new Error('gone');
    };
    await expect(look(february, { ...toolsAt(february), newId: dies })).rejects.toThrow('gone');
    const written = await Promise.all([look(february), look(february)]);
    expect(written.toSorted()).toEqual([0, 1]);
    expect(await look(at('2031-02-01 09:15'))).toBe(0);
    await sendAll();
    const [letter, ...more] = await letters(jo);
    expect([letter?.subject, more]).toEqual(['We are still here', []]);
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('nothing new for your digest in January');
    expect(letter?.text).toContain('share@letters.example');
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('Reply “only write when something is new”');
    expect(letter?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(await letters(ana)).toEqual([]);
  });

  test('gets the next one a month later, by the tick, and also where the tick comes late', async () => {
    const late = at('2031-03-12 10:00');
    expect((await tick(late, toolsAt(late))).what).toContain('1 letter to say we are still here');
    await sendAll();
    expect((await letters(jo)).map(({ text }) => /in (\w+)\. So/.exec(text)?.[1])).toEqual([
      'January',
      'February',
    ]);
    expect((await loadMember(jo.id))?.stillHereAt).toBe(iso(at('2031-04-01 09:00')));
  });

  test('reads it in their language', async () => {
    const marie = await wisher({ language: 'fr' });
    await look(february);
    await sendAll();
    const [letter] = await letters(marie);
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('dans votre bulletin en janvier');
    expect(letter?.text).toContain('partage@letters.example');
    await ended(marie);
  });
});

describe('nobody hears it', () => {
  test('who is paused, unreachable or gone, also where that came after it was written', async () => {
    const paused = await wisher({ status: 'paused' });
    const lost = await wisher({ status: 'unreachable' });
    const gone = await wisher({ status: 'left' });
    const rests = await wisher();
    expect(await look(february)).toBe(1);
    await change(rests, { status: 'paused' });
    await sendAll();
    for (const one of [paused, lost, gone, rests]) expect(await letters(one)).toEqual([]);
    const found = (await cloud.items('DELIVERY#')).find(({ memberId }) => memberId === rests.id);
    expect(found).toMatchObject({ state: 'skipped', reason: 'paused' });
    // Who comes back is looked at with the others.
    await change(paused, { status: 'active' });
    expect(await look(march)).toBe(1);
    await ended(paused, lost, rests);
  });

  test('who joined or had a digest in that month', async () => {
    const joined = await wisher({ digestedUntil: iso(at('2031-01-14 06:55')) });
    const reader = await wisher({ rhythm: 'monthly' });
    await commit([needsNoMore('digest', reader.id, iso(at('2031-01-07 06:55')))]);
    expect(await look(february)).toBe(0);
    await sendAll();
    for (const one of [joined, reader]) expect(await letters(one)).toEqual([]);
    expect(await look(march)).toBe(2);
    await ended(joined, reader);
  });

  test('for whom something of that month is on its way; what was shared after it keeps nobody waiting', async () => {
    const publishedAt = iso(at('2031-01-30 12:00'));
    await commit(createContribution(contribution({ id: id('j'), reach: 'ottawa', publishedAt })));
    const waits = await wisher({ rhythm: 'monthly' });
    const afar = await wisher({ rhythm: 'monthly', regions: ['kenora'] });
    const before = at('2031-02-01 10:00');
    const later = iso(at('2031-02-01 08:00'));
    await commit(
      createContribution(
        contribution({ id: id('k'), reach: 'ontario', place: 'kenora', publishedAt: later }),
      ),
    );
    expect(await look(before)).toBe(1);
    await sendAll();
    expect(await letters(waits)).toEqual([]);
    expect(await letters(afar)).toHaveLength(1);
    await ended(waits, afar);
  });
});

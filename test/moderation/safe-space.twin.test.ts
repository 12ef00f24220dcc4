import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { Community } from '../../shared/community/community.ts';
import { communityItem } from '../../shared/community/store.ts';
import { act } from '../../shared/contributions/act.ts';
import { Contribution } from '../../shared/contributions/contribution.ts';
import { loadTrail } from '../../shared/contributions/decision-store.ts';
import { createContribution, saveContribution } from '../../shared/contributions/store.ts';
import { createGathering, loadGathering, saveGathering } from '../../shared/gatherings/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { endWaiting } from '../../shared/moderation/end-waiting.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { contribution, community as example, gathering, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [marie, jo, lee, sam] = ['marie@example.net', 'jo@example.net', 'lee@example.org', 'sam@example.org'];
/** Everybody may write; two look after Eastern Ontario. */
const community = Community.parse({
  ...example,
  regions: { ...example.regions, policy: 'open' },
  stewards: [
    ...example.stewards,
    { email: 'max@example.org', name: 'Max', region: 'eastern', language: 'fr' },
  ],
});
const max = 'max@example.org';
const shared = contribution({
  id: id('o'),
  authorId: id('j'),
  authorName: 'Jo',
  reach: 'ottawa',
  promptId: null,
  kind: 'story',
  words: 'A bench.',
  language: 'en',
});

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    { kind: 'put', item: communityItem(community) },
    ...createMember(member({ trusted: true, language: 'en' }), null),
    ...createMember(member({ id: id('j'), address: jo, name: 'Jo', language: 'en' }), null),
    ...createContribution(shared),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
const mailOf = (from: string, to: string, words: string) => {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: words\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  return cloud.arrive(raw, from, to);
};
const mail = async (from: string, to: string, words: string) => handler(await mailOf(from, to, words));
async function letters(address: string) {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  return cloud.letters(address);
}
async function letter(address: string, saying: RegExp) {
  const found = (await letters(address)).findLast(({ subject, text }) => saying.test(`${subject}\n${text}`));
  if (!found) throw new Error(`${address} has no letter saying ${saying}`);
  return found;
}
const reply = async (from: string, saying: RegExp, words: string) =>
  mail(from, (await letter(from, saying)).replyTo, words);
const find = async (words: string): Promise<Contribution> => {
  const items = (await cloud.items('CONTRIBUTION#')).filter(({ sk }) => sk === 'CONTRIBUTION');
  const found = items.map((item) => Contribution.parse(item)).find((one) => one.words.includes(words));
  if (!found) throw new Error(`nobody wrote “${words}”`);
  return found;
};
const whatsOf = async (words: string) => (await loadTrail((await find(words)).id)).map(({ what }) => what);
const tick = (minutes: number) => {
  const at = now().add({ minutes });
  return endWaiting(community, at, { now: () => at, newId, render });
};
const share = (words: string) => mail(marie, 'share@letters.example', words);

describe('where everybody may write', () => {
  test('words wait a quiet hour: their writer and the stewards are told until when', async () => {
    await share('Quiet: the river froze.');
    expect(await find('river froze')).toMatchObject({ state: 'quiet', publishedAt: null });
    expect((await letter(marie, /river froze/)).text).toMatch(/They wait a quiet hour, until \d/);
    const notice = await letter(lee, /river froze/);
    expect(notice.subject).toMatch(/^Shared soon/);
    expect(notice.text).toContain('“hold”');
    expect(await tick(50)).toEqual({ published: 0, back: 0 });
    expect(await find('river froze')).toMatchObject({ state: 'quiet' });
  });

  test('then they are shared, once, however often the clock ticks', async () => {
    const both = await Promise.all([tick(61), tick(61)]);
    await tick(61);
    expect(both.some(({ published }) => published === 1)).toBe(true);
    expect(await find('river froze')).toMatchObject({ state: 'published', quietUntil: null });
    expect(await whatsOf('river froze')).toEqual(['quiet', 'hour-over']);
  });

  test('who is answered hears after the hour, and once', async () => {
    await mail(jo, 'share@letters.example', 'Quiet: we skated.');
    await tick(61);
    const { id: answered } = await find('we skated');
    await commit([
      ...createContribution(
        contribution({
          id: id('q'),
          kind: 'response',
          promptId: null,
          inReplyTo: answered,
          words: 'Me too!',
          state: 'quiet',
          publishedAt: null,
          quietUntil: now().toString({ smallestUnit: 'millisecond' }),
        }),
      ),
    ]);
    const before = (await letters(jo)).length;
    await tick(1);
    await tick(1);
    const [told, ...more] = (await letters(jo)).slice(before);
    expect([told?.text.includes('Me too!'), more.length]).toEqual([true, 0]);
  });

  test('a steward holds them, and the hour shares nothing', async () => {
    await share('Quiet: my boss is late.');
    await reply(lee, /my boss/, 'hold');
    expect((await letter(lee, /On hold/)).text).toContain('Nobody reads them before');
    await tick(61);
    expect(await find('my boss')).toMatchObject({ state: 'held' });
    expect(await whatsOf('my boss')).toEqual(['quiet', 'on-hold']);
  });

  test('new words within the hour begin another; words taken back are not shared', async () => {
    await share('Quiet: a first try.');
    const first = (await find('a first try')).quietUntil ?? '';
    await reply(marie, /a first try/, 'A second try, and a better one.');
    const second = await find('second try');
    expect([second.state, (second.quietUntil ?? '') > first]).toEqual(['quiet', true]);
    await reply(marie, /second try/, 'withdraw');
    await tick(61);
    expect(await find('second try')).toMatchObject({ state: 'withdrawn' });
  });
});

describe('two stewards', () => {
  test('answer at the same moment: one decides, the other is told who', async () => {
    await share('At once: the bridge is closed.');
    const mails = [
      await mailOf(lee, (await letter(lee, /bridge/)).replyTo, 'approve'),
      await mailOf(max, (await letter(max, /bridge/)).replyTo, 'refuser : c’est faux'),
    ];
    const done = await Promise.all(mails.map((one) => handler(one)));
    expect(done.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    const whats = await whatsOf('the bridge');
    expect(whats.filter((what) => what === 'approved' || what === 'declined')).toHaveLength(1);
    const told = [await letter(lee, /bridge/), await letter(max, /bridge/)].map(({ text }) => text);
    expect(told.filter((text) => /already|déjà/.test(text))).toHaveLength(1);
  });

  test('the same mail twice asks the author once', async () => {
    await share('Twice: the lake is warm.');
    const event = await mailOf(lee, (await letter(lee, /lake is warm/)).replyTo, 'ask: Which lake?');
    await Promise.all([handler(event), handler(event)]);
    await handler(event);
    const asked = (await letters(marie)).filter(({ text }) => text.includes('Which lake?'));
    expect(asked).toHaveLength(1);
    expect(await whatsOf('lake is warm')).toEqual(['quiet', 'asked']);
    expect((await find('lake is warm')).state).toBe('held');
  });

  test('a yes to words that another steward has replaced since shares nothing', async () => {
    await share('Edit: teh cat.');
    await reply(lee, /teh cat/, 'edit: The black cat.');
    const old = await letter(marie, /The black cat/);
    await reply(max, /teh cat/, 'modifier : The white cat.');
    await mail(marie, old.replyTo, 'yes');
    expect(await find('teh cat')).toMatchObject({ state: 'held' });
    await reply(marie, /The white cat/, 'yes');
    expect(await find('The white cat')).toMatchObject({ state: 'published', decidedBy: 'Max' });
  });
});

describe('a decision is about the words its letter showed', () => {
  test('new words that came meanwhile are shown first, and shared by the next yes alone', async () => {
    await share('Read: a kind word.');
    const [lees, maxs] = [await letter(lee, /a kind word/), await letter(max, /a kind word/)];
    await reply(marie, /a kind word/, 'Something else altogether.');
    await mail(lee, lees.replyTo, 'approve');
    await mail(max, maxs.replyTo, 'refuser : non');
    expect(await find('Something else altogether')).toMatchObject({ state: 'quiet' });
    const shown = await letter(lee, /^Changed by Marie/);
    expect(shown.text).toContain('Something else altogether.');
    expect((await letter(max, /Texte changé/)).text).toContain('Rien n’est décidé');
    await mail(lee, shown.replyTo, 'approve');
    expect(await find('Something else altogether')).toMatchObject({ state: 'published', decidedBy: 'Lee' });
  });

  test('of words that were taken back after a concern, nobody hears that they stay', async () => {
    await mail(jo, 'share@letters.example', 'Back: we sang.');
    await tick(61);
    const quietUntil = now().toString({ smallestUnit: 'millisecond' });
    const response = contribution({
      id: id('z'),
      kind: 'response',
      promptId: null,
      inReplyTo: (await find('we sang')).id,
      words: 'Out of tune!',
      state: 'quiet',
      publishedAt: null,
      quietUntil,
    });
    await commit(createContribution(response));
    await tick(1);
    await reply(jo, /Out of tune!/, 'concern: unkind');
    const before = await find('Out of tune');
    await commit(saveContribution(before, act(before, { kind: 'withdraw' }, quietUntil)));
    await reply(lee, /Somebody has a concern[\s\S]*Out of tune/, 'keep');
    expect((await letter(lee, /Out of tune/)).text).toContain('There is nothing more to decide');
    expect((await letters(jo)).some(({ subject }) => subject === 'About your concern')).toBe(false);
  });

  test('what its writer keeps for the stewards is neither allowed nor refused', async () => {
    await share('Diary: I slept badly.');
    const { replyTo } = await letter(lee, /I slept badly/);
    await reply(marie, /I slept badly/, 'private');
    const before = (await letters(marie)).length;
    await mail(lee, replyTo, 'approve');
    expect((await letter(lee, /Not for others: .*I slept badly/)).text).toContain('only stewards read them');
    expect(await find('I slept badly')).toMatchObject({ state: 'quiet' });
    expect(await letters(marie)).toHaveLength(before);
  });
});

describe('who has no say', () => {
  test('is the author, also where they are a steward', async () => {
    await mail(lee, 'share@letters.example', 'Own: I am a steward.');
    const { id: own } = await find('I am a steward');
    await mail(jo, 'help@letters.example', 'concern: Lee boasts.');
    expect((await letter(lee, /Lee boasts/)).subject).toContain('A message from Jo');
    expect(await loadTrail(own)).toEqual([]);
  });

  test('is whoever got a letter passed on: a decision from another address does nothing', async () => {
    await share('Stolen: my bike.');
    const { replyTo } = await letter(lee, /my bike/);
    await mail(jo, replyTo, 'approve');
    expect(await find('my bike')).toMatchObject({ state: 'quiet' });
  });
});

describe('a concern', () => {
  test('said twice by the same person counts once, and nothing is hidden', async () => {
    await reply(jo, /Me too!/, 'concern');
    await reply(jo, /Me too!/, 'concern: really');
    expect(await find('Me too!')).toMatchObject({ state: 'published', concerns: 1 });
    expect((await letters(marie)).some(({ text }) => /concern/i.test(text) && /Jo/.test(text))).toBe(false);
  });

  test('kept by one steward and hidden by another at the same moment has one end', async () => {
    const mails = [
      await mailOf(lee, (await letter(lee, /Somebody has a concern/)).replyTo, 'keep'),
      await mailOf(max, (await letter(max, /préoccupation/)).replyTo, 'cacher : cela blesse'),
    ];
    await Promise.all(mails.map((one) => handler(one)));
    const whats = await whatsOf('Me too!');
    expect(whats.filter((what) => what === 'kept' || what === 'hidden')).toHaveLength(1);
    expect((await find('Me too!')).state).toBe(whats.includes('hidden') ? 'hidden' : 'published');
    const settled = (await letters(jo)).filter(({ subject }) => subject === 'About your concern');
    expect(settled).toHaveLength(1);
  });
});

describe('a pause from contributing', () => {
  test('by two stewards at once is one pause, told once', async () => {
    await share('Pause: I shout.');
    const mails = [
      await mailOf(lee, (await letter(lee, /I shout/)).replyTo, 'pause contributing until 2090-01-05: rest'),
      await mailOf(max, (await letter(max, /I shout/)).replyTo, 'pause de partage : repos'),
    ];
    await Promise.all(mails.map((one) => handler(one)));
    const told = (await letters(marie)).filter(({ subject }) => subject === 'A pause from sharing');
    expect(told).toHaveLength(1);
  });

  test('holds what is written, and news of a gathering but that it is off, until a steward lets them back', async () => {
    await share('Paused: still here.');
    expect(await find('still here')).toMatchObject({ state: 'held' });
    const meeting = gathering({
      id: id('g'),
      hostId: id('m'),
      state: 'announced',
      start: '2099-01-13T19:00',
    });
    await commit(createGathering({ ...meeting, state: 'draft' }));
    await commit(saveGathering({ ...meeting, state: 'draft' }, meeting));
    const token = { kind: 'reply', memberId: id('m'), letterId: meeting.id, item: 0 } as const;
    const host = `r.${encodeToken(token, await tokenKey())}@letters.example`;
    await mail(marie, host, 'New place: the house of the thief Jo');
    expect((await loadGathering(meeting.id))?.where).toBe(meeting.where);
    expect((await letter(lee, /thief Jo/)).subject).toContain('Marie');
    await mail(marie, host, 'cancel: because of the thief Jo');
    expect(await loadGathering(meeting.id)).toMatchObject({ state: 'cancelled', because: '' });
    await reply(lee, /still here/, 'let back');
    expect((await letter(marie, /You can share again/)).text).toContain('ended your pause');
    await reply(lee, /still here/, 'let back');
    expect((await letter(lee, /Pause ended/)).text).toContain('is not paused');
    await share('Paused: and back.');
    expect(await find('and back')).toMatchObject({ state: 'quiet' });
  });
});

test('Sam, who looks after all of it, may ask for any history', async () => {
  await share('Last: review me.');
  await reply(lee, /review me/, 'approve');
  await reply(lee, /Approved.*review me/, 'hide: oh');
  await reply(marie, /We took your words out/, 'review: please look');
  await reply(sam, /asks for a review/, 'history');
  expect((await letter(sam, /What was decided/)).text).toMatch(/Lee hid the words\./);
});

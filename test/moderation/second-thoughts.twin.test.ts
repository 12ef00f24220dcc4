import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { Community } from '../../shared/community/community.ts';
import { communityItem } from '../../shared/community/store.ts';
import { Contribution } from '../../shared/contributions/contribution.ts';
import { loadTrail } from '../../shared/contributions/decision-store.ts';
import { enrolStewards } from '../../shared/members/enrol-stewards.ts';
import { createMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { community as example, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [marie, jo, lee, max] = ['marie@example.net', 'jo@example.net', 'lee@example.org', 'max@example.org'];
/** Everybody's words are read first; two look after Eastern Ontario. */
const community = Community.parse({
  ...example,
  regions: { ...example.regions, policy: 'all' },
  stewards: [...example.stewards, { email: max, name: 'Max', region: 'eastern', language: 'en' }],
});

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await enrolStewards(community, now(), newId);
  await commit([
    { kind: 'put', item: communityItem(community) },
    ...createMember(member({ language: 'en' }), null),
    ...createMember(member({ id: id('j'), address: jo, name: 'Jo', language: 'en' }), null),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
async function mail(from: string, to: string, words: string) {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: words\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, from, to));
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
}
async function letter(address: string, saying: RegExp) {
  const said = (one: { subject: string; text: string }) => `${one.subject}\n${one.text}`.replace(/\s+/g, ' ');
  const found = (await cloud.letters(address)).findLast((one) => saying.test(said(one)));
  if (!found) throw new Error(`${address} has no letter saying ${saying}`);
  return { ...found, said: said(found) };
}
const reply = async (from: string, saying: RegExp, words: string) =>
  mail(from, (await letter(from, saying)).replyTo, words);
const find = async (words: string): Promise<Contribution> => {
  const items = (await cloud.items('CONTRIBUTION#')).filter(({ sk }) => sk === 'CONTRIBUTION');
  const found = items.map((item) => Contribution.parse(item)).find((one) => one.words.includes(words));
  if (!found) throw new Error(`nobody wrote “${words}”`);
  return found;
};
const share = (words: string) => mail(marie, 'share@letters.example', words);
const whatsOf = async (words: string) => (await loadTrail((await find(words)).id)).map(({ what }) => what);

describe('a yes that names nothing', () => {
  test('to “May this be shared?” shares the words', async () => {
    await share('The river froze.');
    await reply(lee, /May this be shared.*river froze/, 'Yes please!');
    expect(await find('river froze')).toMatchObject({ state: 'published', decidedBy: 'Lee' });
  });

  test('after the author has answered may be to what they say: it is asked about, and shares nothing', async () => {
    await share('Rose sang.');
    await reply(lee, /May this be shared.*Rose sang/, 'ask: Does Rose know?');
    await reply(marie, /Does Rose know/, 'She does. May I write her whole name?');
    await reply(lee, /her whole name/, 'yes');
    expect(await find('Rose sang')).toMatchObject({ state: 'held' });
    expect((await letter(lee, /did not understand.*Rose sang/)).said).toContain('These words still wait');
  });
});

describe('a steward who said no', () => {
  test('says approve to the letter about it: the words are shared, and their writer hears so', async () => {
    await share('A bus came late.');
    await reply(lee, /May this be shared.*bus came/, 'decline: too short');
    await reply(max, /May this be shared.*bus came/, 'approve');
    expect(await find('bus came')).toMatchObject({ state: 'declined' });
    await reply(lee, /Not shared: .*bus came/, 'approve');
    expect(await find('bus came')).toMatchObject({
      state: 'published',
      decidedBy: 'Lee',
      declinedBecause: null,
    });
    expect((await letter(marie, /Good news.*bus came/)).subject).toBe('Your words will be shared');
  });

  test('cannot share words that were taken back since', async () => {
    await share('My tooth hurts.');
    await reply(lee, /May this be shared.*tooth/, 'decline: no');
    await reply(marie, /decided not to share.*tooth/, 'withdraw');
    await reply(lee, /Not shared: .*tooth/, 'approve');
    expect(await find('tooth')).toMatchObject({ state: 'withdrawn' });
  });

  test('cannot share words that their writer keeps for the stewards by now', async () => {
    await share('My knee hurts.');
    await reply(lee, /May this be shared.*knee/, 'decline: no');
    await reply(marie, /decided not to share.*knee/, 'private');
    await reply(lee, /Not shared: .*knee/, 'approve');
    expect(await find('knee')).toMatchObject({ state: 'declined', visibility: 'stewards' });
  });
});

describe('a review of words that were hidden', () => {
  const hide = async (words: string) => {
    await share(words);
    await reply(lee, new RegExp(`May this be shared.*${words}`), 'approve');
    const { id: contributionId } = await find(words);
    const token = (await letter(lee, new RegExp(`Approved: .*${words}`))).replyTo;
    await mail(lee, token, 'hide: it names a neighbour');
    expect(await find(words)).toMatchObject({ id: contributionId, state: 'hidden' });
    await reply(marie, new RegExp(`took your words out.*${words}`), 'review\nShe said yes to it.');
  };

  test('shows stewards that they are hidden, by whom and why, and what to say', async () => {
    await hide('My neighbour Ann baked.');
    const { said } = await letter(max, /asks for a review.*Ann baked/);
    expect(said).toContain('Lee hid these words. Nobody else reads them.');
    expect(said).toContain('The reason that Lee gave: it names a neighbour');
    expect(said).toContain('This stays so, unless a steward replies “approve”.');
    expect(said).toMatch(/“decline: your reason” – the words stay out/);
    await reply(max, /asks for a review.*Ann baked/, 'What do you think, Lee?');
    expect((await letter(max, /did not understand.*Ann baked/)).said).toContain('These words are hidden.');
  });

  test('ends with them left out: their writer hears why, once, and the second steward is told', async () => {
    await reply(max, /asks for a review.*Ann baked/, 'keep hidden: she lives close by');
    expect(await find('Ann baked')).toMatchObject({ state: 'hidden' });
    const { said } = await letter(marie, /looked at your words again/);
    expect(said).toContain('Max says: she lives close by');
    expect((await letter(max, /Left out: .*Ann baked/)).said).toContain('Done. These words stay out.');
    await reply(lee, /asks for a review.*Ann baked/, 'decline: as before');
    expect((await letter(lee, /Left out: .*Ann baked/)).said).toContain('Max had decided already');
    expect((await whatsOf('Ann baked')).filter((what) => what === 'upheld')).toHaveLength(1);
  });

  test('or with them back', async () => {
    await hide('My dog barked.');
    await reply(max, /asks for a review.*dog barked/, 'approve, she agreed');
    expect(await find('dog barked')).toMatchObject({ state: 'published', decidedBy: 'Max' });
  });
});

describe('let back', () => {
  test('in reply to a message of who is paused ends the pause, once, and is not mailed to them', async () => {
    await share('A quiet day.');
    await reply(lee, /May this be shared.*quiet day/, 'pause contributing: please rest');
    await reply(marie, /A pause from sharing/, 'I understand. May I come back?');
    await reply(lee, /May I come back/, 'Let back, and welcome!');
    expect((await letter(marie, /You can share again/)).said).toContain('Lee ended your pause');
    expect((await letter(lee, /Pause ended: Marie/)).said).toContain('The writer can contribute again');
    await reply(max, /May I come back/, 'let back');
    expect((await letter(max, /Pause ended: Marie/)).said).toContain('is not paused');
    expect((await cloud.letters(marie)).filter(({ text }) => /let back/i.test(text))).toEqual([]);
    expect((await cloud.items(`MEMBER#${id('m')}`)).filter(({ sk }) => sk === 'SHARING')).toEqual([]);
  });

  test('said by who looks after nothing is a message', async () => {
    await mail(jo, 'share@letters.example', 'Let us skate.');
    await reply(lee, /May this be shared.*us skate/, 'approve');
    await mail(jo, 'help@letters.example', 'A note for the stewards: thank you all for the rink.');
    await reply(lee, /thank you all for the rink/, 'With joy, Jo.');
    await reply(jo, /With joy, Jo/, 'let back');
    expect((await letter(lee, /A message from Jo.*let back/)).said).toContain('let back');
  });
});

test('who is away where there is no order reads until when, and that all are asked', async () => {
  await mail(max, 'help@letters.example', 'away until 2099-12-20');
  const { said } = await letter(max, /On duty: Eastern Ontario.*away until/);
  expect(said).toMatch(/away until \w+, December 20/);
  expect(said).toContain('There is no order. We ask all stewards at once.');
  expect(said).not.toContain('next person first');
});

test('a yes to a hand-over may say thanks, and that they will do it', async () => {
  await mail(lee, 'help@letters.example', `hand over to Jo <${jo}>`);
  await reply(jo, /asks you to be a steward/, 'Yes, I will do it, but not before May');
  const asked = /Please tell us: Lee asks you to be a steward/;
  await reply(jo, asked, 'Yes, I will do it, thank you Lee!');
  expect((await letter(lee, /Jo is a steward now/)).said).toContain('has taken over');
});

import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as receive } from '../../functions/inbound/handler.ts';
import { loadCommunity } from '../../shared/community/store.ts';
import { loadContribution } from '../../shared/contributions/store.ts';
import { tendDesk } from '../../shared/desk/tend-desk.ts';
import { createGathering, loadGathering } from '../../shared/gatherings/store.ts';
import { enrolStewards } from '../../shared/members/enrol-stewards.ts';
import { createMember } from '../../shared/members/store.ts';
import { waits } from '../../shared/members/waiting-store.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { community, gathering, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [sam, lee, kim, nell, marie] = [
  'sam@example.org',
  'lee@example.org',
  'kim@example.net',
  'nell@example.net',
  'marie@example.net',
] as const;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await enrolStewards(community, Temporal.Now.instant(), newId);
  const joinedAt = new Date().toISOString();
  await commit([
    ...createMember(member({ joinedAt }), null),
    ...createMember(
      member({ id: id('n'), address: nell, name: null, language: 'en', trusted: false, joinedAt }),
      null,
    ),
    ...createMember(
      member({
        id: id('k'),
        address: kim,
        name: 'Kim',
        language: 'fr',
        regions: ['kingston'],
        joinedAt: '2020-01-01T12:00:00.000Z',
      }),
      null,
    ),
    ...createMember(
      member({ id: id('p'), address: 'asked@example.net', status: 'pending', regions: [] }),
      null,
    ),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
const rawOf = (from: string, words: string) => {
  mails += 1;
  return `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: \r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
};
async function mail(from: string, to: string, words: string) {
  const event = await cloud.arrive(rawOf(from, words), from, to);
  const failed = await receive(event);
  expect(failed.batchItemFailures).toEqual([]);
  await delivered();
  return event;
}
async function delivered() {
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
}
async function newest(address: string, saying: RegExp | string = /./) {
  await delivered();
  const says = (said: string) => (typeof saying === 'string' ? said.includes(saying) : saying.test(said));
  const all = await cloud.letters(address);
  const found = all.findLast(({ text, subject }) => says(text) || says(subject));
  if (!found) throw new Error(`${address}: no letter says ${saying}: ${all.map((one) => one.subject)}`);
  return { ...found, said: found.text.replace(/\s+/g, ' ') };
}
const count = async (address: string) => {
  await delivered();
  return (await cloud.letters(address)).length;
};
const ask = async (from: string, words: string) => {
  await mail(from, 'help@letters.example', words);
  return newest(from);
};
const answer = async (from: string, saying: RegExp | string, words: string) =>
  mail(from, (await newest(from, saying)).replyTo, words);
const held = async (words: string) => {
  await mail(nell, 'share@letters.example', words);
  const found = (await cloud.items('CONTRIBUTION#')).find((one) => String(one.words).includes(words));
  return String(found?.id);
};
const stateOf = async (contributionId: string) => (await loadContribution(contributionId))?.state;
const tend = (when: Temporal.Instant) => tendDesk(when, { now: () => when, newId, render });
const inDays = (days: number) => Temporal.Now.instant().add({ hours: 24 * days + 1 });

describe('a steward asks', () => {
  test('who is new, and reads names by place, of the nameless no more than where they live, and how many were only asked', async () => {
    const { said } = await ask(lee, 'Who is new?');
    expect(said).toContain('2 people joined since');
    expect(said).toMatch(/Ottawa -+ .*\* Marie, on /);
    expect(said).toContain('* Someone in Ottawa, on');
    expect(said).not.toContain(nell);
    expect(said).not.toContain('Kim');
    expect(said).toContain('1 person was asked to join');
    expect(said).not.toContain('asked@example.net');
  });

  test('what is held, and decides by number from that letter; who wrote hears of it', async () => {
    const [one, two] = [await held('The bench is blue.'), await held('The bridge is closed.')];
    const letter = await ask(lee, 'what is held');
    expect(letter.said).toMatch(
      /1\. Words of someone in Ottawa -+ The bench is blue\..*2\. Words .*The bridge is closed\./,
    );
    await mail(lee, letter.replyTo, '1: approve\n2: decline: the city says so already');
    expect([await stateOf(one), await stateOf(two)]).toEqual(['published', 'declined']);
    const told = await newest(lee);
    expect(told.subject).toBe('Your decisions');
    expect(told.said).toContain('Nothing waits.');
    expect((await newest(nell, 'The bridge is closed')).said).toContain('the city says so already');
  });

  test('a second steward hears that it was decided; a mail that comes twice changes nothing', async () => {
    await commit([
      ...createMember(
        member({ id: id('o'), address: 'ola@example.net', name: 'Ola', trusted: false, language: 'en' }),
        null,
      ),
    ]);
    await mail('ola@example.net', 'share@letters.example', 'A lantern on the lake.');
    const [lees, sams] = [await ask(lee, 'what is held'), await ask(sam, 'what is held')];
    const event = await mail(lee, lees.replyTo, 'approve');
    const before = await count(lee);
    expect((await receive(event)).batchItemFailures).toEqual([]);
    expect(await count(lee)).toBe(before);
    await mail(sam, sams.replyTo, '1: decline: no');
    expect((await newest(sam)).said).toContain('Somebody had decided before you');
    const words = (await cloud.items('CONTRIBUTION#')).find((one) => String(one.words).includes('lantern'));
    expect(words?.state).toBe('published');
  });

  test('how we are doing, with too few people to say more by place', async () => {
    const { said } = await ask(sam, 'how are we doing');
    expect(said).toMatch(/People who wrote: \d+, before: 0/);
    expect(said).toContain('There are too few people to say more by place.');
    expect(said).toContain('We do not know who opens or reads a letter.');
  });

  test('for a preview, in either language; of a place that is not theirs there is none', async () => {
    const english = await ask(lee, 'preview');
    expect(english.said).toMatch(/The next weekly digest goes out on .* at 7 am\. \d+ people will get it\./);
    expect(english.said).toContain('The bench is blue.');
    expect(english.text).not.toMatch(/r\.[a-z2-7]{40,}@/);
    expect((await ask(lee, 'preview French')).said).toContain('Ceci n’est qu’un aperçu');
    expect((await ask(lee, 'preview Sudbury')).said).not.toContain('The next weekly digest');
  });
});

describe('whoever is no steward', () => {
  test('hears kindly who looks after this', async () => {
    expect((await ask(marie, 'qui est nouveau')).subject).toBe('Les personnes-ressources s’en occupent');
    expect((await ask(marie, 'hand over to Marie <marie@example.net>')).said).toContain('lee@example.org');
    expect((await ask(marie, 'de garde : Marie')).subject).toBe('Les personnes-ressources s’en occupent');
  });

  test('answers a question with such words, and is taken at them', async () => {
    expect((await loadCommunity()).desk?.stewardship.version).toBe(0);
    await mail(marie, 'share@letters.example', 'Comment allons-nous ?');
    const shared = (await cloud.items('CONTRIBUTION#')).find((one) => String(one.words).includes('allons'));
    expect(shared?.state).toBe('published');
  });
});

describe('the order of who is on duty', () => {
  test('is set by names, and everybody in it hears of it; a name that is no steward’s changes nothing', async () => {
    expect((await ask(lee, 'on duty')).said).toContain('There is no order.');
    expect((await ask(lee, 'on duty: Lee, Kim')).said).toContain(
      'We know no steward here with this name: Kim',
    );
    await ask(lee, 'on duty: Lee, Sam');
    expect((await newest(sam, 'On duty: Eastern Ontario')).said).toMatch(/\* Lee \* Sam/);
  });

  test('brings held words to the first alone; after two days, once, to the next', async () => {
    const contribution = await heldByNew('q', 'A song for the ferry.');
    expect((await newest(lee, 'ferry')).subject).toContain('May this be shared?');
    await expect(newest(sam, 'ferry')).rejects.toThrow();
    expect(await tend(inDays(1))).toMatch(/^0 /);
    expect(await tend(inDays(2))).toMatch(/^1 /);
    expect(await tend(inDays(2))).toMatch(/^0 /);
    expect((await newest(sam, 'ferry')).subject).toContain('May this be shared?');
    const before = await count(sam);
    expect(await tend(inDays(9))).toMatch(/^0 /);
    expect(await count(sam)).toBe(before);
    await answer(sam, 'ferry', 'approve');
    expect(await stateOf(contribution)).toBe('published');
    await tend(inDays(12));
    expect((await cloud.items('WAITS#')).filter(({ what }) => what === 'words')).toEqual([]);
  });

  test('passes over who is away, and the next one learns at once what waits', async () => {
    await heldByNew('r', 'A kite over the canal.');
    const told = await ask(lee, 'away until 2099-01-05');
    expect(told.said).toMatch(/Until then we ask the next person first/);
    expect((await newest(sam, 'You are on duty')).said).toContain('A kite over the canal.');
    await heldByNew('s', 'A drum in the park.');
    await newest(sam, 'drum');
    await expect(newest(lee, 'drum')).rejects.toThrow();
    await ask(lee, 'away until 2020-01-05');
    await ask(sam, 'what is held');
  });

  const heldByNew = async (letter: string, words: string) => {
    const address = `${letter}@example.net`;
    await commit(
      createMember(member({ id: id(letter), address, name: null, trusted: false, language: 'en' }), null),
    );
    await mail(address, 'share@letters.example', words);
    const found = (await cloud.items('CONTRIBUTION#')).find((one) => String(one.words).includes(words));
    return String(found?.id);
  };
});

describe('handing over', () => {
  test('is for members: who is none is not asked', async () => {
    expect((await ask(lee, 'hand over to Zoe <zoe@example.net>')).subject).toBe(
      'This person is not a member yet',
    );
    expect(await count('zoe@example.net')).toBe(0);
    expect((await ask(lee, `hand over to Lee <${lee}>`)).subject).toBe('You are a steward already');
  });

  test('asks first, and a no changes nothing', async () => {
    await ask(lee, `hand over to Kim <${kim}>`);
    const request = await newest(kim, 'prendre le relais');
    expect(request.said).toContain('Est de l’Ontario');
    await mail(kim, request.replyTo, 'non');
    expect((await newest(lee)).subject).toBe('Kim cannot be a steward now');
    expect((await loadCommunity()).stewards.map(({ email }) => email)).toEqual([sam, lee]);
  });

  test('is done by a yes; all hear, and what waits comes to the new one; a second yes changes nothing', async () => {
    await ask(lee, `hand over to Kim <${kim}>`);
    const request = await newest(kim, 'vous demande de prendre le relais');
    await mail(marie, request.replyTo, 'oui');
    expect((await loadCommunity()).stewards.map(({ email }) => email)).toEqual([sam, lee]);
    await mail(kim, request.replyTo, 'oui');
    const { stewards, desk } = await loadCommunity();
    expect(stewards.map(({ email, region }) => [email, region])).toEqual([
      [sam, 'ontario'],
      [kim, 'eastern'],
    ]);
    expect(desk?.stewardship.duty).toEqual({ eastern: [kim, sam] });
    expect((await newest(lee)).subject).toBe('Kim is a steward now');
    expect((await newest(sam)).subject).toBe('A new steward: Kim');
    expect((await newest(kim, 'Ce qui vous attend maintenant')).said).toContain('A kite over the canal.');
    const before = [await count(kim), await count(sam)];
    await mail(kim, request.replyTo, 'oui');
    expect([await count(kim), await count(sam)]).toEqual(before);
  });

  test('leaves the former steward a member, who decides no more', async () => {
    expect((await ask(lee, 'who is new')).subject).toBe('Stewards look after this');
    expect((await ask(kim, 'qui attend')).said).toContain('A kite over the canal.');
  });
});

describe('two at once', () => {
  test('say yes to the same steward: one takes over, the other hears that it is not open any more', async () => {
    await ask(kim, `passer le relais à Marie <${marie}>`);
    await ask(kim, `passer le relais à Nell <${nell}>`);
    const [maries, nells] = [await newest(marie, 'Kim vous demande'), await newest(nell, 'Kim asks you')];
    const events = [
      await cloud.arrive(rawOf(marie, 'oui'), marie, maries.replyTo),
      await cloud.arrive(rawOf(nell, 'yes'), nell, nells.replyTo),
    ];
    const results = await Promise.all(events.map((event) => receive(event)));
    expect(results.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    const after = (await loadCommunity()).stewards.map(({ email }) => email);
    expect(after).toHaveLength(2);
    const said = [await newest(marie), await newest(nell)].map(({ subject }) => subject);
    expect(said.filter((one) => /not open any more|ne se pose plus/.test(one))).toHaveLength(1);
  });

  test('decide about the same words in two ways: the first holds', async () => {
    await commit(createMember(member({ id: id('t'), address: 't@example.net', trusted: false }), null));
    await mail('t@example.net', 'share@letters.example', 'Le traversier est en retard.');
    const [steward] = (await loadCommunity()).stewards.filter(({ region }) => region === 'eastern');
    const other = steward?.email ?? '';
    const lists = [await ask(other, 'qui attend'), await ask(sam, 'who is waiting')];
    const numberIn = (said: string) =>
      [...said.slice(0, said.indexOf('Le traversier')).matchAll(/(\d+)\. /g)].at(-1)?.[1] ?? '';
    const [one, two] = lists.map(({ said }) => numberIn(said));
    const events = [
      await cloud.arrive(rawOf(other, `${one}: approuver`), other, lists[0]?.replyTo ?? ''),
      await cloud.arrive(rawOf(sam, `${two}: decline: late`), sam, lists[1]?.replyTo ?? ''),
    ];
    const results = await Promise.all(events.map((event) => receive(event)));
    expect(results.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    const told = [await newest(other), await newest(sam)].map(({ said }) => said);
    expect(
      told.filter((said) => /Somebody had decided before you|avait déjà décidé/.test(said)),
    ).toHaveLength(1);
  });
});

describe('what waits besides words', () => {
  test('is shown whole by its number, and a gathering is decided by it', async () => {
    const picnic = gathering({ id: id('g'), hostId: id('m'), state: 'held', start: '2099-01-12T19:00' });
    const closed = prompt({ id: id('u'), region: 'ottawa', state: 'closed' });
    await commit([
      ...createGathering(picnic),
      waits({ what: 'gathering', id: picnic.id, region: 'ottawa' }, [], Temporal.Now.instant()),
      ...createPrompt({
        ...closed,
        harvest: { previewedAt: '', shown: [], leftOut: [], nudged: false, sentAt: null, items: [] },
      }),
      waits({ what: 'harvest', id: closed.id, region: 'ottawa' }, [], Temporal.Now.instant()),
    ]);
    const list = await ask(sam, 'what is waiting');
    const number = (title: string) => new RegExp(`(\\d+)\\. ${title}`).exec(list.said)?.[1];
    await mail(sam, list.replyTo, `show ${number('A gathering: Ottawa')}`);
    expect((await newest(sam)).subject).toBe('May we invite people? Picnic by the canal');
    await mail(sam, list.replyTo, `${number('A harvest letter: Ottawa')}: approve`);
    expect((await newest(sam)).subject).toContain('surprise you');
    await mail(sam, list.replyTo, `${number('A gathering: Ottawa')}: approve`);
    expect((await newest(sam)).said).toContain('Picnic by the canal');
    expect((await loadGathering(picnic.id))?.state).toBe('announced');
  });
});

test('a yes to taking over is to the places that were asked about, and to no more', async () => {
  const other = (await loadCommunity()).stewards.find(({ region }) => region === 'eastern')?.email ?? '';
  await ask(other, `hand over to Kim <${kim}>`);
  const request = await newest(kim, /demande de prendre le relais/);
  await ask(sam, `hand over to them <${other}>`);
  await answer(other, /Sam (?:asks you|vous demande)/, 'yes');
  await mail(kim, request.replyTo, 'oui');
  expect((await newest(kim)).subject).toMatch(/ne se pose plus/);
  expect((await loadCommunity()).stewards.map(({ email }) => email)).toEqual([other, other]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { Contribution } from '../../shared/contributions/contribution.ts';
import { composeDigest, hadBefore, mayRead } from '../../shared/digests/digest.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { community, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member({ trusted: true }), null),
    ...createMember(
      member({ id: id('n'), address: 'new@example.net', name: 'Nell', language: 'en', trusted: false }),
      null,
    ),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
async function mail(to: string, words: string, subject = 'share', from = 'marie@example.net'): Promise<void> {
  mails += 1;
  const raw = `From: Marie <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, from, to));
}
const contributions = async () =>
  (await cloud.items('CONTRIBUTION#'))
    .filter(({ sk }) => sk === 'CONTRIBUTION')
    .map((item) => Contribution.parse(item));
const shared = async (words: string) => (await contributions()).find((one) => one.words.includes(words));
async function receipt(address = 'marie@example.net', saying = /./) {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  return (await cloud.letters(address)).findLast(({ text }) => saying.test(text));
}

describe('a mail to share@', () => {
  test('is a story for the people near its writer, and its receipt says who else could read it', async () => {
    await mail('partage@letters.example', 'Ma rue a un nouveau banc.', 'partage');
    expect(await shared('banc')).toMatchObject({
      kind: 'story',
      reach: 'ottawa',
      state: 'published',
      promptId: null,
      inReplyTo: null,
      words: 'Ma rue a un nouveau banc.',
    });
    const said = await receipt('marie@example.net', /banc/);
    expect(said?.text).toContain('Tout le monde (Ottawa)');
    expect(said?.text).toMatch(/«\srégional\s»/);
    expect(said?.text).toMatch(/«\sprovincial\s»/);
    expect(said?.text).not.toMatch(/«\slocal\s»/);
  });

  test.each([
    ['Question: buses', 'Who knows how to get a pass?', 'question'],
    ['hello', 'Does anybody know a choir?', 'question'],
    ['A guide', 'Here is what helped us: https://example.org/guide', 'resource'],
    ['Story: my bench', 'I sat there, and who came by?', 'story'],
  ])('“%s: %s” is a %s', async (subject, words, kind) => {
    await mail('share@letters.example', words, subject);
    expect((await shared(words))?.kind).toBe(kind);
  });

  test('has its subject for a title, where that says something', async () => {
    await mail('share@letters.example', 'It is painted blue.', 'The new bench');
    expect((await shared('painted'))?.words).toBe('The new bench\n\nIt is painted blue.');
  });

  test('is read by a steward first where its writer is new, who is told how far it would go', async () => {
    await mail('share@letters.example', 'I moved here in May.', 'share', 'new@example.net');
    expect((await shared('in May'))?.state).toBe('held');
    expect((await receipt('lee@example.org', /in May/))?.text).toContain('everybody in Ottawa can read');
  });

  test('that asks for no name is shared without it, and its receipt says so', async () => {
    await mail(
      'partage@letters.example',
      'J’ai peur dans l’ascenseur. Ne mettez pas mon nom svp.',
      'partage',
    );
    expect(await shared('ascenseur')).toMatchObject({ visibility: 'anonymous', state: 'published' });
    expect((await receipt('marie@example.net', /ascenseur/))?.text).toContain('Une personne, Ottawa');
  });

  test('that is not to be shared reaches the stewards alone', async () => {
    const before = (await contributions()).length;
    await mail('partage@letters.example', 'Ne partagez pas ça svp. Mon patron crie après moi.', 'partage');
    expect(await contributions()).toHaveLength(before);
    expect((await receipt('lee@example.org', /Mon patron/))?.subject).toContain('Marie');
    expect((await receipt('marie@example.net', /Mon patron/))?.text).toContain('Lee');
  });

  test('without words is answered kindly, and nothing is kept of it as somebody’s words', async () => {
    const before = (await contributions()).length;
    await mail('share@letters.example', '', '');
    expect(await contributions()).toHaveLength(before);
  });
});

describe('how far words reach', () => {
  const reply = async (words: string) => {
    const letter = await receipt('marie@example.net', /banc/);
    await mail(letter?.replyTo ?? '', words, 'Re: merci');
  };
  const readers = async () => {
    const words = await shared('banc');
    return words && ['ottawa', 'kingston', 'peel'].filter((region) => mayRead(words, [region], community));
  };

  test('changes by a reply that names the level, or the place', async () => {
    expect(await readers()).toEqual(['ottawa']);
    await reply('régional');
    expect(await readers()).toEqual(['ottawa', 'kingston']);
    await reply('Ontario');
    expect(await readers()).toEqual(['ottawa', 'kingston', 'peel']);
    await reply('local');
    expect(await readers()).toEqual(['ottawa']);
  });

  test('when it grows, makes them news once more, but not for who has them already', async () => {
    const before = await shared('banc');
    await reply('provincial');
    const after = await shared('banc');
    expect(after?.publishedAt).not.toBe(before?.publishedAt);
    if (!after || !before?.publishedAt) throw new Error('it was not published');
    const reader = (region: string, since: string) => ({
      regions: [region],
      language: 'fr' as const,
      since,
      until: '2099-01-01T00:00:00.000Z',
    });
    const just = before.publishedAt;
    expect(hadBefore(after, reader('ottawa', just), community)).toBe(true);
    expect(hadBefore(after, reader('ottawa', '2020-01-01T00:00:00.000Z'), community)).toBe(false);
    expect(hadBefore(after, reader('peel', just), community)).toBe(false);
    const background = { questions: new Map(), answered: new Map(), open: [], thanks: [], nextDigest: null };
    expect(composeDigest(reader('peel', just), [after], background, community)?.itemIds).toEqual([after.id]);
  });
});

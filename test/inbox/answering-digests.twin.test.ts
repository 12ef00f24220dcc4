import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDigest } from '../../shared/digests/load-digest.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { bulkLetter, community, id } from '../support/builders.ts';
import { type DigestReader, startDigestReader } from '../support/digest-reader.ts';

let reader: DigestReader;
beforeAll(async () => {
  reader = await startDigestReader();
});
afterAll(() => reader.cloud.stop());

const reply = (words: string, item = 0) => reader.reply(words, item);
const shared = () => reader.shared();
const lettersTo = (address: string) => reader.lettersTo(address);

test('a question numbered behind the items is answered by its address, or by its number', async () => {
  await reply('Le silence.', 2);
  await reply('2. Le chant.');
  await reply('La neige.');
  expect(await shared()).toEqual(
    expect.arrayContaining([
      { words: 'Le silence.', promptId: id('q'), inReplyTo: null },
      { words: 'Le chant.', promptId: id('q'), inReplyTo: null },
      { words: 'La neige.', promptId: id('p'), inReplyTo: null },
    ]),
  );
});

test('thanks for the whole letter answer no question: they reach the stewards', async () => {
  const before = (await shared()).length;
  await reply('Merci beaucoup !');
  await reply('Thank you for this letter!');
  expect(await shared()).toHaveLength(before);
  const toLee = (await lettersTo('lee@example.org')).map(({ text }) => text);
  expect(toLee.filter((text) => /Merci beaucoup|Thank you for this letter/.test(text))).toHaveLength(2);
});

test.each(['more 1', 'Suite 1', 'Plus 1.', '« suite 1 »'])(
  '“%s” brings all the words of an item, and shares nothing',
  async (words) => {
    const before = (await shared()).length;
    const messageId = await reply(words);
    expect(await shared()).toHaveLength(before);
    const letter = (await lettersTo('marie@example.net')).findLast(({ subject }) =>
      /en entier/.test(subject),
    );
    expect(letter?.text).toMatch(/Et puis\s+nous\s+sommes\s+rentrés/);
    expect(letter?.headers['in-reply-to']).toContain(messageId);
  },
);

const newest = async (subject: RegExp) =>
  (await lettersTo('marie@example.net')).findLast((letter) => subject.test(letter.subject));

const answerTo = (letter: { replyTo: string } | undefined, words: string) =>
  reader.write(letter?.replyTo ?? '', words);

test('one mail answers several numbers, each in its place, and one receipt tells of all', async () => {
  const before = (await lettersTo('marie@example.net')).length;
  await reply('1: Moi aussi, au lac.\n2: La pluie.\n9: Et toi ?');
  expect(await shared()).toEqual(
    expect.arrayContaining([
      { words: 'Moi aussi, au lac.', promptId: null, inReplyTo: id('c') },
      { words: 'La pluie.', promptId: id('q'), inReplyTo: null },
    ]),
  );
  expect((await shared()).map(({ words }) => words)).not.toContain('Et toi ?');
  const [receipt, ...others] = (await lettersTo('marie@example.net')).slice(before);
  expect(others).toEqual([]);
  for (const words of ['Moi aussi, au lac.', 'La pluie.', '9: Et toi ?'])
    expect(receipt?.text).toContain(words);
});

test('the receipt of several is answered for one of them by its number, or for all of them', async () => {
  const receipt = await newest(/Merci pour vos mots/);
  const answer = (words: string) => answerTo(receipt, words);
  const visible = async () =>
    Object.fromEntries(
      (await reader.cloud.items('CONTRIBUTION#')).map(({ words, visibility, state }) => [
        words,
        [visibility, state],
      ]),
    );
  await answer('2: anonyme');
  expect(await visible()).toMatchObject({
    'La pluie.': ['anonymous', 'published'],
    'Moi aussi, au lac.': ['community', 'published'],
  });
  await answer('1: Moi aussi, à la plage.');
  expect(await visible()).toMatchObject({ 'Moi aussi, à la plage.': ['community', 'published'] });
  await answer('retirer');
  expect(await visible()).toMatchObject({
    'La pluie.': ['anonymous', 'withdrawn'],
    'Moi aussi, à la plage.': ['community', 'withdrawn'],
  });
});

test('numbers that may be a list of the writer’s own are asked about, and nothing is shared until they answer', async () => {
  const before = await shared();
  await reply('1. Du pain.\n2. Du sel.');
  expect(await shared()).toEqual(before);
  const question = await newest(/numéros/);
  const answer = (words: string) => answerTo(question, words);
  await answer('non');
  expect((await shared()).slice(before.length).length).toBe(1);
  expect(await shared()).toEqual(
    expect.arrayContaining([{ words: '1. Du pain.\n2. Du sel.', promptId: id('p'), inReplyTo: null }]),
  );
  await answer('oui');
  expect(await shared()).toHaveLength(before.length + 1);
});

test('a thank-you shares nothing, and reaches its writer once, with the next digest', async () => {
  const before = await shared();
  await reply('1: Merci beaucoup !');
  await reply('1: ❤️');
  expect(await shared()).toEqual(before);
  const said = (await reader.cloud.items('THANKS#')).filter(({ memberId }) => memberId === id('x'));
  expect(said.map(({ name }) => name)).toEqual(['Marie']);
  const [since, until] = ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
  const audience = { regions: ['ottawa'], language: 'en' as const, since, until };
  const digest = await loadDigest(audience, null, community);
  expect(digest?.view.thanked).toEqual([{ memberId: id('x'), by: ['Marie'], byIds: [id('m')] }]);
});

test('a mail with more answers than can be kept at once gives back the last of them', async () => {
  const items = Array.from({ length: 60 }, () => id('c'));
  await commit(
    letterWrites(bulkLetter({ id: id('n'), kind: 'digest' }), {
      kind: 'digest',
      leadPromptId: null,
      items,
    }),
  );
  const token = { kind: 'reply', memberId: id('m'), letterId: id('n'), item: 0 } as const;
  const replyTo = `r.${encodeToken(token, await tokenKey())}@letters.example`;
  const before = (await shared()).length;
  await answerTo({ replyTo }, items.map((_, i) => `${i + 1}: Réponse ${i + 1}`).join('\n'));
  const taken = (await shared()).length - before;
  expect(taken).toBeGreaterThan(10);
  expect(taken).toBeLessThan(60);
  const texts = (await lettersTo('marie@example.net')).map(({ text }) => text);
  expect(texts.join()).toContain(`${taken + 1}: Réponse ${taken + 1}`);
});

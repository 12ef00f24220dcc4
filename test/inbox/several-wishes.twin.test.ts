import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, contribution, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const long = `${'Nous avons marché jusqu’au lac. '.repeat(400)}Et puis nous sommes rentrés.`;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member(), null),
    ...createMember(member({ id: id('x'), address: 'jo@example.net' }), null),
    ...createContribution(contribution({ id: id('c'), authorId: id('x'), authorName: 'Jo', words: long })),
    ...createPrompt(prompt({ id: id('p') })),
    ...createPrompt(prompt({ id: id('q') })),
    ...letterWrites(bulkLetter({ kind: 'digest' }), {
      kind: 'digest',
      leadPromptId: id('p'),
      items: [id('c')],
      prompts: [id('q')],
    }),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
async function reply(words: string, item = 0): Promise<void> {
  mails += 1;
  const token = { kind: 'reply', memberId: id('m'), letterId: id('l'), item } as const;
  const to = `r.${encodeToken(token, await tokenKey())}@letters.example`;
  const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: news\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, 'marie@example.net', to));
}
const shared = async () =>
  (await cloud.items('CONTRIBUTION#'))
    .filter(({ authorId }) => authorId === id('m'))
    .map(({ words, promptId, inReplyTo }) => ({ words, promptId, inReplyTo }));

const lettersTo = async (address: string) => {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  return cloud.letters(address);
};

describe('a mail that asks for several things', () => {
  const since = async (before: Set<string>) =>
    (await lettersTo('marie@example.net')).filter(({ file }) => !before.has(file));
  const thanked = async () =>
    (await cloud.items(`CONTRIBUTION#${id('c')}`)).some(({ sk }) => sk === `THANKS#${id('m')}`);
  const sofar = async () => new Set((await lettersTo('marie@example.net')).map(({ file }) => file));

  test('gets each: all of an item, thanks for another’s words, and an answer in its place', async () => {
    const before = await sofar();
    await reply('suite 1, merci pour le 1\n2: Le pain chaud.');
    const letters = await since(before);
    expect(letters.some(({ subject }) => /en entier/.test(subject))).toBe(true);
    expect(await thanked()).toBe(true);
    expect(await shared()).toContainEqual({ words: 'Le pain chaud.', promptId: id('q'), inReplyTo: null });
    expect(
      (await cloud.items('THANKS#')).length + (await cloud.items('CONTRIBUTION#')).length,
    ).toBeGreaterThan(0);
    expect(letters).toHaveLength(2);
  });

  test('changes its writer’s letters, and answers by number in the same breath', async () => {
    const before = await sofar();
    await reply('Une fois par mois, s’il vous plaît.\n2: La lune.\nMerci !');
    expect(await shared()).toContainEqual({ words: 'La lune.\nMerci !', promptId: id('q'), inReplyTo: null });
    expect((await since(before)).length).toBe(2);
  });

  test('asks for more, answers, and changes its writer’s letters, each on a line of its own', async () => {
    const before = await sofar();
    await reply('suite 1\n2: Le soleil.\nune fois par semaine svp');
    expect(await shared()).toContainEqual({ words: 'Le soleil.', promptId: id('q'), inReplyTo: null });
    const texts = (await since(before)).map(({ subject }) => subject);
    expect(texts).toHaveLength(3);
  });

  test('is told of every number that is not there', async () => {
    const before = await sofar();
    await reply('plus 1, plus 8 et plus 9');
    const texts = (await since(before)).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(texts).toHaveLength(2);
    expect(texts.some((one) => one.includes('sommes rentrés'))).toBe(true);
    expect(texts.some((one) => /8.*plus 1, plus 8.*9/.test(one))).toBe(true);
  });

  test('keeps the order at its end out of a reflection', async () => {
    const words =
      'Ma voisine a chanté dans l’autobus hier matin, et tout le monde a applaudi très fort et longtemps avec elle. J’en ai parlé à mon frère toute la soirée, et il a souri.';
    await reply(`${words}\n\nsuite 1`);
    expect(await shared()).toContainEqual({ words, promptId: id('p'), inReplyTo: null });
    const [shown] = (await lettersTo('marie@example.net'))
      .slice(-2)
      .filter(({ subject }) => /en entier/.test(subject));
    expect(shown?.text).toMatch(/sommes\s+rentrés/);
  });

  test('is thanked for, and what it tells besides reaches the stewards', async () => {
    const before = await sofar();
    await reply(
      'Merci pour le numéro 1. Mon fils y était aussi et nous avons beaucoup aimé, nous viendrons la prochaine fois.',
    );
    const letters = await since(before);
    expect(letters.some(({ text }) => text.replace(/\s+/g, ' ').includes('Mon fils y était'))).toBe(true);
    expect(letters).toHaveLength(2);
  });

  test('“1: more” asks for more, and answers nobody', async () => {
    const before = await shared();
    await reply('1: la suite');
    expect(await shared()).toHaveLength(before.length);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { id } from '../support/builders.ts';
import { type DigestReader, startDigestReader } from '../support/digest-reader.ts';

let reader: DigestReader;
beforeAll(async () => {
  reader = await startDigestReader();
});
afterAll(() => reader.cloud.stop());

const reply = (words: string, item = 0) => reader.reply(words, item);
const shared = () => reader.shared();
const lettersTo = (address: string) => reader.lettersTo(address);

describe('a mail that asks for several things', () => {
  const since = async (before: Set<string>) =>
    (await lettersTo('marie@example.net')).filter(({ file }) => !before.has(file));
  const thanked = async () =>
    (await reader.cloud.items(`CONTRIBUTION#${id('c')}`)).some(({ sk }) => sk === `THANKS#${id('m')}`);
  const sofar = async () => new Set((await lettersTo('marie@example.net')).map(({ file }) => file));

  test('gets each: all of an item, thanks for another’s words, and an answer in its place', async () => {
    const before = await sofar();
    await reply('suite 1, merci pour le 1\n2: Le pain chaud.');
    const letters = await since(before);
    expect(letters.some(({ subject }) => /en entier/.test(subject))).toBe(true);
    expect(await thanked()).toBe(true);
    expect(await shared()).toContainEqual({ words: 'Le pain chaud.', promptId: id('q'), inReplyTo: null });
    expect(
      (await reader.cloud.items('THANKS#')).length + (await reader.cloud.items('CONTRIBUTION#')).length,
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

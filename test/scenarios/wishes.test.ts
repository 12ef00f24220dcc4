import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { ask, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [marie, jo] = ['marie@example.net', 'jo@example.net'];

describe('two people say what they wish in words of their own', () => {
  let village: Village;
  let mutt: MailClient;
  let snail: MailClient;

  const newest = async (address: string) => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return { ...letter, said: letter.text.replace(/\s+/g, ' ') };
  };
  /** What a letter says to reply to have it as it was. */
  const undoIn = (said: string) =>
    /(?:as it was\?|comme avant \?).*?[“«]\s*([^”»]+?)\s*[”»]/.exec(said)?.[1] ?? 'none';

  beforeAll(async () => {
    village = await startVillage();
    mutt = await muttOf(village, marie, 'Marie');
    snail = snailOf(village, jo, 'Jo');
    await mutt.write('inscription@letters.example', 'bonjour', 'Bonjour, je voudrais m’inscrire.');
    await mutt.answerNewest('Oui, Ottawa');
    await join(village, jo, 'Ottawa');
  });
  afterAll(() => village.remove());

  test('Marie asks in mutt for big letters, as she would ask a friend, and reads how to have it as it was', async () => {
    await mutt.answerNewest('Allô! Peux-tu m’envoyer ça en gros caractères? Merci bien, Marie');
    const { said } = await newest(marie);
    expect(said).toMatch(/gros caractères/);
    expect(undoIn(said)).toBe('lettres ordinaires');
  });

  test('Jo writes two wishes in one mail, and both are done', async () => {
    await snail.write(
      'settings@letters.example',
      'news',
      'Hi there! I moved to Kingston last week. Could you send it only once a month? Cheers, Jo',
    );
    const { said } = await newest(jo);
    expect(said).toContain('Kingston');
    expect(said).toMatch(/once a month|every month|monthly/i);
  });

  test('he takes one of them back with the words that the letter gives', async () => {
    const words = undoIn((await newest(jo)).said);
    expect(words).not.toBe('none');
    await snail.write('settings@letters.example', 'again', words);
    expect((await newest(jo)).said).not.toMatch(/We are not sure|What would you like/);
  });

  test('he stops for the month to come, and the letter names the day', async () => {
    const today = Temporal.Now.plainDateISO('America/Toronto');
    const named = (months: number) => today.add({ months }).toLocaleString('en-CA', { month: 'long' });
    await snail.write('settings@letters.example', 'holiday', `please stop for ${named(1)}`);
    const paused = await newest(jo);
    expect(paused.said).toContain(`${named(2)} 1`);
    await snail.write('settings@letters.example', 'again', undoIn(paused.said));
    expect((await newest(jo)).said).toContain('Letters start again.');
  });

  test('Marie misspells her new town, and is told which one was understood', async () => {
    await mutt.write('parametres@letters.example', 'ma ville', 'jai demenager a Kingstone la semaine passé');
    const { said } = await newest(marie);
    expect(said).toMatch(/Kingston/);
  });

  test('what can mean two things is asked about, and her number is understood', async () => {
    await mutt.write('parametres@letters.example', 'lettres', 'pause jusqu’au 02/03');
    const asked = await newest(marie);
    expect(asked.subject).toMatch(/^Que souhaitez-vous/);
    await mutt.answerNewest('1');
    expect((await newest(marie)).said).toMatch(/3 février|2 mars/);
    await mutt.answerNewest('reprendre');
  });

  test('thanks alone change nothing', async () => {
    const before = (await village.letters(marie)).length;
    await mutt.answerNewest('Merci beaucoup, c’est gentil!');
    expect(await village.letters(marie)).toHaveLength(before);
  });

  test('a story that begins with stop is a story, also with a signature and our letter below it', async () => {
    await ask(village);
    await village.reply(
      await village.letter(jo, question),
      jo,
      'Stop and look twice, my aunt says. She surprised me: she sees what is funny in every queue.\n\n-- \nJo\nSent from my phone. Reply STOP to end.',
    );
    await village.settle();
    const { said } = await newest(jo);
    expect(said).toContain('she sees what is funny');
    expect((await newest(lee)).said).toContain('she sees what is funny');
  });
});

import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstOfMonth, tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { ask, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [marie, jo, ana] = ['marie@example.net', 'jo@example.net', 'ana@example.net'];
const long = `My aunt learned to swim at seventy. ${'She went a little further every week. '.repeat(60)}Now she teaches others.`;

describe('a digest is a conversation', () => {
  let village: Village;
  let mutt: MailClient;
  let snail: MailClient;

  const newest = async (address: string) => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return { ...letter, said: letter.text.replace(/\s+/g, ' ') };
  };
  const numberOf = (text: string, words: string) =>
    [...text.slice(0, text.indexOf(words)).matchAll(/^(\d+)\./gm)].at(-1)?.[1] ?? 'none';
  const approve = async (saying: string) => {
    await village.reply(await village.letter(lee, saying), lee, 'approve');
    await village.settle();
  };
  const share = async (address: string, words: string) => {
    await village.reply(await village.letter(address, question), address, words);
    await village.settle();
    await approve(words.slice(0, 30));
  };

  beforeAll(async () => {
    village = await startVillage();
    mutt = await muttOf(village, marie, 'Marie');
    snail = snailOf(village, jo, 'Jo');
    await mutt.write('inscription@letters.example', 'bonjour', 'Bonjour, je voudrais m’inscrire.');
    await mutt.answerNewest('Oui, Ottawa');
    await join(village, jo, 'Ottawa');
    await join(village, ana, 'Ottawa');
    await ask(village);
    await share(ana, long);
    await share(jo, 'The bus driver waited for me.');
    await village.tick(tuesdayAtSeven(1));
  });
  afterAll(() => village.remove());

  test('Marie answers two people in one mail from mutt: each answer goes to its place, and one receipt tells of both', async () => {
    const digest = await newest(marie);
    const [aunt, bus] = [numberOf(digest.text, 'My aunt learned'), numberOf(digest.text, 'The bus driver')];
    const before = (await village.letters(marie)).length;
    await mutt.answerNewest(`${aunt} : Quelle femme!\n${bus} : Il me connaît aussi.`);
    expect(await village.letters(marie)).toHaveLength(before + 1);
    const { said } = await newest(marie);
    expect(said).toContain('Quelle femme!');
    expect(said).toContain('Il me connaît aussi.');
  });

  test('once a steward has read them, the two hear of it at once', async () => {
    await approve('Quelle femme!');
    await approve('Il me connaît aussi.');
    expect((await village.letter(ana, 'Quelle femme!')).text).toContain('swim');
    expect((await village.letter(jo, 'Il me connaît aussi.')).text).toContain('bus driver');
  });

  test('Jo asks in s-nail for the whole of a long item, and gets all of it', async () => {
    const digest = await village.letter(jo, 'My aunt learned');
    expect(digest.text).not.toContain('Now she teaches others.');
    await village.reply(digest, jo, `more ${numberOf(digest.text, 'My aunt learned')}`);
    await village.settle();
    expect((await newest(jo)).said).toContain('Now she teaches others.');
  });

  test('a thank-you counts: Ana reads it with her next digest, and in it the answer joins her words', async () => {
    const digest = await village.letter(jo, /^To read$/m);
    await village.reply(digest, jo, `${numberOf(digest.text, 'My aunt learned')}: thank you!`);
    await village.settle();
    await village.tick(tuesdayAtSeven(2));
    const { said } = await newest(ana);
    expect(said).toMatch(/said thank you|thanked you|thanks? you/i);
    expect(said).toContain('Quelle femme!');
  });

  test('what is shared far away comes once, and where there is nothing new there is no letter', async () => {
    const before = (await village.letters(jo)).length;
    await village.tick(tuesdayAtSeven(3));
    expect(await village.letters(jo)).toHaveLength(before);
  });

  test('who changes from weekly to monthly misses nothing, and gets nothing twice', async () => {
    await snail.write('settings@letters.example', 'less', 'Could I have it only once a month?');
    await village.send({
      from: ana,
      to: 'share@letters.example',
      subject: 'A story',
      text: 'A heron stood on our canoe.',
    });
    await village.settle();
    await village.tick(tuesdayAtSeven(4));
    expect((await newest(jo)).said).not.toContain('heron');
    for (const week of [5, 6, 7, 8, 9]) await village.tick(tuesdayAtSeven(week));
    const digests = (await village.letters(jo)).filter(({ headers }) => headers['list-id']);
    expect(digests.filter(({ text }) => text.includes('heron'))).toHaveLength(1);
  });

  test('Ana answers Marie, who would rather not have such letters: she says so in reply, and can undo it', async () => {
    const digest = await village.letter(ana, 'Quelle femme!');
    await village.reply(digest, ana, `${numberOf(digest.text, 'Quelle femme!')}: She taught me, too.`);
    await village.settle();
    const { said, subject } = await newest(marie);
    expect(subject).toContain('vous a répondu');
    expect(said).toMatch(/Répondez «\s?pas de réponses\s?»/);
    await mutt.answerNewest('Pas de réponses, s’il vous plaît.');
    const settings = await newest(marie);
    expect(settings.said).toMatch(/Les réponses à vos mots : seulement dans votre bulletin/u);
    expect(settings.said).toMatch(/Répondez «\s?envoyez-moi de nouveau les réponses\s?»/);
  });

  test('from then on answers to her words come with her digest, and with no letter of their own', async () => {
    await village.tick(tuesdayAtSeven(10));
    const digest = await village.letter(ana, 'She taught me, too.');
    await village.reply(digest, ana, `${numberOf(digest.text, 'She taught me, too.')}: And my sister.`);
    const before = (await village.letters(marie)).length;
    const bus = await village.letter(jo, 'Il me connaît aussi.');
    await village.reply(bus, jo, 'He waves at everybody, Marie.');
    await village.settle();
    expect(await village.letters(marie)).toHaveLength(before);
    await village.tick(tuesdayAtSeven(11));
    expect(await village.letters(marie)).toHaveLength(before + 1);
    const { said } = await newest(marie);
    expect(said).toContain('He waves at everybody, Marie.');
    await mutt.write('parametres@letters.example', 'réponses', 'Envoyez-moi de nouveau les réponses svp');
    expect((await newest(marie)).said).toMatch(/Les réponses à vos mots : par lettre/u);
  });

  test('Jo asks to hear from us even when nothing is new, and does once in a month without a digest', async () => {
    await snail.write(
      'settings@letters.example',
      'are you there?',
      'Please let me know once a month that you are still there.',
    );
    expect((await newest(jo)).said).toContain('When nothing is new: a short letter, once a month');
    const stillHere = async (address: string) =>
      (await village.letters(address)).filter(({ subject }) => subject === 'We are still here');
    const aWeekInto = (month: string) =>
      Temporal.Instant.from(month)
        .add({ hours: 24 * 7 })
        .toString();
    const months = [1, 2, 3, 4].map((n) => firstOfMonth(n, 84, '09:00'));
    const [first = '', second = '', third = '', fourth = ''] = months;
    await village.tick(first);
    // Whatever waited has come with this month's digest.
    await village.tick(aWeekInto(first));
    await village.tick(second);
    const before = (await stillHere(jo)).length;
    await village.tick(third);
    await village.tick(Temporal.Instant.from(third).add({ minutes: 15 }).toString());
    const letters = await stillHere(jo);
    expect(letters).toHaveLength(before + 1);
    const month = Temporal.Instant.from(second).toZonedDateTimeISO('America/Toronto').toPlainDate();
    expect(letters.at(-1)?.text).toContain(`digest in ${month.toLocaleString('en-CA', { month: 'long' })}`);
    expect(await stillHere(ana)).toEqual([]);
    await snail.write('settings@letters.example', 'less', 'Only write when something is new');
    expect((await newest(jo)).said).toContain('When nothing is new: no letter');
    await village.tick(fourth);
    expect(await stillHere(jo)).toHaveLength(before + 1);
  });
});

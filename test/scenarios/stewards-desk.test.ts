import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { startVillage, type Village } from '../support/village.ts';

const [lee, sam] = ['lee@example.org', 'sam@example.org'];
const [marie, nell, kim] = ['marie@example.net', 'nell@example.net', 'kim@example.net'];

let village: Village;
let mutt: MailClient;
let snail: MailClient;
beforeAll(async () => {
  village = await startVillage();
  await village.tick(Temporal.Now.instant().toString());
  await join(marie, 'Marie', 'oui, Ottawa', 'bonjour');
  await join(nell, 'Nell', 'Yes, Ottawa');
  await join(kim, 'Kim', 'Yes, Kingston');
  mutt = await muttOf(village, lee, 'Lee');
  snail = snailOf(village, marie, 'Marie');
});
afterAll(() => village.remove());

const write = async (from: string, to: string, text: string) => {
  await village.send({ from, to: `${to}@letters.example`, text });
  await village.settle();
};
const join = async (address: string, name: string, words: string, hello = 'Hello, I would like to join.') => {
  await write(`${name} <${address}>`, 'join', hello);
  await village.reply(await village.letter(address, /./), `${name} <${address}>`, words);
  await village.settle();
};
const newest = async (address: string) => {
  const letter = (await village.letters(address)).at(-1);
  if (!letter) throw new Error(`${address} has no letter`);
  return { ...letter, said: letter.text.replace(/\s+/g, ' ') };
};
const count = async (address: string) => (await village.letters(address)).length;
const inDays = (days: number) =>
  Temporal.Now.instant()
    .add({ hours: 24 * days + 1 })
    .toString();

describe('Lee looks after Eastern Ontario, and has only a mail program', () => {
  test('asks who is new, and reads names and places, but no addresses', async () => {
    await write(lee, 'help', 'Who is new?');
    const { said } = await newest(lee);
    expect(said).toMatch(/Ottawa -+ .*\* Marie, on .*Kingston -+ \* Kim, on/);
    expect(said).not.toMatch(/@example\.net/);
  });

  test('asks what is held, and decides about both in one reply from mutt', async () => {
    await write(marie, 'partage', 'Ma rue a un nouveau banc bleu.');
    await write(nell, 'share', 'The bridge is closed.');
    await write(lee, 'stewards', 'What is held?');
    expect((await newest(lee)).said).toMatch(/1\. Words of Marie, Ottawa .*banc bleu.*2\. Words of Nell/);
    await mutt.answerNewest('1: approve\n2: decline: the city told everybody\n\nLee');
    expect((await newest(lee)).subject).toBe('Your decisions');
    expect((await newest(marie)).subject).toBe('Vos mots seront partagés');
    expect((await newest(nell)).said).toContain('the city told everybody');
  });

  test('looks at the next digest before anybody else does, in both languages', async () => {
    await write(lee, 'help', 'preview');
    const { said, text } = await newest(lee);
    expect(said).toContain('This is only a preview');
    expect(said).toContain('Ma rue a un nouveau banc bleu.');
    expect(text).not.toMatch(/r\.[a-z2-7]{45}@/);
    await mutt.answerNewest('preview French');
    expect((await newest(lee)).said).toContain('Ceci n’est qu’un aperçu');
  });

  test('sets who is on duty; what is held comes to the first, and after two days, once, to the next', async () => {
    await write(lee, 'help', 'On duty: Lee, Sam');
    expect((await newest(sam)).subject).toBe('On duty: Eastern Ontario');
    await write(kim, 'share', 'A song for the ferry.');
    expect((await newest(lee)).said).toContain('A song for the ferry.');
    expect((await newest(sam)).said).not.toContain('ferry');
    await village.tick(inDays(2));
    const sams = await newest(sam);
    expect(sams.subject).toContain('May this be shared?');
    expect(sams.said).toContain('A song for the ferry.');
    const before = await count(sam);
    await village.tick(inDays(2));
    expect(await count(sam)).toBe(before);
  });

  test('is not alone with a message: unanswered for two days it comes to Sam, whose answer ends the waiting', async () => {
    await write(kim, 'stewards', 'Could somebody call me about the form?');
    expect((await newest(lee)).subject).toBe('A message from Kim, Kingston');
    await write(lee, 'help', 'Who is waiting?');
    expect((await newest(lee)).said).toMatch(/2\. A message from Kim, Kingston -+ Could somebody call me/);
    await village.tick(tuesdayAtSeven(2));
    const sams = await village.letter(sam, 'A message from Kim');
    expect(sams.text).toContain('Could somebody call me about the form?');
    await village.reply(sams, `Sam <${sam}>`, 'I will call you tonight.');
    await village.settle();
    expect((await newest(kim)).said).toContain('I will call you tonight.');
    await write(lee, 'help', 'Who is waiting?');
    expect((await newest(lee)).said).not.toContain('about the form');
  });

  test('reads of a concern in the list, but not who raised it; Sam is asked, and Lee decides from mutt', async () => {
    const digest = await village.letter(nell, 'banc bleu');
    await village.reply(digest, `Nell <${nell}>`, 'concern 1: this is my street, too.');
    await village.settle();
    expect((await newest(lee)).said).toContain('Nell, Ottawa says:');
    await village.tick(Temporal.Instant.from(tuesdayAtSeven(2)).add({ hours: 50 }).toString());
    expect((await village.letter(sam, 'Somebody has a concern')).text).toContain('this is my street, too');
    await write(lee, 'help', 'Who is waiting?');
    const { said } = await newest(lee);
    expect(said).toMatch(/2\. A concern about the words of Marie, Ottawa -+ Ma rue a un nouveau banc bleu\./);
    expect(said).not.toContain('Nell');
    await mutt.answerNewest('2: keep');
    expect((await newest(lee)).said).toContain('The words stay, from Marie, Ottawa:');
    expect((await newest(nell)).said).toContain('A steward read it with care.');
  });

  test('asks Marie to take over; nothing changes before she says yes', async () => {
    await write(lee, 'help', `hand over to Marie <${marie}>`);
    expect((await newest(lee)).subject).toBe('We asked Marie');
    expect((await newest(marie)).subject).toBe('Lee vous demande de prendre le relais');
    const request = await newest(marie);
    await village.reply(request, `Nell <${nell}>`, 'oui');
    await village.settle();
    await write(nell, 'help', 'what is held');
    expect((await newest(nell)).subject).toBe('Stewards look after this');
  });
});

describe('Marie takes over, in French', () => {
  test('says oui in her own mail program; everybody hears, and what waits comes to her', async () => {
    const request = await village.letter(marie, 'vous demande de prendre le relais');
    await village.reply(request, `Marie <${marie}>`, 'oui');
    await village.settle();
    expect((await newest(lee)).subject).toBe('Marie is a steward now');
    expect((await newest(sam)).subject).toBe('A new steward: Marie');
    const waits = await village.letter(marie, 'Ce qui vous attend maintenant');
    expect(waits.text).toContain('A song for the ferry.');
  });

  test('decides in French from s-nail', async () => {
    await write(marie, 'aide', 'qui attend');
    await snail.answerNewest('1 : approuver');
    expect((await newest(marie)).subject).toBe('Vos décisions');
    expect((await newest(kim)).subject).toBe('Your words will be shared');
  });

  test('is still a steward when the community’s file is written anew', async () => {
    await village.stop();
    await village.start();
    await write(marie, 'aide', 'Comment allons-nous ?');
    const { said, subject } = await newest(marie);
    expect(subject.replace(/\s/g, ' ')).toBe('Comment allons-nous ? Est de l’Ontario');
    expect(said.replace(/\s/g, ' ')).toContain('Des gens qui ont écrit : 2, avant : 0');
    await write(lee, 'help', 'How are we doing?');
    expect((await newest(lee)).subject).toBe('Stewards look after this');
  });
});

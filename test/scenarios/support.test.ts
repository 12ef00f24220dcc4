import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import type { ReceivedLetter } from '../support/maildir.ts';
import { startVillage, type Village } from '../support/village.ts';

const [marie, ann, lee] = ['marie@example.net', 'ann@example.net', 'lee@example.org'];
const [kim, luc, mallory] = ['kim@aide.example', 'luc@example.net', 'mallory@elsewhere.example'];

describe('two people whom somebody helps with their letters', () => {
  let village: Village;
  let mutt: MailClient;
  let snail: MailClient;

  beforeAll(async () => {
    village = await startVillage();
    mutt = await muttOf(village, kim, 'Kim Côté');
    snail = snailOf(village, ann, 'Ann Quimby');
    await write(
      `Marie Tremblay <${marie}>`,
      'inscription@letters.example',
      'Bonjour, je voudrais participer.',
    );
    await answer(marie, /oui/, 'oui, Ottawa');
    await snail.write('join@letters.example', 'hello', 'hello');
    await snail.answerNewest('yes, Ottawa');
  });
  afterAll(() => village.remove());

  const write = async (from: string, to: string, text: string, subject = '') => {
    await village.send({ from, to, subject, text });
    await village.settle();
  };
  const answer = async (from: string, saying: RegExp | string, words: string) => {
    await village.reply(await village.letter(from, saying), from, words);
    await village.settle();
  };
  const newest = async (address: string): Promise<ReceivedLetter> => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return letter;
  };
  const said = async (address: string) => (await newest(address)).text.replace(/\s+/g, ' ');
  const count = async (address: string) => (await village.letters(address)).length;

  test('Kim writes first, who may not begin it, and reads how Marie can', async () => {
    await write(
      `Kim Côté <${kim}>`,
      'aide@letters.example',
      'Bonjour, je soutiens Marie avec ses courriels.',
    );
    expect(await said(kim)).toMatch(/doit d’abord nous le dire.*aide@letters\.example/);
  });

  test('Marie names Kim, and is asked, before Kim hears anything', async () => {
    const before = await count(kim);
    await write(marie, 'aide@letters.example', `Kim m’aide avec mes courriels, ${kim}`);
    expect(await said(marie)).toMatch(
      /Kim, kim@aide\.example.*ne pourra pas faire.*« oui, avec des copies »/,
    );
    expect(await count(kim)).toBe(before);
    await answer(marie, /Cette personne peut-elle/, 'oui, avec des copies');
    expect((await newest(marie)).subject).toBe('Nous demandons à votre personne de soutien');
    expect(await said(kim)).toMatch(
      /Marie Tremblay nous a dit que vous l’aidez.*Would you rather read English/,
    );
  });

  test('nobody else can say yes for Kim, and Marie gets no copies before', async () => {
    const asked = await newest(kim);
    await village.reply(asked, mallory, 'oui');
    await village.reply(asked, marie, 'oui');
    await village.settle();
    await write(marie, 'parametres@letters.example', 'paramètres');
    expect(await newest(kim)).toEqual(asked);
  });

  test('Kim says yes with mutt, and both hear', async () => {
    await mutt.answerNewest('oui');
    expect(await said(kim)).toMatch(/aider Marie Tremblay.*pour Marie Tremblay :/);
    expect((await newest(marie)).subject).toBe('Votre personne de soutien a dit oui');
  });

  test('from then on Kim gets copies, and stops no letters but these', async () => {
    await write(marie, 'parametres@letters.example', 'gros caractères');
    const copy = await newest(kim);
    const own = await newest(marie);
    expect(copy.subject).toBe(`Copie d’une lettre à Marie Tremblay\u00a0: ${own.subject}`);
    expect(copy.text.replace(/\s+/g, ' ')).toMatch(/^Appuyez sur Répondre .* Ceci est une copie pour vous\./);
    expect(copy.replyTo).not.toBe(own.replyTo);
    expect(copy.headers['list-unsubscribe']).toContain(copy.replyTo);
    for (const secret of own.text.match(/https?:\S+|r\.[a-z2-7]{30,}/g) ?? [])
      expect(copy.text + copy.html).not.toContain(secret);
  });

  test('a question goes to Marie and, as a copy, to Kim, once', async () => {
    const text = 'For: Eastern Ontario\n\nWho surprised you?\n\nFrançais :\nQui vous a surpris ?';
    await write(lee, 'prompts@letters.example', text, 'A question');
    await answer(lee, 'Who surprised you?', 'send');
    const questions = (await village.letters(kim)).filter(({ text }) => text.includes('Qui vous a surpris'));
    expect(questions).toHaveLength(1);
  });

  test('Kim answers the copy for Marie: the words are Marie’s, and both get the receipt', async () => {
    await mutt.answerNewest('Un ornithorynque a chanté dans l’autobus.');
    expect(await said(marie)).toMatch(/Kim nous a écrit pour vous.*ornithorynque.*retirer/);
    expect(await said(kim)).toMatch(/copie pour vous.*ornithorynque/);
    expect(await said(lee)).toMatch(/Marie Tremblay, Ottawa, with support.*ornithorynque/);
    await answer(lee, 'ornithorynque', 'approve');
    await village.tick(tuesdayAtSeven(1));
    expect((await village.letter(ann, 'ornithorynque')).text).toMatch(/Marie Tremblay, Ottawa, with support/);
    expect((await village.letter(ann, 'ornithorynque')).text).not.toMatch(/Kim|Côté/);
  });

  test('a new mail that begins with “pour Marie :” is hers, too, and a wish is told to her with its undo', async () => {
    await mutt.write('parametres@letters.example', 'Marie', 'Pour Marie : une fois par mois');
    expect(await said(marie)).toMatch(/Kim nous a écrit pour vous.*« chaque semaine »/);
    await answer(marie, /./, 'chaque semaine');
  });

  test('what only Marie may ask is left to her, and leaving is her own word', async () => {
    const before = await count(marie);
    for (const words of ['oubliez-moi', 'mes données', 'inscription']) {
      await mutt.write('aide@letters.example', 'x', `pour Marie : ${words}`);
      expect(await said(kim)).toMatch(/Marie Tremblay doit nous le demander/);
    }
    expect(await count(marie)).toBe(before);
    await mutt.write('aide@letters.example', 'x', 'pour Marie : elle ne veut plus recevoir vos lettres');
    await write(kim, 'arret@letters.example', 'pour Marie : arrêt');
    expect((await newest(marie)).subject).toBe('Plus de copies');
  });

  test('secrets are not copied', async () => {
    await write(marie, 'aide@letters.example', 'mes données');
    await write(marie, 'aide@letters.example', 'oubliez-moi');
    expect((await newest(marie)).subject).toMatch(/oubliions/);
    expect((await village.letters(kim)).some(({ subject }) => /oubliions|savons/.test(subject))).toBe(false);
  });

  test('Ann names Luc in English, with s-nail; he says no', async () => {
    await snail.write('help@letters.example', 'help', `My support person is Luc <${luc}>`);
    await snail.answerNewest('yes');
    expect((await newest(luc)).subject).toBe('Will you help Ann Quimby with our letters?');
    await answer(luc, /Will you help/, 'non');
    expect((await newest(ann)).subject).toBe('Your support person said no');
    await snail.write('help@letters.example', 'help', `My support person is Luc <${luc}>`);
    expect((await newest(ann)).subject).toBe('This person said no');
  });

  test('Marie reads what was done for her, and it is in her data', async () => {
    await write(marie, 'aide@letters.example', 'Qu’est-ce qu’on a fait pour moi ?');
    expect(await said(marie)).toMatch(
      /Kim a demandé une chose\. .*Kim a demandé quelque chose pour vous.*une fois par mois.*Kim a écrit pour vous.*Kim a dit oui.*Vous avez nommé Kim/,
    );
  });

  test('one word ends it, and both hear once; the copies that Kim has give no power any more', async () => {
    const copy = await newest(kim);
    const before = [await count(marie), await count(kim)];
    await write(marie, 'aide@letters.example', 'fin du soutien');
    expect([await count(marie), await count(kim)]).toEqual(before.map((n) => n + 1));
    expect((await newest(kim)).subject).toBe('Le soutien est fini');
    await village.reply(copy, kim, 'large print');
    await village.settle();
    expect(await count(marie)).toBe((before[0] ?? 0) + 1);
    await write(marie, 'parametres@letters.example', 'paramètres');
    expect((await newest(kim)).subject).toBe('Le soutien est fini');
  });
});

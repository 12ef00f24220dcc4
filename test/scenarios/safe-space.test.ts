import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf } from '../support/mail-clients.ts';
import type { ReceivedLetter } from '../support/maildir.ts';
import { ask, counts, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [lee, sam] = ['lee@example.org', 'sam@example.org'];
const marie = 'marie@example.net';
const jo = 'jo@example.net';
const ana = 'ana@example.net';

let village: Village;
let mutt: MailClient;

const newest = async (address: string) => {
  const letter = (await village.letters(address)).at(-1);
  if (!letter) throw new Error(`${address} has no letter`);
  return letter;
};
/** On one line, with ordinary spaces, whatever French puts there. */
const textAt = async (address: string) => (await newest(address)).text.replace(/\s+/g, ' ');
const answer = async (from: string, saying: string | RegExp, words: string) => {
  await village.reply(await village.letter(from, saying), from, words);
  await village.settle();
};
const join = async (address: string, name: string, hello: string, words: string) => {
  await village.send({ from: `${name} <${address}>`, to: 'join@letters.example', text: hello });
  await village.settle();
  await village.reply(await newest(address), `${name} <${address}>`, words);
  await village.settle();
};

beforeAll(async () => {
  village = await startVillage();
  await join(marie, 'Marie', 'bonjour', 'oui, Ottawa');
  await join(jo, 'Jo', 'Hello, I would like to join.', 'Yes, Ottawa');
  await join(ana, 'Ana', 'Hello, I would like to join.', 'Yes, Kingston');
  mutt = await muttOf(village, marie, 'Marie');
  await ask(village);
}, 240_000);
afterAll(() => village.remove());

describe('Marie’s first words', () => {
  test('wait for a steward, who reads what they answer and that she is new', async () => {
    await mutt.answerNewest('Ma voisine Rose a chanté dans l’autobus.');
    expect(await textAt(marie)).toContain('Une personne-ressource les lit d’abord');
    const held = await textAt(lee);
    expect(held).toContain('Rose a chanté');
    expect(held).toContain(question);
    expect(held).toContain('They have shared nothing before this.');
    expect(held).toContain('“ask: your question”');
  });

  test('Lee asks her something; she answers in mutt, and nobody else reads it', async () => {
    await answer(lee, 'Rose a chanté', 'ask: Does Rose know that you write about her?');
    expect(await textAt(lee)).toContain('You get a letter when the writer answers.');
    expect(await textAt(marie)).toContain('Does Rose know that you write about her?');
    const before = await counts(village, jo, ana, sam);
    await mutt.answerNewest('Oui, elle est fière.');
    expect((await newest(lee)).subject).toContain('An answer from Marie');
    expect(await textAt(lee)).toMatch(/Lee asked: .*know that you write.* Marie answered: .*fière/);
    expect(await textAt(marie)).toContain('Les personnes-ressources ont votre réponse.');
    expect(await counts(village, jo, ana, sam)).toEqual(before);
  });

  test('Lee suggests other words; anything but a yes keeps hers, and reaches Lee', async () => {
    await answer(lee, 'An answer from Marie', 'edit: Ma voisine a chanté dans l’autobus.');
    expect(await textAt(marie)).toContain('Rien n’est partagé avant votre oui');
    await mutt.answerNewest('Pourquoi sans son nom ?');
    expect(await textAt(lee)).toContain('Pourquoi sans son nom ?');
  });

  test('her yes shares the new words, once, however often she says it', async () => {
    await answer(marie, 'Peut-on partager ceci comme cela', 'oui');
    expect((await newest(marie)).subject).toBe('Vos mots seront partagés');
    expect(await textAt(lee)).toContain('The writer said yes to the new words.');
    const before = await counts(village, lee);
    await answer(marie, 'Peut-on partager ceci comme cela', 'oui');
    await answer(lee, 'May this be shared? Marie', 'decline: too late');
    expect(await textAt(lee)).toContain('had approved these words already');
    expect((await counts(village, lee))[0]).toBe((before[0] ?? 0) + 2);
  });

  test('she asks for the history, and gets it in French', async () => {
    await answer(marie, 'Vos mots seront partagés', 'historique');
    const told = await textAt(marie);
    expect(told).toMatch(/Les mots ont attendu une personne-ressource\. C’était la première fois\./);
    expect(told).toMatch(/Lee a posé une question\..*Marie a répondu\..*Lee a proposé d’autres mots\./);
    expect(told).toContain('Marie a dit oui à d’autres mots');
  });
});

describe('Jo has a concern', () => {
  let [jos, anas] = [] as ReceivedLetter[];
  const say = async (letter: ReceivedLetter | undefined, from: string, words: string) => {
    await village.reply(letter as ReceivedLetter, from, words);
    await village.settle();
  };

  beforeAll(async () => {
    await village.tick(tuesdayAtSeven(1));
    jos = await village.letter(jo, 'chanté dans');
    anas = await village.letter(ana, 'chanté dans');
    expect(jos.text).toMatch(/^1\. Marie, Ottawa/m);
  });

  test('says so with the number; Lee hears at once, Marie nothing, and the words stay', async () => {
    const before = await counts(village, marie, ana);
    const why = 'I know him well. He would not like it. He told me so himself last week.';
    await say(
      jos,
      jo,
      `concern 1: the driver was not asked.
${why}`,
    );
    expect(await textAt(jo)).toContain('Lee reads it now.');
    expect(await textAt(lee)).toMatch(/Jo, Ottawa says: concern \d: the driver was not asked\. I know him/);
    expect(await textAt(lee)).toContain('“keep”');
    expect(await counts(village, marie, ana)).toEqual(before);
    await say(anas, ana, 'more 1');
    expect(await textAt(ana)).toContain('Ma voisine a chanté');
  });

  test('Lee keeps the words, and Jo is told; the second steward is told kindly', async () => {
    const before = await counts(village, marie);
    await answer(lee, 'Somebody has a concern', 'keep');
    expect(await textAt(jo)).toContain('A steward read it with care.');
    await answer(lee, 'Somebody has a concern', 'keep');
    expect(await textAt(lee)).toContain('Lee had decided already to keep these words.');
    expect(await counts(village, marie)).toEqual(before);
  });

  test('Ana, who got the letter passed on, has no say: a reply from elsewhere does nothing', async () => {
    const letter = await village.letter(lee, 'Somebody has a concern');
    await village.reply(letter, ana, 'hide: I want it gone');
    await village.settle();
    await say(jos, jo, 'more 1');
    expect(await textAt(jo)).toContain('Ma voisine a chanté');
  });

  test('a second concern; Lee hides the words, with a reason that Marie reads, but not whose it was', async () => {
    await say(anas, ana, '1: concern – my friend drives that bus');
    await answer(lee, 'my friend drives', 'hide: it can hurt the driver');
    const told = await textAt(marie);
    expect(told).toContain('it can hurt the driver');
    expect(told).not.toMatch(/Ana|Jo\b/);
    expect(await textAt(ana)).toContain('took the words out');
    await say(jos, jo, 'more 1');
    expect(await textAt(jo)).not.toContain('Ma voisine a chanté');
  });

  test('Marie asks for a review; Sam reads everything, and brings them back', async () => {
    await answer(marie, 'Nous avons retiré vos mots', 'révision\nLe chauffeur a ri avec nous.');
    expect(await textAt(sam)).toContain('The writer asks for a review.');
    expect(await textAt(sam)).toContain('Le chauffeur a ri');
    await answer(sam, 'asks for a review', 'approve');
    await say(jos, jo, 'more 1');
    expect(await textAt(jo)).toContain('Ma voisine a chanté');
  });

  test('the history names no one who had a concern, but stewards read all of it', async () => {
    await answer(marie, 'Vos mots seront partagés', 'historique');
    const hers = await textAt(marie);
    expect(hers).toContain('Quelqu’un avait une préoccupation.');
    expect(hers).not.toMatch(/Ana|Jo\b|driver was/);
    await answer(lee, 'Somebody has a concern', 'history');
    expect(await textAt(lee)).toMatch(/Ana had a concern\. In their words/);
  });
});

describe('Marie is paused from contributing', () => {
  const day = Temporal.Now.plainDateISO('America/Toronto').add({ days: 40 });

  test('Lee says until when and why, in French or English, and she reads how to come back', async () => {
    await answer(lee, 'Somebody has a concern', `pause contributing until ${day}: please rest a little`);
    expect((await newest(marie)).subject).toBe('Une pause de partage');
    expect(await textAt(marie)).toContain('please rest a little');
    expect(await textAt(marie)).toContain('Répondez à cette lettre');
  });

  test('what she writes is kept and waits; her reply reaches Lee', async () => {
    await answer(marie, /Qu’|When did someone/, 'Le boulanger m’a donné un pain.');
    expect(await textAt(lee)).toContain('The writer is paused from contributing.');
    expect(await textAt(marie)).toContain('Une personne-ressource les lit d’abord');
    await answer(marie, 'Une pause de partage', 'Je comprends, mais je suis triste.');
    expect(await textAt(lee)).toContain('je suis triste');
  });

  test('a day ends it, and she hears once', async () => {
    const over = day.toZonedDateTime('America/Toronto').toInstant().add({ minutes: 15 }).toString();
    await village.tick(over);
    const before = await counts(village, marie);
    expect((await newest(marie)).subject).toBe('Vous pouvez partager de nouveau');
    await village.tick(over);
    expect(await counts(village, marie)).toEqual(before);
  });
});

test('guidelines come in the language of who asks', async () => {
  await village.send({ from: marie, to: 'aide@letters.example', text: 'lignes directrices' });
  await village.send({ from: jo, to: 'help@letters.example', text: 'guidelines' });
  await village.settle();
  expect(await textAt(marie)).toContain('Chaque personne a des dons.');
  expect(await textAt(jo)).toContain('Everyone has gifts.');
});

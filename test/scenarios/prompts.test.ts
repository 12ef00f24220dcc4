import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFromNow, daysFromNow, firstOfMonth } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { startVillage, type Village } from '../support/village.ts';

const lee = 'lee@example.org';
const sam = 'sam@example.org';
const [marie, amina, jo, ben, paul] = ['marie', 'amina', 'jo', 'ben', 'paul'].map(
  (name) => `${name}@example.net`,
) as [string, string, string, string, string];
const members = [marie, amina, jo, ben, paul];

/** It goes out on the fourth day, reminds on the eleventh, closes after the fourteenth, and is looked at on the morning after. */
const [sending, reminding, closed] = [4, 11, 15];

describe('a question, from its first draft to its harvest letter', () => {
  let village: Village;
  let lees: MailClient;
  let maries: MailClient;
  let jos: MailClient;

  beforeAll(async () => {
    village = await startVillage();
    lees = await muttOf(village, lee, 'Lee');
    maries = await muttOf(village, marie, 'Marie');
    jos = snailOf(village, jo, 'Jo');
    for (const [address, name, place] of [
      [amina, 'Amina', 'Ottawa'],
      [jo, 'Jo', 'Kingston'],
      [ben, 'Ben', 'Kingston'],
      [paul, 'Paul', 'Ottawa'],
    ] as const)
      await join(`${name} <${address}>`, 'join', `Yes, ${place}`);
    await join(`Marie <${marie}>`, 'inscription', 'oui, Ottawa');
  });
  afterAll(() => village.remove());

  const join = async (person: string, mailbox: string, yes: string) => {
    const address = person.replace(/.*<|>.*/g, '');
    const text = mailbox === 'join' ? 'Hello, I would like to join.' : 'Bonjour, je voudrais participer.';
    await village.send({ from: person, to: `${mailbox}@letters.example`, text });
    await village.settle();
    await village.reply(await village.letter(address, /./), person, yes);
    await village.settle();
  };
  const answer = async (address: string, saying: string | RegExp, words: string) => {
    await village.reply(await village.letter(address, saying), address, words);
    await village.settle();
  };
  const newest = async (address: string) => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return { ...letter, words: letter.text.replace(/\s+/g, ' ') };
  };
  const counts = async () => Promise.all(members.map(async (one) => (await village.letters(one)).length));

  test('Lee writes it in French and English, and sees it in both, as members will', async () => {
    const text = [
      'Closes: in 10 days',
      '',
      'Quand quelqu’un vous a-t-il surpris pour la dernière fois ?',
      '',
      'When did someone last surprise you?',
    ].join('\n');
    await lees.write('prompts@letters.example', 'A question', text);
    const { words, html } = await newest(lee);
    expect(words).toMatch(
      /In English .*asks everybody in Eastern Ontario: When did someone last surprise you\?/,
    );
    expect(words).toMatch(/In French .*demande à tout le monde .*Quand quelqu’un vous a-t-il surpris/);
    expect(html).toMatch(/lang="fr"[^>]*>(?:(?!<blockquote)[\s\S])*Quand quelqu’un/);
    expect(words).toContain('Eastern Ontario: 6 people');
  });

  test('corrects the English words, and is asked to look at the French ones', async () => {
    await lees.answerNewest('When did a person near you last surprise you?');
    const { words } = await newest(lee);
    expect(words).toContain('When did a person near you last surprise you?');
    expect(words).toContain('Quand quelqu’un vous a-t-il surpris pour la dernière fois');
    expect(words).toContain('Please look at the French one, too.');
  });

  test('plans it in plain words; until then nobody else sees it', async () => {
    const before = await counts();
    const { weekday, date } = dayFromNow(sending);
    await lees.answerNewest(`send ${weekday} at 2:30 pm`);
    const { subject, words } = await newest(lee);
    expect(subject).toContain('Planned');
    expect(words).toContain(`It goes out on ${weekday}, ${date} at 2:30 pm.`);
    await village.tick(daysFromNow(sending, '14:15'));
    expect(await counts()).toEqual(before);
  });

  test('and out it goes on its day, once, to each in their language', async () => {
    await answer(paul, /Welcome/, 'pause until January 5');
    await village.tick(daysFromNow(sending, '14:30'));
    await village.tick(daysFromNow(sending, '14:30'));
    expect((await newest(marie)).words).toContain('Quand quelqu’un vous a-t-il surpris');
    expect((await newest(marie)).words).not.toContain('When did');
    expect((await newest(jo)).words).toContain('When did a person near you last surprise you?');
    const asked = (await village.letters(jo)).filter(({ subject }) => /question for you/i.test(subject));
    expect(asked).toHaveLength(1);
    // Both leave at once: which comes first is nobody's to say.
    for (const one of [/^On its way/, /question for you/i])
      expect((await village.letters(lee)).filter(({ subject }) => one.test(subject))).toHaveLength(1);
  });

  test('Marie answers in French, Amina without her name, Ben too; Jo does not', async () => {
    await maries.answerNewest('Ma voisine a chanté dans l’autobus.');
    await answer(amina, 'last surprise you', 'My brother came to see me in the hospital.');
    await answer(ben, 'last surprise you', 'A stranger gave me her umbrella.');
    for (const saying of ['autobus', 'hospital', 'umbrella']) await answer(lee, saying, 'approve');
    await answer(amina, 'hospital', 'anonymous');
  });

  test('some days before it closes Jo is reminded, once, and nobody else', async () => {
    await village.tick(daysFromNow(reminding, '09:00'));
    await village.tick(daysFromNow(reminding, '09:00'));
    const reminders = await Promise.all(
      members.map(async (one) =>
        (await village.letters(one)).filter(({ subject }) => /still answer|encore répondre/.test(subject)),
      ),
    );
    expect(reminders.map((some) => some.length)).toEqual([0, 0, 1, 0, 0]);
    const [reminder] = reminders[2] ?? [];
    expect(reminder?.text).toContain('We remind you only this once.');
    expect(reminder?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  });

  test('it closes, and Lee sees the harvest letter before anybody else', async () => {
    await village.tick(daysFromNow(closed, '08:45'));
    const before = await counts();
    await village.tick(daysFromNow(closed, '09:00'));
    await village.tick(daysFromNow(closed, '09:00'));
    expect(await counts()).toEqual(before);
    const { subject, words } = await newest(lee);
    expect(subject).toContain('Please look first');
    for (const said of ['autobus', 'hospital', 'umbrella']) expect(words).toContain(said);
    expect(words).toContain('It goes out only if a steward says “send”.');
    const seen = (await village.letters(lee)).filter((letter) => letter.subject === subject);
    expect(seen).toHaveLength(1);
  });

  test('Lee waits, and leaves one out, and puts it back: nothing goes out', async () => {
    const before = await counts();
    await answer(lee, 'Please look first', 'wait');
    expect((await newest(lee)).subject).toContain('About the answers');
    const number = /(\d)\. Ben, Kingston/.exec((await village.letter(lee, 'Please look first')).text)?.[1];
    await answer(lee, 'Please look first', `leave out ${number}`);
    expect((await newest(lee)).words).not.toContain('umbrella');
    expect((await newest(lee)).words).toContain('You left out 1 answer.');
    await answer(lee, 'left out', 'put back');
    expect((await newest(lee)).words).toContain('umbrella');
    expect(await counts()).toEqual(before);
  });

  test('Ben takes his words back, Lee says send, and everybody reads the rest, by place', async () => {
    await answer(ben, 'Thank you for your words', 'withdraw');
    await answer(lee, 'umbrella', 'send');
    for (const one of [marie, amina, jo, ben]) {
      const { words, text, headers } = await newest(one);
      expect(words).toContain('Ma voisine a chanté dans l’autobus.');
      expect(words).toContain('My brother came to see me in the hospital.');
      expect(words).not.toContain('umbrella');
      expect(words).not.toContain('Amina');
      expect(text).toMatch(
        /\* Ottawa\s?: num[a-zé]+ 1\n\* .*(?:Eastern Ontario|Est de l’Ontario)\s?: num[a-zé]+ 2/,
      );
      expect(headers['list-id']).toBeDefined();
    }
    expect((await newest(marie)).subject).toContain('Ce que les gens ont répondu');
    expect((await newest(jo)).html).toMatch(/lang="fr"[^>]*>(?:(?!<blockquote)[\s\S])*autobus/);
    const before = await counts();
    await answer(lee, 'Please look first', 'send');
    expect((await newest(lee)).words).toContain('A steward has said “send” already.');
    expect(await counts()).toEqual(before);
  });

  test('the letter is kept: Jo asks for it by one word, and what Marie takes back later is not in it', async () => {
    await answer(marie, 'Merci pour vos mots', 'retirer');
    await jos.write('help@letters.example', 'a question', 'harvest');
    const { subject, words } = await newest(jo);
    expect(subject).toContain('What people answered');
    expect(words).toContain('hospital');
    expect(words).not.toContain('autobus');
  });

  test('Lee prepares three questions in one mail, and sees them as a list, each with its day', async () => {
    const text = [
      'For: Kingston',
      'Send: 1st of each month at 10 am',
      '',
      '1. What made you laugh?',
      'Qu’est-ce qui vous a fait rire ?',
      '2. Who helped you this month?',
      '3. What would you like to learn?',
    ].join('\n');
    await lees.write('prompts@letters.example', 'Three questions', text);
    const { subject, words } = await newest(lee);
    expect(subject).toContain('3 questions');
    expect(words).toMatch(
      /1\. Not sent yet: \w+, \w+ 1, \d{4} at 10:00 am .*laugh.*rire .*2\. Not sent yet: .*helped/,
    );
    await lees.answerNewest('send');
    expect((await newest(lee)).words).toMatch(/3\. Planned: \w+, \w+ 1, \d{4} at 10:00 am/);
  });

  test('asks what is planned, changes one and cancels one by reply', async () => {
    await lees.write('prompts@letters.example', 'hello', 'What is planned?');
    expect((await newest(lee)).words).toMatch(/What is planned .*1\. Planned: .*3\. Planned:/);
    await lees.answerNewest('2: cancel');
    expect((await newest(lee)).words).toContain('2. It is cancelled');
    await lees.answerNewest('3: What would you like to learn next year?');
    expect((await newest(lee)).words).toContain('learn next year');
    await lees.write('prompts@letters.example', 'hello', 'questions');
    const { words } = await newest(lee);
    expect(words).toContain('learn next year');
    expect(words).not.toContain('helped');
  });

  test('and those that are left go out, each on its day', async () => {
    await village.tick(firstOfMonth(1, closed, '10:00'));
    expect((await village.letter(jo, /question for you/)).text).toContain('What made you laugh?');
    await village.tick(firstOfMonth(2, closed, '10:00'));
    expect((await village.letter(jo, /question for you/)).text).toContain('What made you laugh?');
    await village.tick(firstOfMonth(3, closed, '10:00'));
    expect((await village.letter(jo, /question for you/)).text).toContain('learn next year');
    const asked = (await village.letters(marie)).filter(({ text }) => /laugh|fait rire/.test(text));
    expect(asked).toEqual([]);
  });

  test('a question for the whole province waits for Sam, who looks after it', async () => {
    const text = 'For: Ontario\n\nWhat is the best thing about winter?';
    await lees.write('prompts@letters.example', 'For all', text);
    expect((await newest(lee)).words).toContain('Other people look after Ontario: Sam.');
    const before = await counts();
    await lees.answerNewest('send');
    expect((await newest(lee)).words).toContain('We passed your question on to Sam.');
    expect(await counts()).toEqual(before);
    expect((await newest(sam)).words).toContain('Lee would like to ask this in Ontario.');
    await answer(sam, 'May this go out', 'send');
    expect((await newest(jo)).words).toContain('What is the best thing about winter?');
    const told = await village.letter(lee, 'On its way');
    expect(told.text).toContain('best thing about winter');
  });
});

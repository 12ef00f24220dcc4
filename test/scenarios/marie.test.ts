import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { startVillage, type Village } from '../support/village.ts';

const marie = 'marie@example.net';
const lee = 'lee@example.org';
const words = 'Ma voisine m’a surprise mardi.\nElle a chanté dans l’autobus, et tout le monde a souri.';

describe('Marie, who only has a mail program', () => {
  let village: Village;
  let mutt: MailClient;
  let snail: MailClient;

  beforeAll(async () => {
    village = await startVillage();
    mutt = await muttOf(village, marie, 'Marie');
    snail = snailOf(village, marie, 'Marie');
  });
  afterAll(() => village.remove());

  const join = async (address: string, name: string, place: string) => {
    await village.send({
      from: `${name} <${address}>`,
      to: 'join@letters.example',
      text: 'Hello, I would like to join.',
    });
    await village.settle();
    await village.reply(await village.letter(address, /./), `${name} <${address}>`, `Yes, ${place}`);
    await village.settle();
  };
  const approve = async (saying: string | RegExp) => {
    await village.reply(await village.letter(lee, saying), lee, 'approve');
    await village.settle();
  };

  test('says bonjour and is asked, in French, to say yes', async () => {
    await mutt.write('join@letters.example', 'bonjour', 'bonjour');
    const letters = await village.letters(marie);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toMatch(/oui/);
    expect(letters[0]?.replyTo).toMatch(/^r\.[a-z2-7]{45}@letters\.example$/);
    expect(letters[0]?.html).toMatch(/<html[^>]*lang="fr/);
  });

  test('replies "oui, Ottawa" and is welcomed, with her stewards’ names', async () => {
    await mutt.answerNewest('oui, Ottawa');
    const welcome = await village.letter(marie, /Ottawa/);
    expect(welcome.text).toContain(lee);
    expect(await village.letters(marie)).toHaveLength(2);
  });

  test('is joined by two more people of Eastern Ontario', async () => {
    await join('amina@example.net', 'Amina', 'Ottawa');
    await join('jo@example.net', 'Jo', 'Kingston');
    await village.letter('jo@example.net', /Kingston/);
  });

  test('is asked a question by her steward, in her language', async () => {
    const text = [
      'For: Eastern Ontario',
      'Closes: in 30 days',
      '',
      'When did someone last surprise you?',
      '',
      'Français :',
      'Qui vous a fait une belle surprise dernièrement ?',
    ].join('\n');
    await village.send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text });
    await village.settle();
    expect(await village.letters('jo@example.net')).toHaveLength(2);
    await village.reply(await village.letter(lee, 'surprise you'), lee, 'send');
    await village.settle();
    const asked = await village.letter(marie, 'une belle surprise');
    expect(asked.text).not.toContain('When did someone');
    expect(asked.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const jos = await village.letter('jo@example.net', 'When did someone last surprise you?');
    expect(jos.replyTo).not.toBe(asked.replyTo);
  });

  test('presses Reply, and sees exactly which words of hers will be shared', async () => {
    await mutt.answerNewest(`${words}\n\n-- \nMarie Tremblay\nEnvoyé de mon téléphone`);
    const receipt = (await village.letters(marie)).at(-1);
    for (const line of words.split('\n'))
      expect(receipt?.text.replace(/\s+/g, ' ')).toContain(line.split(',')[0]);
    expect(receipt?.text).not.toContain('Tremblay');
    expect(receipt?.text).toMatch(/anonyme/);
    expect(receipt?.text).toMatch(/retirer/);
  });

  test('is read first by her region’s steward, who replies approve', async () => {
    expect((await village.letters('sam@example.org')).map(({ text }) => text).join()).not.toContain(
      'autobus',
    );
    await approve('autobus');
    await village.letter(marie, /autobus/);
  });

  test('finds her words, and only hers, in Tuesday’s digests of Eastern Ontario', async () => {
    await village.tick(tuesdayAtSeven(1));
    for (const address of [marie, 'amina@example.net', 'jo@example.net']) {
      const digest = (await village.letters(address)).at(-1);
      expect(digest?.headers['list-id']).toBeDefined();
      expect(digest?.text.replace(/\s+/g, ' ')).toContain('Elle a chanté dans l’autobus');
      expect(digest?.text).not.toContain('Tremblay');
    }
    const before = (await village.letters('jo@example.net')).length;
    await village.tick(tuesdayAtSeven(1));
    expect(await village.letters('jo@example.net')).toHaveLength(before);
  });

  test('and whoever runs the community can see that each letter arrived', async () => {
    const table = await village.cli('deliveries');
    expect(table).toMatch(/^digest-ottawa-weekly-[\d-]+ +done +(\d+) +\1 +\1 +0 +0 +0 +0 +0$/m);
    await expect(village.cli('deliveries', 'nothing')).rejects.toThrow(/There is no edition "nothing"/);
  });

  test('hears of the two people who answer her by Reply', async () => {
    for (const [address, name, said] of [
      ['amina@example.net', 'Amina', 'I would have sung along.'],
      ['jo@example.net', 'Jo', 'What was the song?'],
    ] as const) {
      const digest = await village.letter(address, 'autobus');
      const item = /r\.[a-z2-7]{45}@letters\.example/.exec(digest.html.replace(digest.replyTo, ''))?.[0];
      await village.reply({ ...digest, replyTo: item ?? 'none' }, `${name} <${address}>`, said);
      await village.settle();
      await approve(said);
      expect((await village.letter(marie, said)).text).toContain(name);
    }
  });

  test('reads both answers in the next digest', async () => {
    await village.tick(tuesdayAtSeven(2));
    const digest = (await village.letters(marie)).at(-1);
    expect(digest?.text).toContain('I would have sung along.');
    expect(digest?.text).toContain('What was the song?');
  });

  test('pauses with another mail program, and gets no digest until she is back', async () => {
    await snail.write('settings@letters.example', 'une pause', 'pause jusqu’en septembre');
    const count = (await village.letters(marie)).length;
    const digest = await village.letter('jo@example.net', 'sung along');
    await village.reply(digest, 'Jo <jo@example.net>', '1: I asked her. It was an old lullaby.');
    await village.settle();
    await village.tick(tuesdayAtSeven(3));
    const since = (await village.letters(marie)).slice(count);
    expect(since.filter(({ headers }) => headers['list-id'])).toEqual([]);
    expect((await village.letters('jo@example.net')).at(-1)?.text).toContain('lullaby');
  });

  test('says stop, and nothing follows but a goodbye', async () => {
    await snail.answerNewest('stop');
    const count = (await village.letters(marie)).length;
    await village.tick(tuesdayAtSeven(4));
    await village.settle();
    expect(await village.letters(marie)).toHaveLength(count);
  });
});

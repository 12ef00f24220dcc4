import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDynamoDb } from '../../infra/local/dynoxide.ts';
import { startMessaging } from '../../infra/local/messaging.ts';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { startVillage, type Village } from '../support/village.ts';
import { everythingHeld, filesSaying, kindsSaying, placesSaying } from '../support/whats-left.ts';

const [marie, ann, lee] = ['marie.tremblay@example.net', 'ann.quimby@example.net', 'lee@example.org'];
const ofMarie = [marie, 'Tremblay'];
const ofAnn = [ann, 'Quimby', 'Rhododendron', 'Hippocampus'];

describe('two people who have had enough of being known', () => {
  let village: Village;
  let mutt: MailClient;
  let snail: MailClient;

  beforeAll(async () => {
    village = await startVillage();
    mutt = await muttOf(village, marie, 'Marie Tremblay');
    snail = snailOf(village, ann, 'Ann Quimby');
    await mutt.write('inscription@letters.example', 'bonjour', 'bonjour');
    await mutt.answerNewest('oui, Ottawa');
    await snail.write('join@letters.example', 'hello', 'hello');
    await snail.answerNewest('yes, Kingston');
    const text = 'For: Eastern Ontario\n\nWho surprised you?\n\nFrançais :\nQui vous a surpris ?';
    await village.send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text });
    await village.settle();
    await answer(lee, 'Who surprised you?', 'send');
    await mutt.answerNewest('Un Ornithorynque a chanté dans l’autobus.');
    await answer(lee, 'Ornithorynque', 'approve');
    await village.reply(
      await village.letter(ann, /^A question/),
      `Ann Quimby <${ann}>`,
      'My Rhododendron did.',
    );
    await village.settle();
    await answer(lee, 'Rhododendron', 'approve');
    await village.tick(tuesdayAtSeven(1));
    await answer(ann, 'Ornithorynque', '1: A Hippocampus told me so.');
  });
  afterAll(() => village.remove());

  const answer = async (from: string, saying: string | RegExp, words: string) => {
    await village.reply(await village.letter(from, saying), from, words);
    await village.settle();
  };
  const newest = async (address: string) => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return letter;
  };

  test('Marie asks why she got a digest, and reads since when, where, and how to stop', async () => {
    const digest = await village.letter(marie, 'Rhododendron');
    await village.reply(digest, marie, 'Pourquoi ai-je reçu ceci ?');
    await village.settle();
    const { text } = await newest(marie);
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /votre bulletin.*dit oui à nos lettres le .*par courriel.*Ottawa.*chaque semaine/,
    );
    expect(text).toMatch(/«\sarrêt\s»/);
  });

  test('asks for her data, and gets a letter to read and a file with all of it', async () => {
    await mutt.write('aide@letters.example', 'mes données', 'Mes données, s’il vous plaît');
    const letter = await newest(marie);
    expect(letter.subject).toBe('Tout ce que nous savons de vous');
    expect(letter.text.replace(/\s+/g, ' ')).toMatch(
      /« oui, Ottawa ».*Un Ornithorynque a chanté.*Lee.*votre bulletin – livraison faite/,
    );
    const { attachments } = await PostalMime.parse(await readFile(letter.file));
    expect(attachments).toMatchObject([{ filename: 'my-data.json', mimeType: 'application/json' }]);
    const data = JSON.parse(Buffer.from(attachments[0]?.content as ArrayBuffer).toString());
    expect(data.settings).toMatchObject({ address: marie, language: 'fr', regions: ['ottawa'] });
    expect(data.contributions).toMatchObject([
      { words: 'Un Ornithorynque a chanté dans l’autobus.', decidedBy: 'Lee' },
    ]);
    expect(data.consents.map(({ kind }: { kind: string }) => kind)).toEqual(['asked', 'confirmed']);
    expect(data.mailsWeKeep.length).toBeGreaterThan(3);
    expect(data.letters.map(({ kind }: { kind: string }) => kind)).toContain('digest');
  });

  test('nobody else gets them: a mail from elsewhere is asked about', async () => {
    const letter = await village.letter(marie, 'Rhododendron');
    await village.reply(letter, 'mallory@elsewhere.example', 'my data');
    await village.settle();
    expect(await village.letters('mallory@elsewhere.example')).toEqual([]);
    expect((await newest(marie)).text).toContain('mallory@elsewhere.example');
  });

  test('asks to be forgotten, is asked what becomes of her words, and keeps them without her name', async () => {
    await mutt.write('aide@letters.example', 'au revoir', 'oubliez-moi');
    expect((await newest(marie)).text).toMatch(/gardez mes mots/);
    await mutt.answerNewest('oui');
    expect((await newest(marie)).text.replace(/\s+/g, ' ')).toContain('Nous n’avons donc encore rien fait');
    await mutt.answerNewest('Oui, gardez mes mots.');
    expect((await newest(marie)).text).toMatch(/sans\s+votre\s+nom/);
  });

  test('Ann asks the same with another mail program, and all of hers goes', async () => {
    await snail.write('help@letters.example', 'please', 'Forget me');
    await snail.answerNewest('yes, erase everything');
    expect((await newest(ann)).subject).toBe('We have forgotten you');
  });

  test('an answer to an old letter is answered kindly', async () => {
    await answer(ann, 'Ornithorynque', '1: Rhododendron!');
    expect((await newest(ann)).text.replace(/\s+/g, ' ')).toMatch(
      /you asked us on .* to forget you, and we did/,
    );
  });

  test('neither gets another letter, and nobody else loses theirs', async () => {
    const before = [(await village.letters(marie)).length, (await village.letters(ann)).length];
    await village.send({
      from: 'Jo <jo@example.net>',
      to: 'join@letters.example',
      text: 'Hello, I would like to join.',
    });
    await village.settle();
    await answer('jo@example.net', /./, 'Yes, Ottawa');
    await village.tick(tuesdayAtSeven(2));
    await village.tick(tuesdayAtSeven(3));
    expect([(await village.letters(marie)).length, (await village.letters(ann)).length]).toEqual(before);
  });

  test('nothing says their names or addresses, nor Ann’s words: in no item, object, message, log line or byte', async () => {
    expect(
      [...ofMarie, ...ofAnn].filter((said) => village.log().toLowerCase().includes(said.toLowerCase())),
    ).toEqual([]);
    await village.tick(Temporal.Instant.from(tuesdayAtSeven(3)).add({ hours: 80 }).toString());
    await village.stop();
    const parts = new AsyncDisposableStack();
    const database = await startDynamoDb({ dbPath: join(village.dataDir, 'dynamodb.sqlite') });
    parts.defer(database.stop);
    const messaging = await startMessaging(village.dataDir);
    parts.defer(() => messaging.stop());
    const aws = `http://127.0.0.1:${messaging.port}`;
    Object.assign(process.env, {
      TABLE_NAME: 'roundletter',
      AWS_REGION: 'ca-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_ENDPOINT_URL_S3: aws,
      AWS_ENDPOINT_URL_SQS: aws,
    });
    const held = await everythingHeld();
    await parts.disposeAsync();
    expect(kindsSaying(held, [lee])).toContain('raw mail');
    expect(placesSaying(held, [...ofMarie, ...ofAnn])).toEqual([]);
    // Marie's words, which stay without her name: stewards are shown them once more, in the harvest letter of their question.
    expect(kindsSaying(held, ['Ornithorynque'])).toEqual(['CONTRIBUTION#… CONTRIBUTION', 'LETTER#… LETTER']);
    const letters = held.filter(
      ({ kind, says }) => kind === 'LETTER#… LETTER' && says.includes('Ornithorynque'),
    );
    expect(new Set(letters.map(({ says }) => JSON.parse(says).kind))).toEqual(new Set(['harvest-preview']));
    for (const file of ['dynamodb.sqlite', 'fauxqs.db']) {
      const sqlite = new DatabaseSync(join(village.dataDir, file));
      sqlite.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
      sqlite.close();
    }
    expect(filesSaying(village.dataDir, [...ofMarie, ...ofAnn], ['mail'])).toEqual([]);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join as pathIn } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [amina, luc, jo, paul, priya, dave, nora] = [
  'amina@example.net',
  'luc@example.net',
  'jo@example.net',
  'paul@example.net',
  'priya@example.net',
  'dave@example.net',
  'nora@example.net',
];
const toronto = 'America/Toronto';
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('a circle that moves in with its list', () => {
  let village: Village;
  let list: string;
  let lucsMail: MailClient;
  let josMail: MailClient;
  /** A Tuesday to come, at seven. */
  let tuesday: Temporal.PlainDate;

  beforeAll(async () => {
    village = await startVillage();
    lucsMail = await muttOf(village, luc, 'Luc');
    josMail = snailOf(village, jo, 'Jo');
    const soon = Temporal.Now.zonedDateTimeISO(toronto).toPlainDate().add({ days: 2 });
    tuesday = soon.add({ days: (2 - soon.dayOfWeek + 7) % 7 });
    list = pathIn(village.dataDir, 'Cercle des amis.csv');
    await writeFile(list, asExcelWrites(rows()));
  });
  afterAll(() => village.remove());

  /** Implied consent that runs out a month after that Tuesday, less a day in which to ask. */
  const rows = () => {
    const since = tuesday.add({ days: 31 }).subtract({ months: 24 });
    return [
      'Courriel;Prénom;Langue;Régions;Consentement;Date du consentement;Source du consentement;Téléphone',
      `${amina};Amina;anglais;Ottawa;exprès;2025-03-01;signed the sheet at the spring meeting;555-0101`,
      `${luc};Luc;français;;;;;`,
      `${jo};Jo;anglais;Kingston;implied-member;${since};dues of that year;`,
      `${paul};Paul;anglais;est de l’ontario;tacite-membre;${since};dues of that year;`,
      `${priya};Priya;en;Peel;express;;she said so, I think;`,
      'marie arobas example.net;Marie;fr;Ottawa;;;;',
      'zoe@example.net;Zoé;fr;Narnia;;;;',
      'Amina@EXAMPLE.net;Amina B.;en;Kingston;;;;',
      `${dave};Dave;en;Ottawa;express;2024-05-01;signed a sheet;`,
      `${nora};Nora;en;Ottawa;express;2024-05-01;signed a sheet;`,
      'sam@example.org;Sam;en;Ontario;;;;',
    ];
  };
  const bring = (...options: string[]) => village.cli('import', list, '--by', 'Lee', ...options);
  const tick = (days: number, time = '07:00') =>
    village.tick(
      tuesday.add({ days }).toZonedDateTime({ timeZone: toronto, plainTime: time }).toInstant().toString(),
    );
  const subjects = async (address: string) =>
    (await village.letters(address)).map(({ subject }) => oneLine(subject));
  /** Digests and questions. */
  const bulk = async (address: string) =>
    (await village.letters(address)).filter(({ headers }) => headers['list-id']);
  const share = async (words: string) => {
    await village.reply(await village.letter(amina, question), amina, words);
    await village.settle();
  };

  test('had two people who have left us before: one said stop, one complained', async () => {
    await join(village, dave, 'Ottawa');
    await village.reply(await village.letter(dave, /./), dave, 'stop');
    await village.settle();
    await join(village, nora, 'Ottawa');
    await village.cli('twin', 'ses', '--mailbox', `${nora}=complains`);
    await village.send({ from: nora, to: 'settings@letters.example', text: 'settings' });
    await village.settle();
    await village.cli('twin', 'ses', '--mailbox', `${nora}=well`);
  });

  test('is tried out first: a report says what would become of whom, and nothing happens', async () => {
    const report = await bring();
    expect(report).toContain('a table with named columns, parted by semicolons, Windows-1252; 11 rows.');
    expect(report).toContain('Passed over, since we know no such column: Téléphone.');
    expect(report).toMatch(/ 1 {2}with express consent: members at once/);
    expect(report).toMatch(
      / 2 {2}with implied consent: .*\n +line 4: jo@example.net, until \d{4}-\d\d-\d\d\n/,
    );
    expect(report).toMatch(/ 1 {2}without consent: invited/);
    expect(report).toMatch(/ 1 {2}with consent of which day or source is missing: .*\n +line 6: priya@/);
    expect(report).toMatch(/ 1 {2}already a member: left as they are/);
    expect(report).toMatch(/ 1 {2}who left: not taken in, and not asked\n +line 10: dave@/);
    expect(report).toMatch(/ 1 {2}who left by complaining: not taken in, and not asked\n +line 11: nora@/);
    expect(report).toMatch(/ 3 {2}kept aside in Cercle des amis\.rejected\.csv/);
    expect(report).toContain('This was a trial: nobody was taken in');
    await village.cli('tick');
    expect([await subjects(amina), await subjects(luc), await subjects(jo)]).toEqual([[], [], []]);
  });

  test('has what could not be read beside it, with the reasons, as a spreadsheet opens it', async () => {
    const aside = await readFile(list.replace('.csv', '.rejected.csv'), 'utf8');
    expect(aside.split('\r\n')).toEqual([
      '\uFEFFreason;Courriel;Prénom;Langue;Régions;Consentement;Date du consentement;Source du consentement;Téléphone',
      'This is no email address: “marie arobas example.net”.;marie arobas example.net;Marie;fr;Ottawa;;;;',
      'We know no place called “Narnia”.;zoe@example.net;Zoé;fr;Narnia;;;;',
      'The same address is in line 2 already.;Amina@EXAMPLE.net;Amina B.;en;Kingston;;;;',
      '',
    ]);
  });

  test('then really moves in: who consented is greeted, the others are invited, who left hears nothing', async () => {
    const gone = [await subjects(dave), await subjects(nora)];
    expect(await bring('--really')).toContain('Their first letters go out with the next ticks');
    await village.cli('tick');
    const moved = await village.letter(amina, 'Your letters move');
    expect(oneLine(moved.text)).toContain('You were on this list: Cercle des amis.');
    expect(moved.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(await subjects(jo)).toEqual(await subjects(amina));
    const invited = await village.letter(priya, 'Would you like our letters?');
    expect(oneLine(invited.text)).toContain(
      'Lee gave us your address. It was on this list: Cercle des amis.',
    );
    expect(invited.headers['list-unsubscribe']).toContain('/unsubscribe/');
    expect([await subjects(dave), await subjects(nora)]).toEqual(gone);
  });

  test('and changes nothing when it comes again', async () => {
    const everybody = [amina, luc, jo, paul, priya, dave, nora, 'sam@example.org'];
    const before = await Promise.all(everybody.map(subjects));
    const report = await bring('--really');
    expect(report).toMatch(/ 4 {2}already a member: left as they are/);
    expect(report).toMatch(/ 2 {2}invited or asked before, without an answer yet: not asked again/);
    expect(report).toMatch(/ 1 {2}who left: /);
    await village.cli('tick');
    expect(await Promise.all(everybody.map(subjects))).toEqual(before);
  });

  test('Luc, invited in French, says oui from mutt and is welcomed', async () => {
    const invited = await village.letter(luc, 'Aimeriez-vous recevoir nos lettres');
    expect(oneLine(invited.text)).toContain('Lee nous a donné votre adresse.');
    await lucsMail.answerNewest('Oui, Ottawa. Merci !');
    expect((await village.letter(luc, 'Bienvenue')).text).toContain(lee);
  });

  test('all who said yes, or whose consent is implied, get Tuesday’s digest; who was only invited gets none', async () => {
    const text = `Closes: in 90 days\n\n${question}`;
    await village.send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text });
    await village.settle();
    await village.reply(await village.letter(lee, question), lee, 'send');
    await village.settle();
    await share('A neighbour sang on the bus.');
    await village.reply(await village.letter(lee, 'sang on the bus'), lee, 'approve');
    await village.settle();
    await tick(0);
    for (const address of [amina, luc, jo, paul])
      expect((await bulk(address)).at(-1)?.text).toContain('sang on the bus');
    expect(await bulk(priya)).toEqual([]);
  });

  test('a month before implied consent runs out, both are asked once whether they would like to go on', async () => {
    await tick(1, '09:00');
    await tick(2, '09:00');
    const title = 'Would you like to keep getting these letters?';
    for (const address of [jo, paul])
      expect((await subjects(address)).filter((subject) => subject === title)).toHaveLength(1);
    expect(await subjects(amina)).not.toContain(title);
  });

  test('Jo says yes', async () => {
    await josMail.answerNewest('Yes, please!');
    expect((await village.letter(jo, 'You keep getting our letters')).subject).toBe('Your settings');
  });

  test('until that day Paul gets his digests, and from then on none, while Jo goes on', async () => {
    await share('The driver waved.');
    await tick(28);
    for (const address of [jo, paul]) expect((await bulk(address)).at(-1)?.text).toContain('driver waved');
    await share('And I waved back.');
    await tick(35);
    expect((await bulk(jo)).at(-1)?.text).toContain('I waved back');
    expect((await bulk(paul)).at(-1)?.text).not.toContain('I waved back');
  });

  test('Paul finds the letter, answers it late, and misses nothing', async () => {
    await village.reply(await village.letter(paul, 'Would you like to keep'), paul, 'yes');
    await village.settle();
    await share('She waves every day now.');
    await tick(42);
    const text = oneLine((await bulk(paul)).at(-1)?.text ?? '');
    expect(text).toContain('I waved back');
    expect(text).toContain('waves every day');
  });

  test('and nothing of this was given up', async () => {
    expect(JSON.parse(await village.cli('dead'))).toEqual([]);
  });
});

/** Excel in French: semicolons, CRLF, Windows-1252 (whose ’ is the octet 0x92). */
const asExcelWrites = (rows: string[]): Buffer =>
  Buffer.from(`${rows.join('\r\n')}\r\n`.replaceAll('’', '\u0092'), 'latin1');

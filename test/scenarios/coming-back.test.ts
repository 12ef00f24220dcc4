import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [marie, jo, amina, sam] = [
  'marie@example.net',
  'jo@example.net',
  'amina@example.net',
  'sam@example.org',
];

describe('letters that do not arrive', () => {
  let village: Village;
  /** A Tuesday to come, at seven, whose Monday is still to come, too. */
  let tuesday: Temporal.ZonedDateTime;

  beforeAll(async () => {
    village = await startVillage();
    const soon = Temporal.Now.zonedDateTimeISO('America/Toronto').toPlainDate().add({ days: 2 });
    tuesday = soon
      .add({ days: (2 - soon.dayOfWeek + 7) % 7 })
      .toZonedDateTime({ timeZone: 'America/Toronto', plainTime: '07:00' });
    await join(village, marie, 'Ottawa');
    await join(village, jo, 'Kingston');
    await join(village, amina, 'Ottawa');
    await village.send({ from: lee, to: 'settings@letters.example', text: 'français' });
    await ask(village);
    await share('My brother cooked for us.');
    await village.reply(await village.letter(lee, 'cooked for us'), lee, 'approuver');
    await village.settle();
  });
  afterAll(() => village.remove());

  const share = async (words: string) => {
    await village.reply(await village.letter(amina, question), amina, words);
    await village.settle();
  };
  const mailbox = (address: string, play: string) =>
    village.cli('twin', 'ses', '--mailbox', `${address}=${play}`);
  const tick = (days: number, time = '07:00') =>
    village.tick(
      tuesday
        .toPlainDate()
        .add({ days })
        .toZonedDateTime({ timeZone: 'America/Toronto', plainTime: time })
        .toInstant()
        .toString(),
    );
  const digests = async (address: string) =>
    (await village.letters(address)).filter(({ subject }) => /^(?:News|A question and news)/.test(subject));
  const about = async (address: string, subject: string) =>
    (await village.letters(address)).filter((letter) => letter.subject === subject);

  const askForSettings = async () => {
    await village.send({ from: marie, to: 'settings@letters.example', text: 'settings' });
    await village.settle();
  };

  test('stop where a mailbox was full on three days, or gone once', async () => {
    await mailbox(marie, 'full');
    await askForSettings();
    await tick(-1, '08:00');
    await askForSettings();
    await tick(-1, '20:30');
    await mailbox(jo, 'gone');
    await askForSettings();
    await tick(0);
    await mailbox(marie, 'well');
    await mailbox(jo, 'well');
    expect(await digests(amina)).toHaveLength(1);
    expect([await digests(marie), await digests(jo)]).toEqual([[], []]);
  });

  test('are told to the stewards, each in their language, once', async () => {
    await tick(6, '08:00');
    await tick(6, '08:15');
    const [english, ...more] = await about(sam, 'Letters that do not arrive');
    const [french, ...encore] = await about(lee, 'Des lettres qui n’arrivent pas');
    expect([more, encore]).toEqual([[], []]);
    expect(english?.text.replace(/\s+/g, ' ')).toContain(`${marie}, Ottawa: the mailbox is full`);
    expect(english?.text.replace(/\s+/g, ' ')).toContain(`${jo}, Kingston: there is no such address`);
    expect(french?.text.replace(/\s+/g, ' ')).toContain(`${marie}, Ottawa : la boîte est pleine`);
  });

  test('are not sent to them meanwhile', async () => {
    await share('She laughed, too.');
    await tick(7);
    expect(await digests(amina)).toHaveLength(2);
    expect([await digests(marie), await digests(jo)]).toEqual([[], []]);
  });

  test('begin again for Jo, whose address is a good one again, by any mail of hers', async () => {
    await village.send({ from: jo, to: 'help@letters.example', text: 'Could somebody call me, please?' });
    await village.settle();
    await village.letter(jo, 'Could somebody call me');
    await share('And the driver waved.');
    await tick(14);
    expect(await digests(jo)).toHaveLength(1);
    expect((await digests(jo))[0]?.text).toContain('She laughed, too.');
  });

  test('bring Marie one question a month later, and begin again with her answer', async () => {
    await tick(31);
    await tick(32);
    const [asked, ...more] = await about(marie, 'Can you read us?');
    expect(more).toEqual([]);
    if (!asked) throw new Error('Marie was not asked');
    await village.reply(asked, marie, 'yes!');
    await village.settle();
    expect((await village.letters(marie)).at(-1)?.text).toContain('Welcome back!');
    await share('I waved back.');
    await tick(35);
    expect(await digests(marie)).toHaveLength(1);
    await tick(41, '08:00');
    const note = (await about(sam, 'Letters that do not arrive')).at(-1);
    expect(note?.text.replace(/\s+/g, ' ')).toMatch(/They are back .*marie@example\.net, Ottawa/);
    expect(note?.text).not.toContain(jo);
  });

  test('and nothing of this was given up', async () => {
    expect(JSON.parse(await village.cli('dead'))).toEqual([]);
  });
});

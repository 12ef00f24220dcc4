import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTwin, type Twin } from '../../infra/local/twin.ts';
import { loadForgotten } from '../../shared/members/forgotten-store.ts';
import { loadMemberAt } from '../../shared/members/store.ts';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { lettersOf, type ReceivedLetter } from '../support/maildir.ts';
import { everythingHeld, filesSaying, type Held, kindsSaying, placesSaying } from '../support/whats-left.ts';

const zoe = 'zephirine@example.net';
const [lee, jo, kim] = ['lee@example.org', 'jo@example.net', 'kim@aide.example'];
/** Words that nobody else writes, in one piece wherever lines are broken. */
const words = [
  'Ornithorynque',
  'Pamplemousse',
  'Rhododendron',
  'Hippocampe',
  'Cornemuse',
  'Kaleidoscope',
  'Mirabelle',
  'Parapluie',
  'Libellule',
  'Belladone',
];
const hers = [zoe, 'zephirine', 'Quatresous', ...words];

let dataDir: string;
let twin: Twin;

const say = async (
  from: string,
  to: string,
  subject: string,
  text: string,
  headers: Record<string, string> = {},
  attachments: { filename: string; content: string }[] = [],
) => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: twin.smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  await transport.sendMail({ from, to, subject, text, headers, attachments });
  transport.close();
  await twin.settle();
};
const letter = async (address: string, saying: RegExp | string): Promise<ReceivedLetter> => {
  const all = await lettersOf(dataDir, address);
  const says = (said: string) => (typeof saying === 'string' ? said.includes(saying) : saying.test(said));
  const found = all.findLast(({ subject, text }) => says(subject) || says(text));
  if (!found)
    throw new Error(`${address} has no letter saying ${saying}: ${all.map(({ subject }) => subject)}`);
  return found;
};
/** As people do: the letter quoted below. */
const answer = async (
  from: string,
  to: ReceivedLetter,
  said: string,
  headers: Record<string, string> = {},
) => {
  const quoted = to.text.split('\n').map((line) => `> ${line}`);
  const text = [said, '', `On Tuesday, ${to.from} wrote:`, ...quoted].join('\n');
  await say(from, to.replyTo, `Re: ${to.subject}`, text, { 'In-Reply-To': to.messageId, ...headers });
};
const approve = async (saying: string) => answer(lee, await letter(lee, saying), 'approve');
const zephirine = `Zephirine Quatresous <${zoe}>`;

/** A life with us: everything that can come to be held of a person. */
async function live(): Promise<void> {
  await say(zephirine, 'help@letters.example', 'hello', 'Who are you? I like the Kaleidoscope.');
  for (const [who, address, place] of [
    ['Zephirine Quatresous', zoe, 'Ottawa'],
    ['Jo', jo, 'Ottawa'],
  ]) {
    await say(`${who} <${address}>`, 'join@letters.example', 'join', 'I would like to join.');
    await answer(`${who} <${address}>`, await letter(address ?? '', /Shall we write/), `Yes, ${place}`);
  }
  await say(lee, 'prompts@letters.example', 'A question', 'For: Eastern Ontario\n\nWhat surprised you?');
  await answer(lee, await letter(lee, 'What surprised you?'), 'send');
  await answer(jo, await letter(jo, /^A question for you/), 'The bus was early.');
  await approve('The bus was early.');
  await answer(zephirine, await letter(zoe, /^A question for you/), 'An Ornithorynque sang on the bus.');
  await answer(lee, await letter(lee, 'Ornithorynque'), 'perhaps');
  // Her steward looks at the desk.
  for (const asked of ['who is new', 'what is held']) await say(lee, 'help@letters.example', '', asked);
  await answer(lee, await letter(lee, /did not understand your decision/), 'approve');
  await say(lee, 'help@letters.example', '', 'preview');
  await answer(zephirine, await letter(zoe, /^A question for you/), 'Only for stewards: a Pamplemousse.');
  await answer(zephirine, await letter(zoe, 'Pamplemousse'), 'private');
  await answer(zephirine, await letter(zoe, /^A question for you/), 'My Rhododendron, which I take back.');
  await answer(zephirine, await letter(zoe, 'Rhododendron'), 'withdraw');
  await twin.tick(tuesdayAtSeven(1));
  const attachments = [{ filename: 'Ornithorynque.txt', content: 'A drawing of my Pamplemousse, in words.' }];
  await say(zephirine, 'share@letters.example', 'A file', 'My Cornemuse, as a file.', {}, attachments);
  // Jo answers and thanks her, quoting all of it; she answers Jo, and thanks.
  const digest = await letter(jo, 'Ornithorynque');
  const item = (said: ReceivedLetter, words: string) => {
    const before = said.text.slice(0, said.text.indexOf(words));
    return [...before.matchAll(/^(\d+)\./gm)].at(-1)?.[1] ?? '1';
  };
  await answer(jo, digest, `${item(digest, 'An Ornithorynque')}: I heard it too!`);
  await answer(jo, digest, `${item(digest, 'An Ornithorynque')}: thank you`);
  const own = await letter(zoe, 'The bus was early.');
  await answer(zephirine, own, `${item(own, 'The bus was early.')}: A Hippocampe drives it.`);
  await answer(zephirine, own, `${item(own, 'The bus was early.')}: thank you`);
  // A concern of hers about Jo's words, and what the stewards do about hers.
  await answer(zephirine, own, `concern ${item(own, 'The bus was early.')}: a Mirabelle was on it.`);
  await answer(lee, await letter(lee, 'Mirabelle'), 'keep');
  await answer(lee, await letter(lee, /Somebody has a concern/), 'history');
  await answer(lee, await letter(lee, /^Approved: .*Ornithorynque/), 'ask: Which bus?');
  await answer(zephirine, await letter(zoe, 'Which bus?'), 'The one with the Belladone.');
  await answer(lee, await letter(lee, 'Belladone'), 'hide: for a day');
  await answer(lee, await letter(lee, 'Belladone'), 'approve');
  await answer(lee, await letter(lee, 'Belladone'), 'pause contributing: a rest');
  await answer(lee, await letter(lee, 'Belladone'), 'let back');
  await answer(zephirine, await letter(zoe, 'Which bus?'), 'history');
  // To the stewards, and back.
  await say(zephirine, 'help@letters.example', 'a worry', 'My Cornemuse is too loud for my neighbours.');
  await answer(lee, await letter(lee, 'Cornemuse'), 'Dear Zephirine, play it on Sundays.');
  // She shares something, invites people, and says what she thinks of other invitations.
  await say(
    zephirine,
    'share@letters.example',
    'A story',
    'A Mirabelle fell into my hat, and I laughed all day.',
  );
  for (const [who, title, where] of [
    [zephirine, 'Zephirine’s Parapluie', 'my porch'],
    [`Jo <${jo}>`, 'Tea', 'my garden'],
  ]) {
    const lines = [
      title,
      'When: every first Tuesday, 7 pm',
      `Where: ${where}`,
      'For: Ottawa',
      '',
      `Come, and bring a ${title}!`,
    ];
    await say(who ?? '', 'gatherings@letters.example', title ?? '', lines.join('\n'));
    const address = who === zephirine ? zoe : jo;
    await answer(who ?? '', await letter(address, /your gathering|people will see|preview/i), 'send');
    await answer(lee, await letter(lee, title ?? ''), 'approve');
  }
  await answer(zephirine, await letter(zoe, /Tea/), 'maybe, if my Libellule can come');
  await answer(`Jo <${jo}>`, await letter(jo, /Parapluie/), 'yes');
  await answer(`Jo <${jo}>`, await letter(jo, /^People are invited/), 'who is coming');
  // Somebody helps her, reads copies, and writes for her.
  await say(zephirine, 'help@letters.example', 'help', `My support person is Kim, ${kim}`);
  await answer(zephirine, await letter(zoe, /Shall this person help you/), 'yes, with copies');
  await answer(kim, await letter(kim, /Will you help/), 'yes');
  await say(kim, 'share@letters.example', 'for Zephirine', 'The Kaleidoscope turns.');
  // In her name from elsewhere; from her, without proof.
  const receipt = await letter(zoe, 'Hippocampe');
  await answer('Evil <evil@elsewhere.example>', receipt, 'withdraw');
  const forged = { 'X-Twin-Verdicts': 'spf=FAIL dkim=FAIL dmarc=FAIL' };
  await say(zephirine, 'help@letters.example', 'hm', 'Perhaps a Kaleidoscope?', forged);
  // She is asked whether numbers are a digest's, and does not say.
  await answer(zephirine, await letter(zoe, /The bus was early/), '1. Kaleidoscope\n2. Cornemuse\n7. both');
  await twin.tick(tuesdayAtSeven(1));
  // Letters come back: stewards are told her name.
  twin.faults.mailboxes = { [zoe]: 'gone' };
  await say(zephirine, 'settings@letters.example', 'settings', '');
  await twin.tick(tuesdayAtSeven(1));
  twin.faults.mailboxes = {};
  // She is back, asks for her data and for the reason.
  await say(zephirine, 'settings@letters.example', 'settings', 'settings');
  await say(zephirine, 'help@letters.example', 'my data', 'my data');
  await answer(zephirine, await letter(zoe, /Everything we know/), 'why did I get this?');
}

/** The kinds of letters that say any of these. */
const lettersSaying = (letters: Held[], sayings: string[]): string[] =>
  [
    ...new Set(
      letters
        .filter((one) => placesSaying([one], sayings).length > 0)
        .map(({ says }) => JSON.parse(says).kind),
    ),
  ].sort();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'everything-'));
  const mailDomain = 'letters.example';
  twin = await startTwin({
    port: 0,
    smtpPort: 0,
    dataDir,
    empty: true,
    mailDomain,
    timeZone: 'America/Toronto',
  });
  await live();
}, 300_000);
afterAll(async () => {
  await twin.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('somebody with everything', () => {
  let before: Held[];

  test('is found wherever anything of a person can be', async () => {
    before = await everythingHeld();
    expect(kindsSaying(before, hers)).toEqual([
      'ADDRESS#… ADDRESS',
      'ADDRESS#… ANSWERED#…',
      'ADDRESS#… LETTER#…',
      'ADDRESS#… MAIL#…',
      'CONTRIBUTION#… CONTRIBUTION',
      'CONTRIBUTION#… DECISION#…',
      'DELIVERY#… DELIVERY',
      'GATHERING#… GATHERING',
      'GATHERING#… RSVP#…',
      'INBOUND#… INBOUND',
      'LETTER#… ATTACHMENT#…',
      'LETTER#… CONTEXT',
      'LETTER#… LETTER',
      'LETTER#… MAIL#…',
      'MEMBER#… CONSENT#…',
      'MEMBER#… MEMBER',
      'MEMBER#… MESSAGE#…',
      'MEMBER#… SUPPORT#…',
      'THANKS#… …',
      'file',
      'raw mail',
    ]);
    const letters = before.filter(({ kind }) => kind === 'LETTER#… LETTER');
    expect(lettersSaying(letters, hers)).toEqual([
      'answer-passed-on',
      'approved',
      'concern',
      'concern-heard',
      'decided',
      'decision-unclear',
      'digest',
      'digest-preview',
      'gathering-announced',
      'gathering-decided',
      'gathering-held',
      'gathering-invitation',
      'gathering-moderation',
      'gathering-preview',
      'guest-list',
      'helped-news',
      'hidden',
      'history',
      'letters-not-arriving',
      'message-to-stewards',
      'moderation',
      'my-data',
      'note-to-host',
      'passed-on',
      'receipt',
      'receipts',
      'response',
      'rsvp',
      'sender-check',
      'settings',
      'steward-question',
      'support-asked',
      'waiting-list',
      'welcome',
      'who-is-new',
    ]);
  });

  test('would be found in queues, too', async () => {
    const QueueUrl = `${process.env.AWS_ENDPOINT_URL_SQS}/000000000000/outbox-dead`;
    await new SQSClient({}).send(new SendMessageCommand({ QueueUrl, MessageBody: '{"to":"a Metronome"}' }));
    expect(kindsSaying(await everythingHeld(), ['metronome'])).toEqual(['message']);
  });

  test('asks to be forgotten, says how, and within the same minute nothing says her name or her words any more', async () => {
    await say(zephirine, 'help@letters.example', 'please', 'forget me');
    const asked = await letter(zoe, /Shall we forget you/);
    await answer(zephirine, asked, 'yes');
    expect(await loadMemberAt(zoe)).not.toBeNull();
    await answer(zephirine, await letter(zoe, /Shall we forget you/), 'yes, erase everything');
    expect(await loadMemberAt(zoe)).toBeNull();
    await letter(zoe, /We have forgotten you/);
    const held = await everythingHeld();
    expect(placesSaying(held, hers.slice(2))).toEqual([]);
    // Her address is still needed for the last letter, and for the last look.
    expect(kindsSaying(held, hers.slice(0, 2))).toEqual([
      'ADDRESS#… LETTER#…',
      'DELIVERY#… DELIVERY',
      'FORGET#… PLAN',
    ]);
  });

  test('an hour later nothing says her address either, and her mail is a stranger’s, kindly answered', async () => {
    const later = Temporal.Instant.fromEpochMilliseconds(Date.now()).add({ hours: 2 });
    await twin.tick(later.toString());
    expect(placesSaying(await everythingHeld(), hers)).toEqual([]);
    const kept = await loadForgotten(zoe);
    expect(kept?.consents.map(({ kind }) => kind)).toEqual(['asked', 'confirmed', 'returned']);
    await answer(zephirine, await letter(zoe, 'Ornithorynque'), 'The Ornithorynque is back!');
    await letter(zoe, /You asked us .* to forget you|you asked us on/);
    await twin.tick(later.add({ hours: 80 }).toString());
    expect(placesSaying(await everythingHeld(), hers)).toEqual([]);
  });

  test('nobody can have letters sent to her from the web page, where anybody can press the button', async () => {
    const before = (await lettersOf(dataDir, zoe)).length;
    for (const email of [zoe, 'max@example.net']) {
      const body = new URLSearchParams({ email, name: '', language: 'en', agree: 'yes' });
      const { status } = await fetch(`http://localhost:${twin.port}/join`, { method: 'POST', body });
      expect(status).toBe(200);
    }
    await twin.settle();
    await letter('max@example.net', /Shall we write/);
    expect(await lettersOf(dataDir, zoe)).toHaveLength(before);
    expect(placesSaying(await everythingHeld(), hers)).toEqual([]);
  });

  test('her bytes are gone from the files, too, once SQLite has written them anew', async () => {
    await twin.stop();
    // What it deleted still stands in its free pages and journals; nothing of hers is in any other file.
    expect(
      filesSaying(dataDir, hers, ['mail']).every((file) => /^(?:dynamodb\.sqlite|fauxqs\.db)/.test(file)),
    ).toBe(true);
    for (const file of ['dynamodb.sqlite', 'fauxqs.db']) {
      const database = new DatabaseSync(join(dataDir, file));
      database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    }
    expect(filesSaying(dataDir, hers, ['mail'])).toEqual([]);
  });
});

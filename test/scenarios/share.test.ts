import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import jpeg from 'jpeg-js';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { pdf, photo, testVirus } from '../support/files.ts';
import { type Attaching, type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { join } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [marie, amina, gil, jo, lee] = [
  'marie@example.net',
  'amina@example.net',
  'gil@example.com',
  'jo@example.net',
  'lee@example.org',
] as const;

let village: Village;
let mutt: Attaching;
let snail: MailClient;
let desk: string;
const onDesk = (name: string) => path(desk, name);

beforeAll(async () => {
  village = await startVillage();
  desk = await mkdtemp(path(tmpdir(), 'desk-'));
  await writeFile(onDesk('Été au jardin.jpg'), photo(2000, 1500, 6));
  await writeFile(onDesk('Plan du jardin.pdf'), pdf);
  await writeFile(onDesk('jeu.jpg'), 'MZ\x90\0 this program cannot be run', 'latin1');
  await writeFile(onDesk('facture.pdf'), testVirus);
  mutt = await muttOf(village, marie, 'Marie');
  snail = snailOf(village, amina, 'Amina');
  await mutt.write('inscription@letters.example', 'bonjour', 'bonjour');
  await mutt.answerNewest('oui, Ottawa');
  for (const [address, place] of [
    [amina, 'Ottawa'],
    [gil, 'Ottawa'],
    [jo, 'Kingston'],
  ] as const)
    await join(village, address, place);
}, 180_000);
afterAll(async () => {
  await village.remove();
  await rm(desk, { recursive: true, force: true });
});

const newest = async (address: string) => {
  const letter = (await village.letters(address)).at(-1);
  if (!letter) throw new Error(`${address} has no letter`);
  return letter;
};
/** On one line, with ordinary spaces. */
const plain = ({ text }: { text: string }) => text.replace(/\s+/g, ' ');
const reply = async (address: string, saying: string | RegExp, words: string) => {
  await village.reply(await village.letter(address, saying), address, words);
  await village.settle();
};
const linksIn = ({ text }: { text: string }) => text.match(/http:\S+\/f\/\S+/g) ?? [];
const attachedTo = async ({ file }: { file: string }) =>
  (await PostalMime.parse(await readFile(file))).attachments.map(({ filename, mimeType, content }) => ({
    filename,
    mimeType,
    content: Buffer.from(content as ArrayBuffer),
  }));

describe('Marie shares her garden, with a photo and a plan', () => {
  test('by mutt, in French; her receipt names each file, its kind and its size, and what was not taken', async () => {
    await mutt.write(
      'partage@letters.example',
      'Ressource : notre jardin',
      'Voici comment nous avons fait des bacs surélevés : https://example.org/bacs',
      ['Été au jardin.jpg', 'Plan du jardin.pdf', 'jeu.jpg'].map(onDesk),
    );
    const receipt = await newest(marie);
    const said = plain(receipt);
    expect(said).toContain('Votre image, pas encore décrite, Été au jardin.jpg (JPEG,');
    expect(said).toContain('Fichier : Plan du jardin.pdf (PDF, 1 Ko, fichier 2)');
    expect(said).toContain('jeu.jpg : C’est un programme, ou cela pourrait en être un.');
    expect(said).toContain('décrire 1 : trois personnes autour d’une table de cuisine');
    expect(said).toContain('Tout le monde (Ottawa)');
    expect(linksIn(receipt)).toHaveLength(2);
  });

  test('a steward reads it first, and looks at the files before anybody else may', async () => {
    const asked = await village.letter(lee, /May this be shared|jardin/);
    expect(plain(asked)).toContain('A picture from Marie, Ottawa, not described yet (JPEG,');
    const [picture = ''] = linksIn(asked);
    expect((await fetch(picture)).status).toBe(200);
    await reply(lee, 'jardin', 'files');
    expect((await attachedTo(await newest(lee))).map(({ filename }) => filename)).toEqual([
      'Plan du jardin.pdf',
      'Été au jardin.jpg',
    ]);
    await village.tick(tuesdayAtSeven(1));
    expect((await newest(gil)).text).not.toContain('jardin');
  });

  test('she says what the photo shows, by Reply', async () => {
    await village.reply(
      await village.letter(marie, 'Plan du jardin'),
      `Marie <${marie}>`,
      'décrire 1 : des bacs de bois pleins de tomates',
    );
    await village.settle();
    const receipt = await newest(marie);
    expect(receipt.subject).toBe('Votre image a une description');
    expect(plain(receipt)).toContain('Image : des bacs de bois pleins de tomates (JPEG,');
    await reply(lee, /May this be shared|jardin/, 'approve');
    expect((await newest(lee)).text).toContain('notre jardin');
  });

  test('her neighbours read it with links that say what they are; nobody further away does', async () => {
    await village.tick(tuesdayAtSeven(2));
    const digest = await village.letter(gil, 'notre jardin');
    expect(plain(digest)).toMatch(
      /Picture: des bacs de bois pleins de tomates \(JPEG, \d+ KB, number \d, file 1\)/,
    );
    expect((await village.letters(jo)).filter(({ text }) => text.includes('notre jardin'))).toEqual([]);
    const [picture = '', plan = ''] = linksIn(digest);
    const answer = await fetch(picture);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const drawn = Buffer.from(await answer.arrayBuffer());
    // Held upright, and no larger than a page: nothing tells any more where it was taken.
    expect(jpeg.decode(drawn)).toMatchObject({ width: 1200, height: 1600 });
    expect(drawn.includes('GPS')).toBe(false);
    expect(Buffer.from(await (await fetch(plan)).arrayBuffer()).equals(pdf)).toBe(true);
  });

  test('who has no browser replies “files 1” and gets them by mail', async () => {
    const digest = await village.letter(gil, 'notre jardin');
    const number = /files (\d)/.exec(digest.text)?.[1] ?? '';
    await reply(gil, 'notre jardin', `files ${number}`);
    const letter = await newest(gil);
    expect(letter.subject).toBe('Files from Marie, Ottawa');
    expect(letter.headers['in-reply-to']).toBeDefined();
    expect((await attachedTo(letter)).map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['Plan du jardin.pdf', 'application/pdf'],
      ['Été au jardin.jpg', 'image/jpeg'],
    ]);
  });

  test('she lets all of Eastern Ontario read it, by one word, and Jo in Kingston does', async () => {
    await village.reply(await village.letter(marie, 'Votre image a une'), `Marie <${marie}>`, 'régional');
    await village.settle();
    expect(plain(await newest(marie))).toContain('Tout le monde (Est de l’Ontario)');
    await village.tick(tuesdayAtSeven(3));
    const digest = await village.letter(jo, 'notre jardin');
    expect(linksIn(digest)).toHaveLength(2);
  });

  test('she takes it back: every link is a kind page, and the files are gone', async () => {
    const links = [
      ...linksIn(await village.letter(gil, 'notre jardin')),
      ...linksIn(await village.letter(lee, 'jardin')),
    ];
    await village.reply(await village.letter(marie, 'Votre image a une'), `Marie <${marie}>`, 'retirer');
    await village.settle();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const answer = await fetch(link);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/not shared any more/);
    }
  });
});

describe('Amina shares by s-nail', () => {
  test('a story, for the people near her', async () => {
    await snail.write('share@letters.example', 'The new bench', 'It is blue, and I sat on it first.');
    const receipt = await newest(amina);
    expect(plain(receipt)).toContain('Who reads them: Everybody in Ottawa');
    await reply(lee, 'The new bench', 'approve');
  });

  test('a question', async () => {
    await snail.write('share@letters.example', 'hello', 'Does anybody know a choir?');
    expect(plain(await newest(amina))).toContain('Who reads them: Everybody in Ottawa');
    await village.tick(tuesdayAtSeven(4));
    expect(plain(await village.letter(gil, 'a choir'))).toContain('A question for you:');
  });

  test('a file with a virus reaches nobody, and nothing of it is kept', async () => {
    const before = (await village.letters(lee)).length;
    await mutt.write('share@letters.example', 'Facture', 'Voici une facture.', [onDesk('facture.pdf')]);
    expect((await newest(marie)).text).not.toContain('Voici une facture');
    expect(await village.letters(lee)).toHaveLength(before);
  });
});

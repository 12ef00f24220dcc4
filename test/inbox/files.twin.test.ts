import { readFile } from 'node:fs/promises';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import jpeg from 'jpeg-js';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as http } from '../../functions/http/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { toEvent, toResponse } from '../../infra/local/api-gateway.ts';
import { Contribution } from '../../shared/contributions/contribution.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { community, id, member } from '../support/builders.ts';
import { docx, pdf, photo } from '../support/files.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';
import { leaf, multipart, rawMail } from '../support/raw-mail.ts';

const marie = 'marie@example.net';
const [jo, nell, lee, sam] = [
  'jo@example.net',
  'new@example.net',
  'lee@example.org',
  'sam@example.org',
] as const;
const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  const person = (letter: string, address: string, name: string, trusted = true) =>
    createMember(member({ id: id(letter), address, name, language: 'en', trusted }), null);
  await commit([
    ...createMember(member({ trusted: true }), null),
    ...person('j', jo, 'Jo'),
    ...person('n', nell, 'Nell', false),
    ...person('l', lee, 'Lee'),
    ...person('s', sam, 'Sam'),
  ]);
});
afterAll(() => cloud.stop());

interface Enclosed {
  name: string;
  type: string;
  octets: Buffer;
  disposition?: string;
  header?: string[];
}
const part = ({ name, type, octets, disposition = 'attachment', header = [] }: Enclosed) =>
  leaf(
    type,
    (octets.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'),
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
    ...header,
  );

let mails = 0;
const mailOf = (from: string, subject: string, words: string, files: Enclosed[]): string => {
  mails += 1;
  const body = leaf('text/plain; charset=utf-8', words);
  const head = [
    `From: <${from}>`,
    `Message-ID: <${mails}@files>`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
  ];
  const mixed = multipart('mixed', 'b', body, ...files.map(part));
  return (
    rawMail(head)
      .toString('utf8')
      .replace(/\r\n\r\n$/, '\r\n') + mixed.toString('utf8')
  );
};
async function mail(
  from: string,
  to: string,
  subject: string,
  words: string,
  files: Enclosed[] = [],
  verdicts = pass,
) {
  const event = await cloud.arrive(mailOf(from, subject, words, files), from, to, verdicts);
  const { batchItemFailures } = await handler(event);
  expect(batchItemFailures).toEqual([]);
  return event;
}
const share = (from: string, words: string, files: Enclosed[], verdicts = pass) =>
  mail(from, 'share@letters.example', 'share', words, files, verdicts);
const shared = async (words: string) =>
  (await cloud.items('CONTRIBUTION#'))
    .filter(({ sk }) => sk === 'CONTRIBUTION')
    .map((item) => Contribution.parse(item))
    .find((one) => one.words.includes(words));
async function letter(address: string, saying: RegExp | string) {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  const says = (said: string) => (typeof saying === 'string' ? said.includes(saying) : saying.test(said));
  const found = (await cloud.letters(address)).findLast(({ text, subject }) => says(text) || says(subject));
  if (!found) throw new Error(`${address} has no letter saying ${saying}`);
  return found;
}
const reply = async (to: { replyTo: string }, from: string, words: string, files: Enclosed[] = []) =>
  mail(from, to.replyTo, 'Re: yours', words, files);
const linksIn = ({ text }: { text: string }) => text.match(/http:\S+\/f\/\S+/g) ?? [];
const open = async (link = '') =>
  toResponse((await http((await toEvent(new Request(link))) as never, {} as never)) as never);
const keys = async () =>
  (
    (await new S3Client({}).send(new ListObjectsV2Command({ Bucket: 'raw-mail', Prefix: 'files/' })))
      .Contents ?? []
  ).map(({ Key = '' }) => Key);

const picture = { name: 'Été au lac.jpg', type: 'image/jpeg', octets: photo(64, 48) };
const plan = { name: 'Plan.pdf', type: 'application/octet-stream', octets: pdf };

describe('a mail to share@ with files', () => {
  test('keeps them with its words: the picture drawn anew, its name as it was; what is refused is named, and why', async () => {
    await share(jo, 'Our table stands by the window.', [
      picture,
      plan,
      { name: 'photo.jpg', type: 'image/jpeg', octets: Buffer.from('MZ\x90\0', 'latin1') },
      { name: 'IMG_2.HEIC', type: 'image/heic', octets: Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1') },
    ]);
    const kept = await shared('Our table');
    expect(kept).toMatchObject({
      state: 'published',
      reach: 'ottawa',
      files: [
        { name: 'Été au lac.jpg', type: 'jpeg', alt: null },
        { name: 'Plan.pdf', type: 'pdf', octets: pdf.length, alt: null },
      ],
    });
    const receipt = await letter(jo, 'Our table');
    const said = receipt.text.replace(/\s+/g, ' ');
    expect(said).toContain('Your picture, not described yet, Été au lac.jpg (JPEG, 1 KB, file 1)');
    expect(said).toContain('File: Plan.pdf (PDF, 1 KB, file 2)');
    expect(said).toContain('photo.jpg: It is a program, or could be one.');
    expect(said).toContain('IMG_2.HEIC: Few people can open this kind of picture, HEIC.');
    expect(said).toContain('describe 1:');
    expect(linksIn(receipt)).toHaveLength(2);
  });

  test('that comes twice keeps them once', async () => {
    const before = (await keys()).length;
    const event = await share(jo, 'Only once, please.', [plan]);
    expect((await keys()).length).toBe(before + 1);
    await handler(event);
    await handler(event);
    expect((await keys()).length).toBe(before + 1);
    expect(
      (await cloud.items('CONTRIBUTION#')).filter(({ words }) => words === 'Only once, please.'),
    ).toHaveLength(1);
  });

  test('with a virus is not read at all: nothing of it is kept', async () => {
    const before = await keys();
    await share(jo, 'There is a virus in this.', [plan], { ...pass, virus: 'FAIL' });
    expect(await shared('a virus in this')).toBeUndefined();
    expect(await keys()).toEqual(before);
  });

  test.each(['PROCESSING_FAILED', 'GRAY'])(
    'whose scan was %s waits for a steward, who is told so',
    async (virus) => {
      await share(jo, `The scanner said ${virus}.`, [plan], { ...pass, virus });
      expect(await shared(virus)).toMatchObject({ state: 'held', publishedAt: null });
      expect((await letter(jo, virus)).text.replace(/\s+/g, ' ')).toContain(
        'We could not check your files for viruses.',
      );
      const asked = await letter(lee, virus);
      expect(asked.text).toContain('could not check these files for viruses');
      expect((await open(linksIn(asked)[0])).status).toBe(200);
      await reply(asked, lee, 'approve');
      expect(await shared(virus)).toMatchObject({ state: 'published', files: [{ name: 'Plan.pdf' }] });
    },
  );

  test('scanned or not, without files is nobody’s concern', async () => {
    await share(jo, 'Only words, unscanned.', [], { ...pass, virus: 'GRAY' });
    expect((await shared('unscanned'))?.state).toBe('published');
  });

  test('and without a word is asked for one', async () => {
    await mail(jo, 'share@letters.example', '', '', [plan]);
    expect((await letter(jo, /found no words/)).text).toContain('file');
  });
});

describe('a picture', () => {
  test('is described by its sender in a reply, and by nobody else', async () => {
    const receipt = await letter(jo, 'Our table');
    await reply(receipt, nell, 'describe 1: something rude');
    await reply(receipt, jo, 'describe 1: three people around\na kitchen table. Stop signs hang on the wall');
    const described = await shared('Our table');
    expect(described?.words).toBe('Our table stands by the window.');
    expect(described?.files?.map(({ alt }) => alt)).toEqual([
      'three people around a kitchen table. Stop signs hang on the wall',
      null,
    ]);
    const after = await letter(jo, 'People read this with your picture');
    expect(after.text.replace(/\s+/g, ' ')).toContain('Picture: three people around a kitchen table.');
    expect(after.text).not.toContain('describe 1');
  });

  test('« décrire : … » says it of the only one; behind a number alone it is understood too', async () => {
    await share(marie, 'Un banc au soleil.', [picture]);
    const receipt = await letter(marie, 'Un banc au soleil');
    expect(receipt.text).toMatch(/décrire 1\s: trois personnes/);
    await reply(receipt, marie, 'Décrire : un banc bleu');
    expect((await shared('Un banc'))?.files?.[0]?.alt).toBe('un banc bleu');
    await reply(receipt, marie, '1 : un banc bleu, sous un érable');
    expect(await shared('Un banc')).toMatchObject({
      words: 'Un banc au soleil.',
      files: [{ alt: 'un banc bleu, sous un érable' }],
    });
  });

  test('of a number that is not there changes nothing but the words, as any other words', async () => {
    await share(marie, 'Une porte rouge.', [picture]);
    await reply(await letter(marie, 'Une porte rouge'), marie, 'Décrire 7 : une porte');
    expect((await shared('Décrire 7'))?.files?.[0]?.alt).toBeNull();
  });
});

describe('files that were forgotten', () => {
  test('come in a reply to the receipt, with a word or none; a thank-you with a logo adds nothing', async () => {
    await share(jo, 'I forgot the plan of our ramp.', []);
    const receipt = await letter(jo, 'of our ramp');
    await reply(receipt, jo, 'Here it is!', [plan]);
    await reply(receipt, jo, '', [{ ...plan, name: 'Plan 2.pdf' }]);
    const logo = { ...picture, disposition: 'inline', header: ['Content-ID: <logo@x>'] };
    await reply(receipt, jo, 'Thank you!', [logo]);
    expect(await shared('of our ramp')).toMatchObject({
      words: 'I forgot the plan of our ramp.',
      state: 'published',
      files: [{ name: 'Plan.pdf' }, { name: 'Plan 2.pdf' }],
    });
    expect((await letter(jo, 'of our ramp')).subject).toBe('Thank you for your files');
  });
});

describe('the link of a file', () => {
  test('hands it over to be kept, never to be run, and says nothing of it to others', async () => {
    const [first, second] = linksIn(await letter(jo, 'People read this with your picture'));
    const answer = await open(first);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="Ete au lac.jpg"; filename*=UTF-8''%C3%89t%C3%A9%20au%20lac.jpg`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    });
    const drawn = Buffer.from(await answer.arrayBuffer());
    expect(jpeg.decode(drawn)).toMatchObject({ width: 64, height: 48 });
    expect(drawn.includes('GPS')).toBe(false);
    expect(Buffer.from(await (await open(second)).arrayBuffer()).equals(pdf)).toBe(true);
  });

  test('gives every octet of a document, whatever its type sounds like', async () => {
    await share(jo, 'Minutes of our meeting.', [
      { name: 'Minutes.docx', type: 'application/msword', octets: docx },
    ]);
    const answer = await open(linksIn(await letter(jo, 'Minutes of our meeting'))[0]);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml');
    expect(Buffer.from(await answer.arrayBuffer()).equals(docx)).toBe(true);
  });

  test('of a large file leads to the bucket, for minutes', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(5_000_000, 'x')]);
    await share(jo, 'A thick book.', [{ ...plan, octets: large }]);
    const answer = await open(linksIn(await letter(jo, 'A thick book'))[0]);
    expect(answer.status).toBe(302);
    const where = new URL(answer.headers.get('location') ?? '');
    expect(where.searchParams.get('X-Amz-Expires')).toBe('300');
    expect(where.searchParams.get('response-content-disposition')).toContain(
      'attachment; filename="Plan.pdf"',
    );
    expect((await (await fetch(where)).arrayBuffer()).byteLength).toBe(large.length);
  });

  test('that is altered, or of another kind, is a kind page', async () => {
    const [link = ''] = linksIn(await letter(jo, 'A thick book'));
    const kept = link.slice(0, -6);
    for (const wrong of [`${kept}aaaaaa`, link.replace('/f/', '/f/a'), link.slice(0, -1)]) {
      const answer = await open(wrong);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('not shared any more');
    }
  });

  test('works for the author of private words and for stewards, and for nobody once they are withdrawn', async () => {
    await share(nell, 'My first drawing.', [picture]);
    const [own] = linksIn(await letter(nell, 'My first drawing'));
    const [stewards] = linksIn(await letter(lee, 'My first drawing'));
    expect((await open(own)).status).toBe(200);
    expect((await open(stewards)).status).toBe(200);
    const before = (await keys()).length;
    await reply(await letter(nell, 'My first drawing'), nell, 'withdraw');
    expect((await keys()).length).toBe(before - 1);
    expect((await open(own)).status).toBe(404);
    expect((await open(stewards)).status).toBe(404);
    expect((await shared('My first drawing'))?.files).toBeUndefined();
  });
});

describe('by mail alone', () => {
  const today = Temporal.PlainDate.from('2026-12-01');
  const heard = (said: string) =>
    readWishes(said, { community, language: 'en', today, where: 'letter' }).wishes;
  const attachedTo = async ({ file }: { file: string }) =>
    (await PostalMime.parse(await readFile(file))).attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      content: Buffer.from(content as ArrayBuffer),
    }));

  test('a steward says files before deciding, and gets them; the decision still waits', async () => {
    await share(nell, 'My second drawing.', [picture]);
    await reply(await letter(lee, 'My second drawing'), lee, 'files');
    const sent = await letter(lee, 'You asked for these files');
    expect((await attachedTo(sent)).map(({ filename }) => filename)).toEqual(['Été au lac.jpg']);
    expect((await shared('My second drawing'))?.state).toBe('held');
    await reply(sent, lee, 'approve');
    expect((await shared('My second drawing'))?.state).toBe('published');
  });

  test.each([
    ['files', null],
    ['Files.', null],
    ['fichiers', null],
    ['files 3', 3],
    ['3: files', 3],
    ['the files of number 12, please', 12],
    ['Envoyez-moi les fichiers du numéro 2 svp', 2],
    ['pièce jointe 4', 4],
  ])('“%s” asks for files', (said, number) => {
    expect(heard(said)).toEqual([{ kind: 'files', number }]);
  });

  test.each([
    'The files of my life are in three boxes.',
    'Pictures 3 walls long!',
    'Files and more files: that was my job.',
  ])('“%s” is somebody’s words', (said) => {
    expect(heard(said)).toEqual([]);
  });

  test('what is too large for a letter comes as a link', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(7_000_000, 'x')]);
    await share(jo, 'A thick book and a plan.', [{ ...plan, name: 'Book.pdf', octets: large }, plan]);
    await reply(await letter(jo, 'A thick book and a plan'), jo, 'please send me the files');
    const sent = await letter(jo, 'You asked for these files');
    expect((await attachedTo(sent)).map(({ filename }) => filename)).toEqual(['Plan.pdf']);
    expect(sent.text).toContain('Book.pdf (PDF, 7 MB)');
    expect(linksIn(sent)).toHaveLength(1);
  });
});

import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client, Style } from './client.ts';
import { layDesk } from './desk.ts';
import { expectedWords } from './expected.ts';
import { makeOriginals } from './originals.ts';
import { type Language, readers } from './readers.ts';
import { openSink } from './sink.ts';
import { wrongIn, wrongInFolder } from './verify.ts';
import { answersTo, reflection } from './words.ts';

const usage = `Answers a real letter of ours with real mail programs, and keeps what they send.

  node --import tsx test/mail/replies/make/make.ts [--keep] [PATTERN …]

  PATTERN     makes only replies whose name (client-language-style) matches; all without one
  --originals makes the letters themselves anew, too
  --keep      keeps the home folders of the programs, to look at
  --check     makes nothing; looks whether the expected words are in each mail, in order
  --list      only says which replies there are

The programs: apt-get install $(cat test/mail/replies/make/packages.txt); locales en_CA.UTF-8 and fr_CA.UTF-8.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    originals: { type: 'boolean' },
    keep: { type: 'boolean' },
    list: { type: 'boolean' },
    check: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const folder = join(import.meta.dirname, '..');
const wanted = positionals.map((pattern) => new RegExp(pattern));

if (values.help) console.log(usage);
else if (values.check) await checkAll();
else await makeAll();

async function checkAll(): Promise<void> {
  for (const kind of ['real', 'manner'])
    for (const wrong of await wrongInFolder(join(folder, kind))) {
      process.exitCode = 1;
      console.log(`${kind}/${wrong}`);
    }
}

async function makeAll(): Promise<void> {
  if (values.originals) await makeOriginals(join(folder, 'originals'));
  for (const client of await clients()) {
    for (const style of client.styles)
      for (const { language } of readers) {
        const name = `${client.name}-${language}-${style.name}`;
        if (wanted.length > 0 && !wanted.some((pattern) => pattern.test(name))) continue;
        if (values.list) console.log(name);
        else await makeOne(client, style, language, name);
      }
  }
}

async function clients(): Promise<Client[]> {
  const files = (await readdir(join(import.meta.dirname, 'clients'))).sort();
  return Promise.all(files.map(async (file) => (await import(`./clients/${file}`)).client));
}

async function makeOne(client: Client, style: Style, language: Language, name: string) {
  const number = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const reader = readers.find((one) => one.language === language) as (typeof readers)[number];
  const letter = style.letter ?? 'prompt';
  const answers = answersTo(letter, language, number).slice(0, style.answers ?? 9);
  const words = style.place === 'inline' ? answers : reflection(language, number);
  const original = join(folder, 'originals', `${letter}-${language}.eml`);
  const sink = await openSink();
  const desk = await layDesk({ reader, letter, original, style, words, smtpPort: sink.port });
  try {
    await client.answer(desk);
    const mail = await sink.next(10);
    const published = withoutHost(mail);
    const expected = await expectedWords(published, words);
    const wrong = await wrongIn(published, expected);
    if (wrong.length > 0) {
      await writeFile(`${desk.home}.eml`, published);
      throw new Error(`${wrong.join('; ')} (see ${desk.home}.eml)`);
    }
    await writeFile(join(folder, 'real', `${name}.eml`), published);
    await writeFile(join(folder, 'real', `${name}.txt`), expected);
    console.log(`made   ${name}`);
  } catch (fault) {
    process.exitCode = 1;
    console.log(`FAILED ${name}: ${(fault as Error).message}`);
  } finally {
    await sink.close();
    if (values.keep) console.log(`       ${desk.home}`);
    else await rm(desk.home, { recursive: true, force: true });
  }
}

/** The mail with this machine's name replaced where a client wrote it: all else is as sent. */
function withoutHost(mail: Buffer): Buffer {
  const host = new RegExp(`(?<=[@.\\s[(<])${hostname()}(?:\\.localdomain)?(?=[>\\s)\\];])`, 'g');
  return Buffer.from(mail.toString('latin1').replace(host, 'example.org'), 'latin1');
}

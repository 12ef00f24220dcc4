import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from './client.ts';
import { makeReply } from './make-reply.ts';
import { makeOriginals } from './originals.ts';
import { readers } from './readers.ts';
import { wrongInFolder } from './verify.ts';

const usage = `Answers a real letter of ours with real mail programs, and keeps what they send.

  npx node --import tsx test/mail/replies/make/make.ts [--keep] [PATTERN …]

  PATTERN     makes only replies whose name (client-language-style) matches; all without one
  --originals makes the letters themselves anew, too
  --keep      keeps the home folders of the programs, to look at
  --check     makes nothing; looks whether the expected words are in each mail, in order
  --versions  only says which programs are installed
  --list      only says which replies there are

The programs: apt-get install $(cat test/mail/replies/make/packages.txt); locales en_CA.UTF-8 and fr_CA.UTF-8.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    originals: { type: 'boolean' },
    keep: { type: 'boolean' },
    list: { type: 'boolean' },
    check: { type: 'boolean' },
    versions: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const folder = join(import.meta.dirname, '..');
const keep = values.keep === true;
const wanted = positionals.map((pattern) => new RegExp(pattern));

if (values.help) console.log(usage);
else if (values.check) await checkAll();
else if (values.versions) await tellVersions();
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
        else await attempt(name, () => makeReply({ client, style, language, name, folder, keep }));
      }
  }
}

/** One program that fails keeps no other from its reply. */
async function attempt(name: string, make: () => Promise<void>): Promise<void> {
  try {
    await make();
    console.log(`made   ${name}`);
  } catch (fault) {
    process.exitCode = 1;
    console.log(`FAILED ${name}: ${(fault as Error).message}`);
  }
}

async function tellVersions(): Promise<void> {
  for (const { name, package: from } of await clients())
    console.log(`${name}\t${execFileSync('dpkg-query', ['-W', from], { encoding: 'utf8' }).trim()}`);
}

async function clients(): Promise<Client[]> {
  const files = (await readdir(join(import.meta.dirname, 'clients'))).sort();
  return Promise.all(files.map(async (file) => (await import(`./clients/${file}`)).client));
}

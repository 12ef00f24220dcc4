import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVillage } from '../support/village.ts';
import { picture } from './screen.ts';
import { jo, liveAWeek, marie } from './story.ts';
import { muttWith, w3mWith } from './terminal.ts';
import { thunderbirdWith } from './thunderbird.ts';

const gallery = new URL('../../docs/gallery/', import.meta.url).pathname;

/** Lives a week on this machine and takes pictures of the letters it brought, in real mail programs: `npm run gallery:programs`. */
const village = await startVillage();
const maildir = (address: string) => join(village.dataDir, 'mail', address);
await liveAWeek(village);
const digest = (await village.letters(jo)).at(-1);
const html = join(await mkdtemp(join(tmpdir(), 'w3m-')), 'digest.html');
await writeFile(html, digest?.html ?? '');
const scenes = {
  'thunderbird-fr': await thunderbirdWith(maildir(marie), marie),
  'thunderbird-dark-en': await thunderbirdWith(maildir(jo), jo, true),
  'mutt-fr': await muttWith(maildir(marie), marie),
  'w3m-en': w3mWith(html),
};
for (const [name, scene] of Object.entries(scenes)) {
  await picture(scene, join(gallery, `${name}.png`));
  console.log(`${name}.png`);
}
await village.remove();

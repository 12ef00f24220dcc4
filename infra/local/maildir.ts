import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

let delivered = 0;

/** Where an address's Maildir lies: its own name in lower case; what a file name cannot bear is written as %2f. */
const maildirOf = (dataDir: string, address: string): string =>
  join(
    dataDir,
    'mail',
    address
      .toLowerCase()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[/\\%\0-\x1f\x7f]|^\./g, (odd) => `%${odd.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );

/** Delivers into `new/` as maildir(5) says: written whole in `tmp/`, then renamed, its lines ending as files' do here (LF alone). */
export async function deliverToMaildir(dataDir: string, address: string, mail: Uint8Array): Promise<void> {
  const maildir = maildirOf(dataDir, address);
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(join(maildir, folder), { recursive: true });
  delivered += 1;
  const name = `${Math.floor(Date.now() / 1000)}.M${String(Date.now() % 1000).padStart(3, '0')}P${process.pid}Q${String(delivered).padStart(6, '0')}.${randomUUID().slice(0, 8)}`;
  await writeFile(join(maildir, 'tmp', name), withLineFeeds(mail));
  await rename(join(maildir, 'tmp', name), join(maildir, 'new', name));
}

/** Octets stay what they are, but for the CR of a CRLF: mail programs show that one as ^M. */
const withLineFeeds = (mail: Uint8Array): Buffer =>
  Buffer.from(Buffer.from(mail).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

/** How many letters this process has delivered. */
export const lettersDelivered = (): number => delivered;

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** A delivered letter: where it lies in its mailbox, and what it says. */
export interface Mail {
  file: string;
  at: Date;
  email: Email;
}

export interface MailboxCount {
  address: string;
  letters: number;
  newest: Date | null;
}

/** Reads the Maildirs under a folder. Names from outside are only ever compared with names found there. */
export class Maildirs {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = join(dataDir, 'mail');
  }

  /** Every mailbox, the one with the newest letter first. */
  async mailboxes(): Promise<MailboxCount[]> {
    const counts = await Promise.all(
      (await foldersIn(this.#root)).map(async (address) => {
        const files = await this.#files(address);
        return { address, letters: files.length, newest: files[0]?.at ?? null };
      }),
    );
    return counts.toSorted((a, b) => (b.newest?.getTime() ?? 0) - (a.newest?.getTime() ?? 0));
  }

  /** A mailbox's letters, newest first; null where there is no such mailbox. */
  async letters(address: string): Promise<Mail[] | null> {
    if (!(await foldersIn(this.#root)).includes(address)) return null;
    return Promise.all((await this.#files(address)).map(read));
  }

  /** One letter of a mailbox, or null. */
  async letter(address: string, file: string): Promise<Mail | null> {
    if (!(await foldersIn(this.#root)).includes(address)) return null;
    const found = (await this.#files(address)).find((candidate) => candidate.file === file);
    return found ? read(found) : null;
  }

  async #files(address: string): Promise<{ file: string; path: string; at: Date }[]> {
    const found = [];
    for (const folder of ['new', 'cur'])
      for (const file of await filesIn(join(this.#root, address, folder))) {
        const path = join(this.#root, address, folder, file);
        found.push({ file, path, at: (await stat(path)).mtime });
      }
    return found.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.file.localeCompare(a.file));
  }
}

async function read({ file, path, at }: { file: string; path: string; at: Date }): Promise<Mail> {
  return { file, at, email: await PostalMime.parse(await readFile(path)) };
}

/** Where a reply goes (RFC 5322 §3.6.2). */
export const replyTo = ({ email }: Mail): string => addressIn(email.replyTo?.[0]) || addressIn(email.from);

/** "Name <address>" or the address alone. */
export const shown = (who: Address | undefined): string =>
  who?.name ? `${who.name} <${addressIn(who)}>` : addressIn(who);

const addressIn = (who: Address | undefined): string => who?.address ?? '';

const foldersIn = async (path: string): Promise<string[]> =>
  (await entriesIn(path)).filter((entry) => entry.isDirectory()).map(({ name }) => name);

const filesIn = async (path: string): Promise<string[]> =>
  (await entriesIn(path)).filter((entry) => entry.isFile()).map(({ name }) => name);

/** Nothing, where the folder was not made yet: a mailbox appears with its first letter. */
async function entriesIn(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

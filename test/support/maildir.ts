import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A letter as it lies in somebody's Maildir. */
export interface ReceivedLetter {
  file: string;
  subject: string;
  from: string;
  replyTo: string;
  messageId: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** All letters at an address, in the order they came. */
export async function lettersOf(dataDir: string, address: string): Promise<ReceivedLetter[]> {
  const files: { file: string; at: number }[] = [];
  for (const folder of ['new', 'cur']) {
    const path = join(dataDir, 'mail', address, folder);
    for (const name of await readdir(path).catch(() => [])) {
      const file = join(path, name);
      files.push({ file, at: (await stat(file)).mtimeMs });
    }
  }
  files.sort((a, b) => a.at - b.at || a.file.localeCompare(b.file));
  return Promise.all(files.map(({ file }) => readLetter(file)));
}

async function readLetter(file: string): Promise<ReceivedLetter> {
  const mail = await PostalMime.parse(await readFile(file));
  return {
    file,
    subject: mail.subject ?? '',
    from: mail.from?.address ?? '',
    replyTo: mail.replyTo?.[0]?.address ?? mail.from?.address ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

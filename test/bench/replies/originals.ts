import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Message } from '../../../shared/mail/message.ts';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import type { Original } from '../../../shared/mail/words/labels/our-letter.ts';

/** The letters that a folder's replies answer, by Message-ID: the mails in `originals`, beside the folder. */
export type Originals = Map<string, Original>;

export async function originalsBeside(folder: string): Promise<Originals> {
  const beside = join(dirname(folder), 'originals');
  if (!existsSync(beside)) return new Map();
  const files = (await readdir(beside)).filter((file) => file.endsWith('.eml'));
  const letters = await Promise.all(
    files.map(async (file) => readMessage(await readFile(join(beside, file)))),
  );
  return new Map(
    letters.flatMap(({ messageId, text, html }) =>
      messageId === null ? [] : [[messageId, { text: text ?? '', html: html ?? '' }]],
    ),
  );
}

/** The letter that a mail answers, by its In-Reply-To or References (RFC 5322 §3.6.4). */
export function answeredBy({ inReplyTo, references }: Message, originals: Originals): Original | null {
  const answered = [inReplyTo, ...references.toReversed()].find((id) => id !== null && originals.has(id));
  return originals.get(answered ?? '') ?? null;
}

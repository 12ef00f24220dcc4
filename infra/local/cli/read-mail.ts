import { readFile } from 'node:fs/promises';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { readMail, summaryOf } from '../../../shared/mail/read-mail.ts';
import type { Original } from '../../../shared/mail/words/labels/our-letter.ts';
import { explanation } from './explanation.ts';

interface Options {
  explain?: boolean | undefined;
  in?: string | undefined;
  /** The letter of ours that the mails answer, as a file. */
  original?: string | undefined;
}

/**
 * Prints how each mail file is read: one JSON line a file, or an explanation line by line.
 * A file that cannot be opened is named on stderr and makes the exit code 1.
 */
export async function readMailFiles(files: string[], options: Options): Promise<void> {
  const original = options.original === undefined ? null : await letterIn(options.original);
  for (const file of files) {
    try {
      const read = await readMail(await readFile(file), original);
      if (options.explain) console.log(explanation(file, read, options.in === 'fr' ? 'fr' : 'en'));
      else console.log(JSON.stringify({ file, ...summaryOf(read) }));
    } catch (fault) {
      console.error(`${file} could not be opened: ${(fault as Error).message}`);
      process.exitCode = 1;
    }
  }
}

async function letterIn(file: string): Promise<Original> {
  const { text, html } = await readMessage(await readFile(file));
  return { text: text ?? '', html: html ?? '' };
}

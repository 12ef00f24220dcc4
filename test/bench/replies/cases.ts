import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Message } from '../../../shared/mail/message.ts';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import type { Original } from '../../../shared/mail/words/labels/our-letter.ts';
import { answeredBy, type Originals, originalsBeside } from './originals.ts';

/** A mail, read once for every parser that is measured. */
export interface Mail {
  raw: Uint8Array;
  message: Message;
  /** The letter of ours that it answers, where it is known. */
  original: Original | null;
}

/** A reply, and the words its writer newly wrote. */
export interface Case extends Mail {
  folder: string;
  file: string;
  expected: string;
  /** The expectation carries no white space. */
  spaceless: boolean;
}

/** The cases of a folder, NAME.eml with NAME.txt, by name. Throws, in words for a person, where there are none or one has no expectation. */
export async function casesIn(folder: string): Promise<Case[]> {
  const files = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    throw new Error(
      fault.code === 'ENOENT' ? `There is no folder ${folder}.` : `${folder}: ${fault.message}`,
    );
  });
  const mails = files.filter((file) => file.endsWith('.eml')).sort();
  if (mails.length === 0)
    throw new Error(`${folder} holds no replies: they are files NAME.eml with NAME.txt.`);
  const originals = await originalsBeside(folder);
  return Promise.all(mails.map((file) => caseOf(folder, file, originals)));
}

async function caseOf(folder: string, file: string, originals: Originals): Promise<Case> {
  const path = join(folder, file);
  const expectation = path.replace(/\.eml$/, '.txt');
  const expected = await readFile(expectation, 'utf8').catch(() => {
    throw new Error(
      `${path} needs a file ${basename(expectation)} beside it: the words its writer newly wrote.`,
    );
  });
  const raw = await readFile(path);
  const message = await readMessage(raw);
  return {
    folder: basename(folder),
    file,
    raw,
    message,
    original: answeredBy(message, originals),
    expected,
    spaceless: basename(folder).includes('talon_html'),
  };
}

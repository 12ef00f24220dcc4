import type { readers } from './readers.ts';
import type { Answer } from './words.ts';

/** One reply to be written: by whom, to which letter, in which manner. */
export interface Task {
  reader: (typeof readers)[number];
  letter: 'prompt' | 'digest';
  /** File of the letter as delivered. */
  original: string;
  style: Style;
  /** A reflection above or below the quote, or answers between its lines. */
  words: string | Answer[];
  /** An empty home folder, with the letter in `mail/new` of it (a Maildir). */
  home: string;
  /** What the client is started with: HOME, locale, time zone, and the editor that writes the words. */
  env: NodeJS.ProcessEnv;
  smtpPort: number;
}

/** A manner of writing that a client offers. Its name stands in the file name. */
export interface Style {
  name: string;
  place: 'top' | 'bottom' | 'inline';
  letter?: 'prompt' | 'digest';
  html?: boolean;
  signature?: string;
  /** The client tears the answers from the paragraphs they answer, or buries them in the quote. */
  parted?: 'torn' | 'buried';
  /** At most so many answers between the lines. */
  answers?: number;
  /** Whatever else the client needs to know. */
  option?: string;
}

/** A mail program and how it is made to answer a letter. */
export interface Client {
  name: string;
  /** The Debian package it comes in. */
  package: string;
  styles: Style[];
  answer(task: Task): Promise<void>;
}

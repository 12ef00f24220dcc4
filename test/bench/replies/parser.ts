import type { Mail } from './cases.ts';

/** What a parser is given: the plain part, the HTML part, or the mail as it came. */
export type Kind = 'text' | 'html' | 'mail';

/** One way of finding the newly written words of a mail. */
export interface Parser {
  name: string;
  /** Of mails that have the part it is made for, those it can be tried on; all of them where this is missing. */
  fits?(mail: Mail): boolean;
  read(mail: Mail): string | Promise<string>;
  /** Its answer as text to be judged; the cost of this is not counted. */
  asText?(answer: string): string;
}

/** Parsers of one kind, measured beside each other on the same mails. */
export interface Contest {
  kind: Kind;
  parsers: Parser[];
}

/** Whether a mail has what parsers of a kind are given. */
export const has = (kind: Kind, { message }: Mail): boolean =>
  kind === 'mail' || (message[kind] ?? '').trim() !== '';

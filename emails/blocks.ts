import type { Language } from '../shared/language/language.ts';
import type { Frame, LetterModel, PlaceTree } from '../shared/letters/letter-model.ts';

/**
 * What a letter says, block by block, before it has a look. Both the HTML part and the plain text are made from
 * these, so that they cannot say different things. All texts are plain Unicode.
 */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  /** A heading one step below the last `heading`. */
  | { kind: 'subheading'; text: string }
  /** Somebody's own words, set off: `large` for a question that leads the letter, `quiet` for what was said before. */
  | { kind: 'words'; words: string; language: Language | null; look: Look }
  /** Something to write in a reply, and what it does. */
  | { kind: 'wishes'; wishes: Wish[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'places'; tree: PlaceTree }
  /** Lines to copy as they stand. */
  | { kind: 'example'; lines: string[] }
  /** A web page, or a mail address (either is shown in the plain text). */
  | { kind: 'link'; label: string; href: string; shown: string; button: boolean };

export type Look = 'plain' | 'large' | 'quiet';

export interface Wish {
  say: string;
  does: string;
  /** Of what is to be said, where it is not the letter's own. */
  language?: Language;
}

export interface Fact {
  label: string;
  value: string;
}

/** A letter as written: `invitesReply` puts the line above which one writes at its top. */
export interface Draft {
  subject: string;
  title: string;
  invitesReply: boolean;
  blocks: Block[];
  /** What the slot `yours` says, by member id. */
  yours?: Record<string, string>;
}

/** After a name that ends in a stop of its own ("Marie T."), a sentence needs no second one. */
export const text = (words: string): Block => ({
  kind: 'text',
  text: words.replace(/(?<=[\p{L}])\.\.(?!\.)/gu, '.'),
});
export const heading = (words: string): Block => ({ kind: 'heading', text: words });
export const subheading = (words: string): Block => ({ kind: 'subheading', text: words });
export const wishes = (list: Wish[]): Block => ({ kind: 'wishes', wishes: list });

/** A person's words, with the language they are in (null where it is not known). */
export const words = (said: string, language: Language | null = null, look: Look = 'plain'): Block => ({
  kind: 'words',
  words: said,
  language,
  look,
});

/** A link to a web page; the page's address is shown in the plain text. */
export const page = (label: string, href: string): Block => ({
  kind: 'link',
  label,
  href,
  shown: href,
  button: false,
});

/** A link that opens a mail to an address (RFC 6068); the address may be a slot and stays as it is. */
export const mailTo = (label: string, address: string, subject: string, button = false): Block => ({
  kind: 'link',
  label,
  href: `mailto:${address}?subject=${encodeURIComponent(oneLine(subject))}`,
  shown: address,
  button,
});

/** As it can stand in a header; no-break spaces stay. */
export const oneLine = (said: string): string => said.replace(/[ \t\r\n]+/g, ' ').trim();

/** A block only where a condition holds. */
export const when = (condition: boolean, ...blocks: Block[]): Block[] => (condition ? blocks : []);

/** How a letter of one kind is written. */
export type Write<K extends LetterModel['kind']> = (
  model: Extract<LetterModel, { kind: K }>,
  frame: Frame,
) => Draft;

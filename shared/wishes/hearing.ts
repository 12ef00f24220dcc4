import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { Wish } from './wish.ts';

/**
 * What the reader of wishes needs to know: whose mail it is, and what it answers. `where`: a mail to `settings@` and its kin asks for something; a reply to
 * a letter may be somebody's words; a reply to the receipt of one's own words may change what becomes of them.
 */
export interface Hearing {
  community: Community;
  language: Language;
  today: Temporal.PlainDate;
  where: 'letter' | 'settings' | 'own-words';
  /** What is answered asks for the writer's own words, or the mail brings some to share: only what is surely meant for us, or stands alone, is a wish. */
  ownWords?: boolean;
  /** What the writer put in the subject. */
  subject?: string;
  /** Whether a steward writes: of anybody else "away until January 5" says nothing of who is on duty. */
  steward?: boolean;
  /** We just asked where somebody lives, so a bare place name answers. */
  places?: boolean;
}

/** What a mail asks for. */
export interface Reading {
  wishes: Wish[];
  /** What was told besides, as written: never lost, and never taken for somebody's words to share. */
  rest: string;
  /** What it surely asks for besides, and we do not understand, as written. */
  unheard: string[];
  /** Surely a wish, but which? What it could mean, each as wishes; empty where we cannot tell at all. Null where there is no doubt. */
  doubt: Wish[][] | null;
}

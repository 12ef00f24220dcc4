import type { Context } from 'hono';
import type { Community } from '../../shared/community/community.ts';
import type { Language } from '../../shared/language/language.ts';
import type { PageWords } from '../../shared/language/pages/words.ts';
import type { Tools } from '../../shared/letters/commit-outcome.ts';

/** What the pages are handed from outside. */
export interface WebDeps extends Tools {
  tokenKey: () => Promise<Uint8Array>;
  /** Told of every fault that a visitor saw as "something went wrong". */
  report: (fault: Error) => void;
}

/** Hono's environment: what every route finds in its context. */
export interface WebEnv {
  Variables: { community: Community };
}

export type WebContext = Context<WebEnv>;

/** Everything a page needs besides its own content. `here` is the path that the language switch leads to. */
export interface PageFrame {
  community: Community;
  language: Language;
  words: PageWords;
  here: string;
}

import type { InEachLanguage } from '../language/language.ts';

/** A helper, as they are named to the member. */
export interface HelperView {
  name: string | null;
  address: string;
}

/** A member, as they are named to a helper; `byIds` is not shown: by it the letter is found when they are to be forgotten. */
export interface HelpedView {
  name: string | null;
  place: InEachLanguage;
  byIds: string[];
}

/** What a member is told of who helps them. */
export type HelperNews =
  | 'asked'
  | 'accepted'
  | 'declined'
  | 'already'
  | 'too-many'
  | 'too-often'
  | 'declined-before'
  | 'cannot-ask'
  | 'not-now'
  | 'copies-on'
  | 'copies-off'
  | 'ended'
  | 'expired'
  | 'nobody'
  | 'which'
  | 'stop'
  | 'did';

/** What a helper is told of whom they help. */
export type HelpedNews =
  | 'accepted'
  | 'declined'
  | 'ended'
  | 'expired'
  | 'copies-on'
  | 'copies-off'
  | 'only-member'
  | 'asked-member'
  | 'unclear'
  | 'gone'
  | 'which';

/** One line of what was done for a member. */
export interface TrailLine {
  at: string;
  by: 'member' | 'helper';
  what:
    | 'named'
    | 'confirmed'
    | 'accepted'
    | 'declined'
    | 'copies-on'
    | 'copies-off'
    | 'wrote'
    | 'asked'
    | 'refused'
    | 'ended';
  /** Null where the helper is forgotten, or gave no name. */
  helper: string | null;
  /** Not shown: by it the letter is found when they are to be forgotten. */
  address: string | null;
  words: string | null;
}

/** What was done for a member, the latest first, and how many lines there are besides. */
export interface TrailView {
  helpers: (HelperView & { state: 'named' | 'asked' | 'active'; copies: boolean })[];
  latest: TrailLine[];
  more: number;
}

/** Letters about people who help others with their letters. */
export type SupportLetter =
  | { kind: 'support-confirm'; helper: HelperView }
  /** `address`: the member's, where they gave no name: who is asked has to know by whom. */
  | { kind: 'support-asked'; member: HelpedView; address: string | null; copies: boolean }
  /** To a member; `others`: whom they could mean; `words`: what the helper said for them; `copies`: whether that one gets them. */
  | {
      kind: 'helper-news';
      news: HelperNews;
      helper: HelperView | null;
      others: HelperView[];
      words: string;
      copies?: boolean;
    }
  /** To a helper; `others`: whom they could mean; `copies`: whether they get them. */
  | {
      kind: 'helped-news';
      news: HelpedNews;
      member: HelpedView | null;
      others: HelpedView[];
      words: string;
      copies?: boolean;
    }
  | { kind: 'support-trail'; trail: TrailView }
  /** To somebody who says that they help a person. */
  | { kind: 'how-to-help' };

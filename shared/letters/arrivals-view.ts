import type { InEachLanguage } from '../language/language.ts';

/** What changed in a week about whether letters arrive, for one steward. Never empty. */
export interface ArrivalsView {
  unreachable: (Reader & { why: WhyNotArriving })[];
  returned: Reader[];
  /** How many letters mail providers refused for their size or content. */
  refused: number;
  /** How many members left by the spam button of their mail program. */
  complained: number;
}

export interface Reader {
  name: string | null;
  address: string;
  place: InEachLanguage;
}

export type WhyNotArriving =
  | 'no-such-address'
  | 'suppressed'
  | 'mailbox-full'
  | 'mailbox-closed'
  | 'refused'
  | 'not-answering'
  | 'unknown';

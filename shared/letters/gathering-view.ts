import type { InEachLanguage } from '../language/language.ts';

/** A gathering as its letters show it to one reader. */
export interface GatheringView {
  id: string;
  title: string;
  /** The host's words; may be empty. */
  words: string;
  /** A place, or a link. */
  where: string;
  /** The name of its host, as shared; null where they gave none. */
  host: string | null;
  place: InEachLanguage;
  /** The next time it takes place (ISO instants), and the IANA time zone of its reader. */
  start: string;
  end: string;
  timeZone: string;
  /** The time zone where it takes place, where that is another than the reader's. */
  thereZone: string | null;
  repeats: RepeatView | null;
}

/** How often it comes back, on which weekday (ISO), until which day (ISO date); `next` are the days (ISO dates) after the one shown. */
export interface RepeatView {
  every: { unit: 'week'; weeks: number } | { unit: 'month'; nth: number };
  weekday: number;
  until: string | null;
  next: string[];
}

/** What of an announcement could not be read; `written` in the host's words, `day` as ISO date. */
export type GatheringProblem =
  | { kind: 'no-title' }
  | { kind: 'no-when' }
  | { kind: 'no-where' }
  | { kind: 'unknown-day'; written: string }
  | { kind: 'unknown-time'; written: string }
  | { kind: 'unknown-repeat'; written: string }
  | { kind: 'weekday-differs'; written: string; day: string }
  | { kind: 'date-past'; written: string; day: string }
  /** It comes back, but its last day is before its first. */
  | { kind: 'ends-before'; written: string; day: string }
  | { kind: 'unknown-region'; written: string }
  /** A calendar file comes back in a rhythm that we do not know: for now it is once. */
  | { kind: 'unknown-rule' };

/** What is known already of a gathering of which something is missing. */
export interface UnfinishedView {
  title: string;
  words: string;
  where: string;
  /** When it begins (ISO instant), and the time zone there; null while that is missing. */
  when: { at: string; timeZone: string } | null;
}

/** Who said what, for the host. `party` counts the member too. */
export interface GuestView {
  memberId: string;
  name: string | null;
  place: InEachLanguage;
  answer: 'yes' | 'no' | 'maybe';
  party: number;
  note: string;
}

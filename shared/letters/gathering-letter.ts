import type { InEachLanguage, Language } from '../language/language.ts';
import type { GatheringProblem, GatheringView, GuestView, UnfinishedView } from './gathering-view.ts';

/** The letters about gatherings, by kind. */
export type GatheringLetter =
  // To the host
  | {
      kind: 'gathering-question';
      known: UnfinishedView;
      problems: GatheringProblem[];
      example: InEachLanguage;
    }
  | {
      kind: 'gathering-preview';
      gathering: GatheringView;
      audience: number;
      problems: GatheringProblem[];
      /** Whether a steward reads it before people are invited. */
      readFirst: boolean;
    }
  | { kind: 'gathering-held'; gathering: GatheringView }
  | {
      kind: 'gathering-announced';
      gathering: GatheringView;
      news:
        | 'announced'
        | 'approved'
        | 'changed'
        | 'unchanged'
        | 'cancelled'
        | 'unclear'
        // By a steward, in the host's place
        | 'changed-for-you'
        | 'cancelled-for-you';
      /** How many people are invited. */
      audience: number;
      /** The steward who did it, and why; where its host did not. */
      by?: string;
      because?: string;
    }
  | {
      kind: 'gathering-declined';
      gathering: GatheringView;
      reason: string;
      steward: string;
      noteIn?: Language;
    }
  | { kind: 'guest-list'; gathering: GatheringView; guests: GuestView[]; occasion: 'asked' | 'day-before' }
  | {
      kind: 'note-to-host';
      gathering: GatheringView;
      from: string | null;
      place: InEachLanguage;
      words: string;
    }
  // … who writes anew, and hosts several, or none
  | { kind: 'which-gathering'; all: { gathering: GatheringView }[] }
  // … to a steward
  | { kind: 'gathering-moderation'; gathering: GatheringView; unclear: boolean }
  | {
      kind: 'gathering-decided';
      gathering: GatheringView;
      decision: 'announced' | 'declined' | 'cancelled';
      by: string;
      first: boolean;
    }
  // … to those who are invited
  | {
      kind: 'gathering-invitation';
      gathering: GatheringView;
      news: 'new' | 'changed' | 'cancelled' | 'reminder';
      /** Why it is cancelled; may be empty. */
      because: string;
      /** The steward who cancelled it; null where its host did. */
      by: string | null;
      /** What it was before it changed. */
      was: GatheringView | null;
    }
  | {
      kind: 'rsvp';
      gathering: GatheringView;
      answer: 'yes' | 'no' | 'maybe';
      party: number;
      /** Whether it is about that one day of a gathering that comes back. */
      once: boolean;
      /** Whether their other words went to the host. */
      noted: boolean;
    }
  | { kind: 'rsvp-question'; gathering: GatheringView; passedOn: boolean }
  | { kind: 'gathering-closed'; gathering: GatheringView; why: 'cancelled' | 'over' };

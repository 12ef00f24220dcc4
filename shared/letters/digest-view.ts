import type { InEachLanguage } from '../language/language.ts';
import type { Asked } from './asked.ts';
import type { GatheringView } from './gathering-view.ts';
import type { PromptView, Quotation } from './letter-model.ts';

/** What a digest says. */
export interface DigestView {
  /** ISO dates of the period, in the region's time zone. */
  from: string;
  until: string;
  place: InEachLanguage;
  /** The open prompt that leads the digest: a reply to the letter answers it. */
  lead: PromptView | null;
  /** Whether there was more than one letter holds; it is in the next one. */
  more: boolean;
  sections: DigestSection[];
  comingUp: ComingUp;
  /** Whose own words are answered here, by which items: told to each of them alone. */
  answered: { memberId: string; numbers: number[] }[];
  /** Who was thanked for their words, by whom (null: without a name): told to each of them alone. */
  thanked: { memberId: string; by: (string | null)[]; byIds?: string[] }[];
}

export interface ComingUp {
  /** Open prompts besides the lead, numbered behind the items: the slot `reply:n` answers one. */
  prompts: { number: number; prompt: PromptView }[];
  /** Gatherings, numbered behind these, the soonest first: the slot `reply:n` says whether one comes. */
  gatherings?: { number: number; gathering: GatheringView }[];
  /** When the next digest of this rhythm goes out (ISO date); null where that is not known. */
  nextDigest: string | null;
}

export interface DigestSection {
  nearness: 'near' | 'region' | 'province';
  place: InEachLanguage;
  /** Empty where readers are told that it was quiet there. */
  items: DigestItem[];
}

export interface DigestItem {
  /** 1-based over the whole digest; the slot `reply:n` answers it. */
  number: number;
  kind: 'reflection' | 'response' | 'story' | 'resource' | 'question';
  item: Quotation;
  /** Whether that is only the beginning of their words: the rest comes by reply. */
  goesOn: boolean;
  /** What it answers. */
  question: Asked | null;
  inReplyTo: Quotation | null;
}

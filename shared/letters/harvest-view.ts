import type { InEachLanguage } from '../language/language.ts';
import type { Asked } from './asked.ts';
import type { Quotation } from './letter-model.ts';

/** Everything that was shared in answer to one question, or the part of it that one letter holds. */
export interface HarvestView {
  question: Asked;
  steward: string;
  place: InEachLanguage;
  /** ISO dates: when it was asked, and the last day of answers. */
  askedOn: string;
  closedOn: string;
  /** The answers of this letter by where they come from, nearest places first named; `whole` where no closer place is told. */
  groups: HarvestGroup[];
  /** How many answers there are in all, and how many come in letters before and after this one. */
  total: number;
  before: number;
  rest: number;
}

export interface HarvestGroup {
  place: InEachLanguage;
  whole: boolean;
  items: HarvestItem[];
}

export interface HarvestItem {
  /** 1-based within the letter. */
  number: number;
  item: Quotation;
  /** Whether that is only the beginning of their words: the rest comes by reply. */
  goesOn: boolean;
}

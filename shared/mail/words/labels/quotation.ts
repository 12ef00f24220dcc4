import type { Why } from '../parts.ts';

/** A run of lines that were not newly written: an attribution by itself, marked lines, or a quotation without marks. */
export interface Quotation {
  from: number;
  to: number;
  /** By `>` or by the client's HTML: words may follow it. */
  marked: boolean;
  /** A client says that it quotes here, by its HTML or in words; a writer's own `>` lines have no such introduction. */
  introduced: boolean;
  /** It says so in words. */
  announced: boolean;
  why: Why;
  /** 0 to 1; below `enough`, it is kept and a steward sees it first (rule 10). */
  sure: number;
}

/** What is less sure to be a quotation is none. */
export const enough = 0.5;

export interface Clues {
  /** Lines that our own letters carry above what stands in them, as `plain` text. */
  ourLines: string[];
  /** The subject says that a mail is passed on. */
  passedOn: boolean;
  /** Above this line, nothing opens a quotation: what seemed to, left nothing of the mail. */
  from?: number;
}

export const noClues: Clues = { ourLines: [], passedOn: false };

/** One without marks. */
export const unmarked = (from: number, to: number, why: Why, sure: number): Quotation => ({
  from,
  to,
  marked: false,
  introduced: true,
  announced: true,
  why,
  sure,
});

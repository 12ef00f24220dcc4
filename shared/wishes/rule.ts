import type { Hearing } from './hearing.ts';
import type { Sentence } from './sentences.ts';
import type { Wish } from './wish.ts';

/** A mail as its rules see it. */
export interface Mail {
  sentences: Sentence[];
  /** Everything said, sentence after sentence. */
  all: string;
  /** Everything as written. */
  raw: string;
  hearing: Hearing;
}

/**
 * How one kind of wish is known. `asked`: only in a sentence that asks, or says nothing else; else also where something is told ("I live in Barrie now").
 * `ours`: what it names is about our letters in any mail ("large print"); else only together with words about them.
 */
export interface Rule {
  asked: boolean;
  ours: boolean;
  where?: Hearing['where'][];
  read(sentence: Sentence, mail: Mail): Wish | Wish[] | null;
}

/** A wish, where it stands, and whether it can be meant for nobody but us. */
export interface Found {
  wish: Wish;
  at: number;
  sure: boolean;
  asked: boolean;
}

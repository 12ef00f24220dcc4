import * as z from 'zod';
import { Language } from '../language/language.ts';
import { StoredFile } from './files/stored-file.ts';

const Visibility = z.enum(['community', 'anonymous', 'stewards']);

/** `quiet`: published when its quiet hour is over, where nobody holds it; `hidden`: taken out by a steward after it was published. */
export const ModerationState = z.enum(['held', 'quiet', 'published', 'declined', 'hidden', 'withdrawn']);
export type ModerationState = z.infer<typeof ModerationState>;

/** What a member shares unasked. */
export const ShareKind = z.enum(['story', 'resource', 'question']);
export type ShareKind = z.infer<typeof ShareKind>;

/** Anything a member offers: a reflection (answers a prompt), a response (answers a contribution), or what they share unasked. */
export const Contribution = z.object({
  id: z.string(),
  kind: z.enum(['reflection', 'response', ...ShareKind.options]),
  authorId: z.string(),
  /** As it is shown; null where the member gave none. */
  authorName: z.string().nullable(),
  /** The writer's home region: where the words come from. */
  place: z.string(),
  /** The region whose whole tree may read it. */
  reach: z.string(),
  language: Language,
  words: z.string(),
  /** What came with the words, in its order; they have their numbers by it. */
  files: z.array(StoredFile).optional(),
  visibility: Visibility,
  state: ModerationState,
  promptId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  createdAt: z.string(),
  /** When its words or files last changed; nowhere while they are as they came. */
  changedAt: z.string().optional(),
  publishedAt: z.string().nullable(),
  /** The end of its quiet hour. */
  quietUntil: z.string().nullable().default(null),
  /** Other words for it, by a steward: they count once their author says yes. */
  suggestion: z
    .object({ id: z.string(), words: z.string(), language: Language, by: z.string().nullable() })
    .nullable()
    .default(null),
  /** How many concerns were raised about it. */
  concerns: z.int().default(0),
  /** Where and when it was published before more people were to read it: who lives there has it already. */
  earlier: z.array(z.object({ reach: z.string(), publishedAt: z.string() })).default([]),
  /** Whether who is answered has had a letter with these words, or with earlier ones. */
  told: z.boolean().default(false),
  /** Who helped its author to write it, by support id; readers learn only that somebody did. */
  withSupport: z.string().optional(),
  declinedBecause: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.int(),
});
export type Contribution = z.infer<typeof Contribution>;

/** Since when its words and files are as they are (ISO): what a letter shows of them is out of date where this is later. */
export const asOf = ({ createdAt, changedAt }: Pick<Contribution, 'createdAt' | 'changedAt'>): string =>
  changedAt ?? createdAt;

import * as z from 'zod';
import { Language } from '../language/language.ts';
import { StoredFile } from './files/stored-file.ts';

const Visibility = z.enum(['community', 'anonymous', 'stewards']);

const ModerationState = z.enum(['held', 'published', 'declined', 'withdrawn']);

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
  publishedAt: z.string().nullable(),
  /** Where and when it was published before more people were to read it: who lives there has it already. */
  earlier: z.array(z.object({ reach: z.string(), publishedAt: z.string() })).default([]),
  /** Whether who is answered has had a letter with these words, or with earlier ones. */
  told: z.boolean().default(false),
  declinedBecause: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.int(),
});
export type Contribution = z.infer<typeof Contribution>;

/** What the author or a steward does to a contribution. */
export type Action =
  | { kind: 'private' }
  | { kind: 'anonymous' }
  | { kind: 'shared' }
  | { kind: 'withdraw' }
  /** `wider`: whether people may read it then who may not now. */
  | { kind: 'reach'; reach: string; wider: boolean }
  /** `files`: all of them from now on; `unscanned`: nobody could tell whether new ones are harmless. */
  | {
      kind: 'reword';
      words: string;
      language: Language;
      unsure: boolean;
      files?: StoredFile[];
      unscanned?: boolean;
    }
  /** All its files from now on: with more of them (`added`), or with what they show. */
  | { kind: 'files'; files: StoredFile[]; added: boolean; unscanned: boolean }
  | { kind: 'approve'; by: string }
  | { kind: 'decline'; by: string; reason: string };

/**
 * A contribution after an action; the same object where the action changes nothing. New words of an untrusted author,
 * and words we could not surely tell from a quotation (rule 10), go back to the stewards before anyone else reads them.
 */
export function act(
  contribution: Contribution,
  action: Action,
  authorIsTrusted: boolean,
  now: string,
): Contribution {
  const { state } = contribution;
  if (state === 'withdrawn') return contribution;
  switch (action.kind) {
    case 'private':
      return { ...contribution, visibility: 'stewards' };
    case 'anonymous':
      return { ...contribution, visibility: 'anonymous' };
    case 'shared':
      return { ...contribution, visibility: 'community' };
    case 'withdraw':
      return withoutFiles({ ...contribution, state: 'withdrawn' });
    case 'files': {
      if (!action.added && sameFiles(action.files, contribution.files ?? [])) return contribution;
      const next = { ...contribution, files: action.files };
      return !action.added || isFree(contribution, action, authorIsTrusted) ? next : heldAgain(next);
    }
    case 'reach':
      return changeReach(contribution, action, now);
    case 'reword': {
      const { words, language, files } = action;
      const next = { ...contribution, words, language, ...(files && { files }) };
      return isFree(contribution, action, authorIsTrusted) ? next : heldAgain(next);
    }
    case 'approve':
      return state === 'held'
        ? { ...contribution, state: 'published', publishedAt: now, decidedBy: action.by }
        : contribution;
    case 'decline':
      return state === 'held'
        ? { ...contribution, state: 'declined', decidedBy: action.by, declinedBecause: action.reason }
        : contribution;
  }
}

/** Whether others read what is new without a steward reading it first. */
const isFree = (
  { state }: Contribution,
  { unsure = false, unscanned = false }: { unsure?: boolean; unscanned?: boolean },
  authorIsTrusted: boolean,
): boolean => authorIsTrusted && !unsure && !unscanned && state === 'published';

const sameFiles = (some: StoredFile[], others: StoredFile[]): boolean =>
  some.length === others.length &&
  some.every((file, i) => file.alt === others[i]?.alt && file.key === others[i]?.key);

const heldAgain = (contribution: Contribution): Contribution => ({
  ...contribution,
  state: 'held',
  publishedAt: null,
  decidedBy: null,
  declinedBecause: null,
});

/** What is taken back is not kept. */
function withoutFiles({ files: _, ...contribution }: Contribution): Contribution {
  return contribution;
}

/** Words that more people are to read become news once more, for those people. */
function changeReach(
  contribution: Contribution,
  { reach, wider }: Extract<Action, { kind: 'reach' }>,
  now: string,
): Contribution {
  const { state, publishedAt, earlier } = contribution;
  if (reach === contribution.reach) return contribution;
  if (!wider || state !== 'published' || publishedAt === null) return { ...contribution, reach };
  return {
    ...contribution,
    reach,
    publishedAt: now,
    earlier: [...earlier, { reach: contribution.reach, publishedAt }],
  };
}

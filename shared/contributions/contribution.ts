import * as z from 'zod';
import { Language } from '../language/language.ts';

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
  /** Who helped its author to write it, by support id; readers learn only that somebody did. */
  withSupport: z.string().optional(),
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
  | { kind: 'reword'; words: string; language: Language; unsure: boolean; withSupport?: string }
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
      return { ...contribution, state: 'withdrawn' };
    case 'reach':
      return changeReach(contribution, action, now);
    case 'reword': {
      const free = authorIsTrusted && !action.unsure && state === 'published';
      const { words, language, withSupport } = action;
      const next = { ...contribution, words, language, ...(withSupport && { withSupport }) };
      return free
        ? next
        : { ...next, state: 'held', publishedAt: null, decidedBy: null, declinedBecause: null };
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

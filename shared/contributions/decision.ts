import * as z from 'zod';
import type { Refusal, Talk } from '../letters/safe-space-view.ts';

/** What was decided, asked or said about somebody's words; the trail of a contribution is made of these, and only grows. */
export const Decision = z.object({
  contributionId: z.string(),
  /** An ISO instant. */
  at: z.string(),
  what: z.enum([
    'held',
    'quiet',
    'hour-over',
    'on-hold',
    'asked',
    'answered',
    'approved',
    'declined',
    'suggested',
    'edited',
    'kept-own-words',
    'concern',
    'kept',
    'hidden',
    'review',
    'upheld',
    'withdrawn',
    'paused',
    'let-back',
  ]),
  /** Who, by name as stewards know them; null for a policy, or somebody who is forgotten. */
  by: z.string().nullable(),
  byId: z.string().nullable(),
  /** The reason, question, answer or concern in their own words; for `held`, the policy's reason. */
  words: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** Concerns no steward has decided about. */
export const openConcerns = (trail: Decision[]): Decision[] => {
  const settled = trail.findLastIndex(({ what }) => what === 'kept' || what === 'hidden');
  return trail.slice(settled + 1).filter(({ what }) => what === 'concern');
};

/** The same, without those of people who are forgotten: nobody can tell what they were. */
export const concernsToSettle = (trail: Decision[]): Decision[] =>
  openConcerns(trail).filter(({ byId }) => byId !== null);

/** Who settled the last concern. */
export const lastKept = (trail: Decision[]): Decision | null =>
  trail.findLast(({ what }) => what === 'kept' || what === 'hidden') ?? null;

/** What was said between stewards and the author, the oldest first. */
export const talkOf = (trail: Decision[]): Talk[] =>
  trail.flatMap(({ what, by, words }): Talk[] => {
    if (what === 'asked') return [{ side: 'steward', by, words }];
    return what === 'answered' || what === 'review' ? [{ side: 'author', by, words }] : [];
  });

/** Said by who wrote the words, or has a concern about them; all else is decided by stewards, or by a policy. */
export const isOfMembers = ({ what }: Decision): boolean =>
  ['concern', 'answered', 'review', 'edited', 'kept-own-words', 'withdrawn'].includes(what);

/** Why words that others do not read are where they are: who took them out, why, and the concerns before that. For stewards alone. */
export function refusalOf(trail: Decision[], state: string): Refusal | null {
  const at = trail.findLastIndex(({ what }) => what === state);
  const found = trail[at];
  if (!found || (found.what !== 'hidden' && found.what !== 'declined')) return null;
  const since = trail.slice(at + 1);
  return {
    what: found.what,
    by: found.by,
    reason: found.words,
    concerns: trail
      .slice(0, at)
      .filter(({ what }) => what === 'concern')
      .map(({ by, words }) => ({ by, words })),
    review: since.findLast(({ what }) => what === 'review' || what === 'upheld')?.what === 'review',
  };
}

/** What its author may read of a trail: that there was a concern, but neither whose nor in which words. */
export const forAuthor = (trail: Decision[]): Decision[] =>
  trail.map((one) => (one.what === 'concern' ? { ...one, by: null, byId: null, words: '' } : one));

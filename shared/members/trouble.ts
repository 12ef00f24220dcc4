import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { iso } from '../platform/instant.ts';

/** Why letters to an address come back, as far as mail systems tell. */
export const Why = z.enum([
  'no-such-address',
  'suppressed',
  'mailbox-full',
  'mailbox-closed',
  'refused',
  'not-answering',
  'unknown',
]);
export type Why = z.infer<typeof Why>;

/** One letter that came back: `hard` for good, `soft` for now, `letter` because of what the letter is, not of where it went. */
export const Bounce = z.object({
  /** Of which letter, and how: the same news coming twice is one bounce. */
  key: z.string(),
  at: z.string(),
  kind: z.enum(['hard', 'soft', 'letter']),
  /** Not of those kept before it was asked for. */
  why: Why.optional(),
});
export type Bounce = z.infer<typeof Bounce>;

/** What is known of letters to a member that did not arrive. Instants are ISO 8601 in UTC. */
export const Trouble = z.object({
  memberId: z.string(),
  bounces: z.array(Bounce),
  /** What was before this moment is forgiven: then the member last came back. */
  clearedAt: z.string().nullable(),
  /** How the member became unreachable; null while letters go to them. */
  silence: z.object({ by: z.enum(['hard', 'soft']), why: Why, wasPaused: z.boolean() }).nullable(),
  /** When to ask "can you read us?"; null where that was done, or is not to be done. */
  askAt: z.string().nullable(),
  /** Optimistic lock; 0 before it is kept for the first time. */
  version: z.int(),
});
export type Trouble = z.infer<typeof Trouble>;

export const noTrouble = (memberId: string): Trouble => ({
  memberId,
  bounces: [],
  clearedAt: null,
  silence: null,
  askAt: null,
  version: 0,
});

/** Older news than this (before the newest) is forgotten, and so is all beyond the last few. */
const remembered = { hours: 24 * 84 };
const mostRemembered = 40;

/** With one more bounce; null where it is known already, or was before the member came back. */
export function withBounce(trouble: Trouble, bounce: Bounce): Trouble | null {
  const { bounces, clearedAt } = trouble;
  if (bounces.some(({ key }) => key === bounce.key)) return null;
  if (clearedAt !== null && bounce.at <= clearedAt) return null;
  const all = [...bounces, bounce].sort((a, b) => (a.at < b.at ? -1 : 1));
  const since = iso(Temporal.Instant.from(all.at(-1)?.at ?? bounce.at).subtract(remembered));
  return { ...trouble, bounces: all.filter(({ at }) => at >= since).slice(-mostRemembered) };
}

/** The soft bounces that still count. */
export const softBounces = ({ bounces, clearedAt }: Trouble): Bounce[] =>
  bounces.filter(({ kind, at }) => kind === 'soft' && (clearedAt === null || at > clearedAt));

/** Everything forgiven: a member who writes to us can be written to. */
export const cleared = (trouble: Trouble, now: Temporal.Instant): Trouble => ({
  ...trouble,
  clearedAt: iso(now),
  silence: null,
  askAt: null,
});

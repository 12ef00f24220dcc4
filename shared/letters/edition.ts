import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { Rhythm } from '../community/rhythm.ts';
import { iso } from '../platform/instant.ts';

/**
 * A bulk letter to plan: a prompt, its reminder or its harvest letter for its region's tree, the digest of those who live in one region
 * and share a rhythm, or news of a gathering. Planning walks the audience, composes each variant once and writes the batches.
 */
export const Edition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prompt'), id: z.string(), promptId: z.string(), createdAt: z.string() }),
  z.object({
    kind: z.literal('reminder'),
    id: z.string(),
    promptId: z.string(),
    /** When the prompt closes (ISO instant): nobody is reminded later. */
    until: z.string(),
    createdAt: z.string(),
  }),
  z.object({ kind: z.literal('harvest'), id: z.string(), promptId: z.string(), createdAt: z.string() }),
  z.object({
    kind: z.literal('digest'),
    id: z.string(),
    region: z.string(),
    rhythm: Rhythm,
    /** The moment it was due (ISO instant). */
    slot: z.string(),
    createdAt: z.string(),
  }),
  z.object({
    kind: z.literal('gathering'),
    id: z.string(),
    gatheringId: z.string(),
    news: z.enum(['new', 'changed', 'cancelled', 'reminder']),
    /** Of a reminder: of which day (ISO date). */
    date: z.string().nullable(),
    createdAt: z.string(),
    /** When it is of no use any more (ISO instant). */
    until: z.string(),
  }),
]);
export type Edition = z.infer<typeof Edition>;

/** How long after it was due an edition is still worth sending: well before its next one. */
const keepsFresh = {
  daily: { hours: 20 },
  weekly: { hours: 3 * 24 },
  monthly: { hours: 7 * 24 },
  prompt: { hours: 7 * 24 },
  harvest: { hours: 14 * 24 },
};

/** The last instant (ISO) at which an edition may be sent; after it, it is not sent but reported. */
export function goodUntil(edition: Edition): string {
  switch (edition.kind) {
    case 'digest':
      return iso(Temporal.Instant.from(edition.slot).add(keepsFresh[edition.rhythm]));
    case 'prompt':
    case 'harvest':
      return iso(Temporal.Instant.from(edition.createdAt).add(keepsFresh[edition.kind]));
    case 'reminder':
    case 'gathering':
      return edition.until;
  }
}

/** What a member's bookmark is kept for: all digests are one series; every prompt, reminder and harvest letter its own, and every piece of news of a gathering. */
export function seriesOf(about: Series): string {
  switch (about.kind) {
    case 'digest':
      return 'digest';
    case 'gathering':
      return about.id;
    default:
      return `${about.kind}-${about.promptId}`;
  }
}

/** An edition, or what one of its letters is about. */
type Series =
  | { kind: 'digest' }
  | { kind: 'prompt' | 'reminder' | 'harvest'; promptId: string }
  | { kind: 'gathering'; id: string };

import * as z from 'zod';

/** A member is paused from contributing: what they write is kept and held; they read everything. */
export const SharingPause = z.object({
  memberId: z.string(),
  /** The first ISO date, where they live, on which they contribute again; null without an end. */
  until: z.string().nullable(),
  /** The moment that day begins. */
  endsAt: z.string().nullable(),
  reason: z.string(),
  /** The steward, by name. */
  by: z.string().nullable(),
  byId: z.string().nullable(),
  at: z.string(),
  version: z.int(),
});
export type SharingPause = z.infer<typeof SharingPause>;

/** What is kept of pauses for who asks: one that began, or ended. */
export const PauseRecord = z.object({
  at: z.string(),
  what: z.enum(['paused', 'let-back', 'over']),
  by: z.string().nullable(),
  byId: z.string().nullable(),
  reason: z.string(),
  until: z.string().nullable(),
});
export type PauseRecord = z.infer<typeof PauseRecord>;

/** Whether it holds at an ISO instant. */
export const holds = (pause: SharingPause | null, at: string): boolean =>
  pause !== null && (pause.endsAt === null || pause.endsAt > at);

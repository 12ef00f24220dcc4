import * as z from 'zod';

export const Answer = z.enum(['yes', 'no', 'maybe']);
export type Answer = z.infer<typeof Answer>;

/** What one member says to one gathering; of one that repeats, to all of it (`date` null) or to one of its days. */
export const Rsvp = z.object({
  gatheringId: z.string(),
  memberId: z.string(),
  /** ISO date of the occurrence. */
  date: z.string().nullable(),
  answer: Answer,
  /** How many people come, with the member. */
  party: z.int().min(1),
  /** Their other words, for the host; may be empty. */
  note: z.string(),
  /** When their mail came (ISO instant): the last answer counts, however late an earlier one is read. */
  answeredAt: z.string(),
  version: z.int(),
});
export type Rsvp = z.infer<typeof Rsvp>;

/** Whether an answer is the one to keep, beside the one that is kept. */
export const isNewer = (rsvp: Pick<Rsvp, 'answeredAt'>, kept: Rsvp | null): boolean =>
  kept === null || rsvp.answeredAt > kept.answeredAt;

/** What each member says to the occurrence of a date: their answer to that very day, else to all of them. By member id. */
export function answersOn(rsvps: Rsvp[], date: string): Map<string, Rsvp> {
  const answers = new Map<string, Rsvp>();
  for (const rsvp of rsvps) if (rsvp.date === null) answers.set(rsvp.memberId, rsvp);
  for (const rsvp of rsvps) if (rsvp.date === date) answers.set(rsvp.memberId, rsvp);
  return answers;
}

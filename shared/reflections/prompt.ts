import * as z from 'zod';
import { promptStates } from './prompt-states.ts';

/** What becomes of the answers to a closed prompt; contributions by their ids. */
const Harvest = z.object({
  /** When stewards last saw it whole (ISO instant), and what they saw. */
  previewedAt: z.string(),
  shown: z.array(z.string()),
  leftOut: z.array(z.string()),
  /** Whether stewards were reminded of it. */
  nudged: z.boolean(),
  /** When a steward sent it (ISO instant). */
  sentAt: z.string().nullable(),
  /** What was shared then, in the order of the letter: what is kept. */
  items: z.array(z.string()),
});
export type Harvest = z.infer<typeof Harvest>;

/** A question sent to a region's members, with a closing date. `question` in each language it was written in. */
export const Prompt = z.object({
  id: z.string(),
  region: z.string(),
  question: z.object({ en: z.string().optional(), fr: z.string().optional() }),
  stewardAddress: z.string(),
  stewardName: z.string(),
  state: z.enum(promptStates),
  /** ISO date, the last day on which answers are expected, in the region's time zone. */
  closesOn: z.string(),
  /** For how many days from its sending people can answer; null where its steward named a day. */
  daysOpen: z.int().nullable().default(null),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  /** When it goes out (ISO instant); of a draft, when its steward would like it to. */
  sendsAt: z.string().nullable().default(null),
  /** When something is to be done about it next (ISO instant); null where nothing is. */
  nextAt: z.string().nullable().default(null),
  /** Null until it has closed. */
  harvest: Harvest.nullable().default(null),
  version: z.int(),
});
export type Prompt = z.infer<typeof Prompt>;

/** Whether answers are still expected on a day (ISO date where the region is). */
export const isOpen = ({ state, closesOn }: Prompt, today: string): boolean =>
  (state === 'open' || state === 'reminded') && today <= closesOn;

import * as z from 'zod';

/** Why SES takes no letters of ours for now: nothing that is wrong with a letter. */
export const Closed = z.object({
  why: z.enum(['paused', 'quota', 'not-set-up']),
  /** In SES's words. */
  detail: z.string(),
  since: z.string(),
});
export type Closed = z.infer<typeof Closed>;

/** What all senders share: how fast SES lets us send, until when that rate is spoken for, and whether it lets us send at all. */
export const Gate = z.object({
  /** Letters a second. */
  rate: z.number(),
  /** When SES was last asked (ISO). */
  askedAt: z.string(),
  /** The moment (milliseconds since 1970) from which on the rate is free. */
  nextFree: z.number(),
  closed: Closed.nullable(),
  version: z.int(),
});
export type Gate = z.infer<typeof Gate>;

/** The part of SES's GetAccount that decides. */
export interface Account {
  sendingEnabled: boolean;
  enforcement: string;
  /** Letters a second, and in 24 hours (-1: as many as we like). */
  maxSendRate: number;
  max24HourSend: number;
  sentLast24Hours: number;
}

/** A gate before SES was ever asked. */
export const newGate: Gate = { rate: 1, askedAt: '', nextFree: 0, closed: null, version: 0 };

/** The gate by what SES says of the account. A closed one opens by itself: on the next day, or when the account is let go on. */
export function gateBy(account: Account, gate: Gate, now: string): Gate {
  const rate = account.maxSendRate > 0 ? account.maxSendRate : 1;
  return { ...gate, rate, askedAt: now, closed: closedBy(account, gate, now) };
}

function closedBy(account: Account, { closed }: Gate, now: string): Closed | null {
  const since = closed?.since ?? now;
  if (!account.sendingEnabled || account.enforcement === 'SHUTDOWN')
    return { why: 'paused', detail: `sending is off, enforcement is ${account.enforcement}`, since };
  if (account.max24HourSend >= 0 && account.sentLast24Hours >= account.max24HourSend)
    return { why: 'quota', detail: `${account.sentLast24Hours} letters sent in 24 hours`, since };
  return null;
}

/** How far ahead the rate may be spoken for: a sender must be done before its lease is over. */
const longestWait = 30_000;

export type Pass = { kind: 'go'; startAt: number; spacing: number } | { kind: 'later'; seconds: number };

/** Room for a number of letters, one after the other at the rate that SES allows, behind what is spoken for already. */
export function passFor(letters: number, gate: Gate, now: number): { pass: Pass; gate: Gate } {
  const startAt = Math.max(now, gate.nextFree);
  if (startAt - now > longestWait)
    return { pass: { kind: 'later', seconds: Math.min(900, Math.ceil((startAt - now) / 1000)) }, gate };
  const spacing = 1000 / gate.rate;
  return { pass: { kind: 'go', startAt, spacing }, gate: { ...gate, nextFree: startAt + letters * spacing } };
}

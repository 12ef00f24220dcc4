import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** Why SES takes no letters of ours for now: nothing that is wrong with a letter. */
export const Closed = z.object({
  why: z.enum(['paused', 'quota', 'not-set-up']),
  /** In SES's words. */
  detail: z.string(),
  since: z.string(),
});
export type Closed = z.infer<typeof Closed>;

/** A closing that is over, and until when it lasted. */
const Stop = Closed.extend({ until: z.string() });

/** What all senders share: how fast SES lets us send, until when that rate is spoken for, and whether it lets us send at all. */
export const Gate = z.object({
  /** Letters a second. */
  rate: z.number(),
  /** When SES was last asked (ISO). */
  askedAt: z.string(),
  /** The moment (milliseconds since 1970) from which on the rate is free. */
  nextFree: z.number(),
  closed: Closed.nullable(),
  /** The last time it was closed; null where it never was. */
  lastStop: Stop.nullable().default(null),
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
export const newGate: Gate = { rate: 1, askedAt: '', nextFree: 0, closed: null, lastStop: null, version: 0 };

/** The gate by what SES says of the account. A closed one opens by itself: on the next day, or when the account is let go on. */
export function gateBy(account: Account, gate: Gate, now: string): Gate {
  const rate = account.maxSendRate > 0 ? account.maxSendRate : 1;
  const asked = { ...gate, rate, askedAt: now };
  const closed = closedBy(account, now);
  if (closed) return closedGate(asked, closed);
  return gate.closed ? { ...asked, closed: null, lastStop: { ...gate.closed, until: now } } : asked;
}

/** How long after its end a stop may begin again and be the same one: a quota frees letter by letter, and only a try shows what is not set up. */
const sameStop = { hours: 24 };

/** The gate, closed. `since` stays that of the stop that it goes on with, if it does: of one stop nobody hears twice. */
export function closedGate(gate: Gate, closed: Closed): Gate {
  const { closed: before, lastStop: last } = gate;
  const goesOn =
    last?.why === closed.why &&
    Temporal.Instant.compare(Temporal.Instant.from(last.until).add(sameStop), closed.since) > 0;
  const since = before?.since ?? (goesOn ? last.since : closed.since);
  return { ...gate, closed: { ...closed, since } };
}

/** The stop that goes on, or the last one; null where there never was one. */
export const latestStop = ({ closed, lastStop }: Gate): Closed | null => closed ?? lastStop;

/** Whether SES took no letters at any moment after an instant (ISO). */
export const wasClosedAfter = ({ closed, lastStop }: Gate, instant: string): boolean =>
  closed !== null || (lastStop !== null && lastStop.until > instant);

function closedBy(account: Account, now: string): Closed | null {
  if (!account.sendingEnabled || account.enforcement === 'SHUTDOWN')
    return { why: 'paused', detail: `sending is off, enforcement is ${account.enforcement}`, since: now };
  if (account.max24HourSend >= 0 && account.sentLast24Hours >= account.max24HourSend)
    return { why: 'quota', detail: `${account.sentLast24Hours} letters sent in 24 hours`, since: now };
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

import type { Refusal } from './errors.ts';

/**
 * What an address does with letters: takes them, is full (Transient, MailboxFull), is gone (Permanent, NoEmail), refuses what is in
 * them (Transient, ContentRejected), or takes them and complains. SES's own simulator has no address for a full mailbox, and
 * leaves its addresses off the suppression list; these go on it as real ones do.
 */
export const plays = ['well', 'full', 'gone', 'refuses', 'complains'] as const;
export type Play = (typeof plays)[number];

/** What the SES twin is told to do wrong, as SES itself can. */
export interface Faults {
  /** Letters a second, or null for no limit. */
  throttle: number | null;
  /** Chance (0–1) that a letter is accepted but the answer never comes. */
  timeoutAfterAccept: number;
  /** Chance (0–1) of a 500. */
  fail: number;
  /** Whether the account may not send. */
  paused: boolean;
  /** Letters in 24 hours, or null for more than anybody sends. */
  quota: number | null;
  /** What becomes of letters to some addresses, in lower case. */
  mailboxes: Record<string, Play>;
}

export const noFaults: Faults = {
  throttle: null,
  timeoutAfterAccept: 0,
  fail: 0,
  paused: false,
  quota: null,
  mailboxes: {},
};

/** A second's allowance of letters: true while there is some left. */
export function allowance(): (perSecond: number | null) => boolean {
  let second = 0;
  let used = 0;
  return (perSecond) => {
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) used = 0;
    second = now;
    used += 1;
    return perSecond === null || used <= perSecond;
  };
}

/** What the twin is told to refuse whatever the letter, or null. `sent` counts the day's letters. */
export function toldFault(faults: Faults, inTime: boolean, sent: number): Refusal | null {
  if (Math.random() < faults.fail) return { name: 'InternalFailure', message: 'The twin was told to fail.' };
  if (!inTime) return { name: 'TooManyRequestsException', message: 'Maximum sending rate exceeded.' };
  if (faults.paused)
    return { name: 'SendingPausedException', message: 'Sending is paused for your account.' };
  if (faults.quota !== null && sent >= faults.quota)
    return { name: 'TooManyRequestsException', message: 'Daily message quota exceeded.' };
  return null;
}

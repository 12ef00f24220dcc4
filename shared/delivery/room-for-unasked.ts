import type { Temporal } from 'temporal-polyfill';
import { askAccount } from './ask-account.ts';
import type { Account } from './gate.ts';
import { readGate } from './pass-gate.ts';

/** How long SES may need for a tick's worth of them: longer no letter that somebody waits for stands behind them. */
const secondsATick = 60;
/** Of a day's quota, so that digests and answers have the rest. */
const shareOfDay = 0.5;

/** How many letters that nobody asked for may be written now: none while SES takes no letters. */
export async function roomForUnasked(now: Temporal.Instant): Promise<number> {
  const { closed } = await readGate(now);
  return closed ? 0 : roomBy(await askAccount());
}

export function roomBy({ maxSendRate, max24HourSend, sentLast24Hours }: Account): number {
  const today = max24HourSend < 0 ? Number.POSITIVE_INFINITY : max24HourSend * shareOfDay - sentLast24Hours;
  return Math.max(0, Math.floor(Math.min(maxSendRate * secondsATick, today)));
}

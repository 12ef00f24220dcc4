import { Temporal } from 'temporal-polyfill';
import type { Edition } from '../letters/edition.ts';
import { editionsOf, type KeptEdition, loadEdition } from '../letters/edition-store.ts';
import { missingFrom, openIn, type Tally } from '../letters/tally.ts';
import { countLetters } from './count-letters.ts';

/**
 * How an edition stands. `done`: all its letters are settled, which nobody has written down yet; `closed`: that is written down;
 * `expired`: that too, and it grew too old before all its letters had gone out. `accounted`: every letter that was planned is
 * sent, skipped, failed or still open.
 */
export interface EditionReport {
  edition: Edition;
  state: 'planning' | 'sending' | 'done' | 'closed' | 'expired';
  tally: Tally;
  accounted: boolean;
}

/** Reads all batches of an edition and counts them, with what came after it was closed, or null where there is no such edition. */
export async function reportEdition(id: string): Promise<EditionReport | null> {
  const kept = await loadEdition(id);
  return kept && recount(kept);
}

/** The editions of this month and the last that have letters, are not planned yet or expired; newest first, those closed as they were then. `now` is an ISO date of this month. */
export async function reportEditions(now: string): Promise<EditionReport[]> {
  const lastMonth = Temporal.PlainYearMonth.from(now.slice(0, 7)).subtract({ months: 1 }).toString();
  const ids = [...(await editionsOf(now)), ...(await editionsOf(lastMonth))];
  const reports: EditionReport[] = [];
  for (const id of ids) {
    const kept = await loadEdition(id);
    const report = kept && (asItEnded(kept) ?? (await recount(kept)));
    if (report && (report.tally.planned > 0 || ['planning', 'expired'].includes(report.state)))
      reports.push(report);
  }
  return reports;
}

function asItEnded({ edition, ending }: KeptEdition): EditionReport | null {
  if (!ending) return null;
  const { tally, missing, expired } = ending;
  return { edition, state: expired ? 'expired' : 'closed', tally, accounted: missing === 0 };
}

async function recount(kept: KeptEdition): Promise<EditionReport> {
  const { edition, plannedAt } = kept;
  const { tally, planned } = await countLetters(edition.id);
  const open = openIn(tally) > 0 ? 'sending' : 'done';
  const state = asItEnded(kept)?.state ?? (plannedAt === null ? 'planning' : open);
  const accounted = missingFrom(tally, planned) === 0;
  return { edition, state, tally: { ...tally, planned }, accounted };
}

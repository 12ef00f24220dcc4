import { Temporal } from 'temporal-polyfill';
import { batchesOf } from '../letters/batch-store.ts';
import { type Edition, goodUntil } from '../letters/edition.ts';
import { editionsOf, loadEdition, partsOf } from '../letters/edition-store.ts';
import { isAccountedFor, openIn, type Tally, tallied } from '../letters/tally.ts';

/** How an edition stands. `accounted`: every letter that was planned is sent, skipped, failed or still open. */
export interface EditionReport {
  edition: Edition;
  state: 'planning' | 'sending' | 'done' | 'expired';
  tally: Tally;
  accounted: boolean;
}

/** Reads all batches of an edition and counts them, or null where there is no such edition. */
export async function reportEdition(id: string): Promise<EditionReport | null> {
  const found = await loadEdition(id);
  if (!found) return null;
  let tally = tallied([]);
  let planned = 0;
  for (const part of await partsOf(id)) {
    planned += part.letters;
    for await (const batch of batchesOf(id, part)) tally = tallied([batch], tally);
  }
  const { edition, plannedAt } = found;
  const state = plannedAt === null ? 'planning' : openIn(tally) > 0 ? 'sending' : 'done';
  const expired = tally.planned === 0 && plannedAt !== null && plannedAt > goodUntil(edition);
  return { edition, state: expired ? 'expired' : state, tally, accounted: isAccountedFor(tally, planned) };
}

/** The editions of this month and the last that have letters, or are not planned yet; newest first. `now` is an ISO date of this month. */
export async function reportEditions(now: string): Promise<EditionReport[]> {
  const lastMonth = Temporal.PlainYearMonth.from(now.slice(0, 7)).subtract({ months: 1 }).toString();
  const ids = [...(await editionsOf(now)), ...(await editionsOf(lastMonth))];
  const reports: EditionReport[] = [];
  for (const id of ids) {
    const report = await reportEdition(id);
    if (report && (report.tally.planned > 0 || report.state === 'planning')) reports.push(report);
  }
  return reports;
}

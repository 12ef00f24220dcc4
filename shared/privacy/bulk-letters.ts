import { Temporal } from 'temporal-polyfill';
import { lettersOf } from '../letters/batch.ts';
import { batchesOf } from '../letters/batch-store.ts';
import { editionsOf, partsOf } from '../letters/edition-store.ts';

/** A digest or question to one member, and what became of it. */
export interface BulkLetter {
  letterId: string;
  edition: string;
  state: string;
  reason: string;
}

/** So many months back: each edition has to be read for it. */
const monthsBack = 12;

/** The digests and questions to a member of the last year, or since they joined (ISO), the oldest first; read from the batches of all editions. */
export async function bulkLettersTo(
  memberId: string,
  joinedAt: string,
  now: Temporal.Instant,
): Promise<BulkLetter[]> {
  const all: BulkLetter[] = [];
  for (const month of monthsBetween(joinedAt, now))
    for (const edition of (await editionsOf(month)).toReversed())
      for (const part of await partsOf(edition))
        for await (const batch of batchesOf(edition, part)) {
          const found = lettersOf(batch).find((letter) => letter.memberId === memberId);
          if (found)
            all.push({ edition, letterId: found.letterId, state: found.state, reason: found.reason });
        }
  return all;
}

function monthsBetween(joinedAt: string, now: Temporal.Instant): string[] {
  const last = now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth();
  const joined = Temporal.PlainYearMonth.from(joinedAt.slice(0, 7));
  const months = Array.from({ length: monthsBack + 1 }, (_, back) => last.subtract({ months: back }));
  return months
    .filter((month) => Temporal.PlainYearMonth.compare(month, joined) >= 0)
    .map(String)
    .toReversed();
}

import { Temporal } from 'temporal-polyfill';
import { nextSlot } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { regionsOf } from '../community/region.ts';
import type { Contribution } from './contribution.ts';

/**
 * The first day (ISO date, in the community's time zone) on which anybody's digest may carry the words: that of the earliest daily digest
 * of any region, for far places borrow what near ones have. Who wants their words back has until then.
 */
export function earliestDigest(
  { state, publishedAt, quietUntil }: Pick<Contribution, 'state' | 'publishedAt' | 'quietUntil'>,
  community: Community,
  now: Temporal.Instant,
): string {
  const since = state === 'published' ? publishedAt : state === 'quiet' ? quietUntil : null;
  const from = since ? Temporal.Instant.from(since) : now;
  const zones = [...new Set(regionsOf(community).map(({ timeZone }) => timeZone))];
  const [first] = zones
    .map((zone) => nextSlot(from, 'daily', community, zone))
    .toSorted(Temporal.Instant.compare);
  return (first ?? from).toZonedDateTimeISO(community.timeZone).toPlainDate().toString();
}

import type { Temporal } from 'temporal-polyfill';
import { lastSlot } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { regionsOf } from '../community/region.ts';
import { Rhythm } from '../community/rhythm.ts';
import type { Edition } from '../letters/edition.ts';
import { iso } from '../platform/instant.ts';

type DigestEdition = Extract<Edition, { kind: 'digest' }>;

/**
 * The digest editions whose hour has come by `now`: for every region and rhythm the latest one. Named by what they are,
 * so that two ticks, or the same tick twice, name the same edition.
 */
export function dueDigests(community: Community, now: Temporal.Instant): DigestEdition[] {
  return regionsOf(community).flatMap((region) =>
    Rhythm.options.map((rhythm): DigestEdition => {
      const slot = lastSlot(now, rhythm, community, region.timeZone);
      const day = slot.toZonedDateTimeISO(region.timeZone).toPlainDate().toString();
      const id = `digest-${region.id}-${rhythm}-${day}`;
      return { kind: 'digest', id, region: region.id, rhythm, slot: iso(slot), createdAt: iso(now) };
    }),
  );
}

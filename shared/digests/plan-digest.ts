import { Temporal } from 'temporal-polyfill';
import { nextSlot, periodEnd } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import type { Resident } from '../members/member.ts';
import { planAudience } from '../members/plan-audience.ts';
import type { Variant } from '../members/plan-page.ts';
import { idFrom } from '../platform/base32.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Audience } from './digest.ts';
import { loadDigest } from './load-digest.ts';

type DigestEdition = Extract<Edition, { kind: 'digest' }>;

interface DigestVariant extends Variant {
  audience: Audience;
}

/**
 * Plans one digest edition: its readers grouped by what they would read, each group's letter composed once (rule 5). How far
 * they have then read is claimed when the letter is sent, so nobody gets anything twice and nobody is passed over (rule 9).
 */
export async function planDigest(
  edition: DigestEdition,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const until = iso(periodEnd(Temporal.Instant.from(edition.slot)));
  const concerns = ({ rhythm }: Resident) => rhythm === edition.rhythm;
  const variantFor = (member: Resident, since: string): DigestVariant | null => {
    if (since >= until) return null;
    const { regions, language, profile } = member;
    const key = [regions.join('+'), language, profile, since].join('|');
    const audience = { regions, language, since, until };
    return { key, reader: { language, profile }, since, until, audience };
  };
  const { timeZone } = regionOrRoot(community, edition.region);
  const next = nextSlot(Temporal.Instant.from(edition.slot), edition.rhythm, community, timeZone);
  const nextDigest = dateAt(next, timeZone).toString();
  const letterFor = async (variant: Variant) => {
    const { audience, key, reader } = variant as DigestVariant;
    // What fits is guessed by the words alone: where the letter comes out too large after all, it holds half as much.
    for (let share = 1; ; share /= 2) {
      const digest = await loadDigest(audience, nextDigest, community, share);
      if (!digest) return null;
      // What fits may be another part of it tomorrow: then it is another letter.
      const letterId = idFrom(`${edition.id}|${key}|${digest.until}`);
      const model = { kind: 'digest', digest: digest.view } as const;
      const { context, until, isLeast } = digest;
      const quiet = isLeast ? tools : { ...tools, alarm: () => {} };
      const faults = await composeEdition(letterId, model, context, reader, edition.region, community, quiet);
      if (!faults.includes('too-large') || isLeast) return { letterId, until, faults };
    }
  };
  return planAudience(edition, [edition.region], { concerns, variantFor, letterFor }, community, tools);
}

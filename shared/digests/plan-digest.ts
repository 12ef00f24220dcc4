import { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { bulkDelivery, composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import { deliveryWrite, loadDelivery } from '../letters/store.ts';
import { type Member, maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMember, loadMembers, membersLivingIn, saveMember } from '../members/store.ts';
import { idFrom } from '../platform/base32.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { queueDeliveries } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import type { Audience } from './digest.ts';
import { loadDigest } from './load-digest.ts';

type DigestEdition = Extract<Edition, { kind: 'digest' }>;

/**
 * Plans one digest edition: its readers grouped by what they would read, each group's letter composed once (rule 5),
 * and for each reader, in one transaction, a delivery and how far they have now read. May be run again at any time:
 * who has a delivery has also read on, so nobody gets two and nobody is passed over (rule 9).
 */
export async function planDigest(edition: DigestEdition, community: Community, tools: Tools): Promise<void> {
  const until = iso(periodEnd(Temporal.Instant.from(edition.slot)));
  for (const [key, group] of await audiences(edition, until, community, tools.now())) {
    const audience: Audience = { ...group.audience, until };
    const digest = await loadDigest(audience, community);
    if (!digest) continue;
    const letterId = idFrom(`${edition.id}|${key}`);
    const model = { kind: 'digest', digest: digest.view } as const;
    await composeEdition(
      letterId,
      model,
      digest.context,
      audience.language,
      edition.region,
      community,
      tools,
    );
    for (const member of group.members) await planReader(edition, letterId, member, until, tools);
  }
}

async function audiences(edition: DigestEdition, until: string, community: Community, now: Temporal.Instant) {
  const today = dateAt(now, regionOf(community, edition.region).timeZone).toString();
  const groups = new Map<string, { audience: Omit<Audience, 'until'>; members: Member[] }>();
  const ids = await Array.fromAsync(membersLivingIn([edition.region]));
  for (const member of await loadMembers(ids)) {
    const due = member.rhythm === edition.rhythm && homeOf(member, community).id === edition.region;
    if (!due || member.digestedUntil >= until || maySend(member, 'bulk', today).kind !== 'may') continue;
    const key = [member.regions.join('+'), member.language, member.digestedUntil].join('|');
    const audience = { regions: member.regions, language: member.language, since: member.digestedUntil };
    const group = groups.get(key) ?? { audience, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return groups;
}

async function planReader(
  edition: DigestEdition,
  letterId: string,
  member: Member,
  until: string,
  tools: Tools,
) {
  const delivery = bulkDelivery(`${edition.id}-${member.id}`, letterId, member.id, iso(tools.now()));
  const committed = await commit([
    deliveryWrite(delivery),
    ...saveMember(member, { ...member, digestedUntil: until }),
  ]);
  if (committed.kind === 'committed') return queueDeliveries([delivery.id]);
  if (await loadDelivery(delivery.id)) return;
  const fresh = await loadMember(member.id);
  const same = fresh && fresh.version !== member.version && fresh.digestedUntil === member.digestedUntil;
  // Their settings changed while we planned: the next run of this edition reads them afresh.
  if (same) throw new Error(`member ${member.id} changed while ${edition.id} was planned; planning it again`);
}

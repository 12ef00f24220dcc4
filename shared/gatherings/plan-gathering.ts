import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { treeOf } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import type { Resident } from '../members/member.ts';
import { planAudience } from '../members/plan-audience.ts';
import { firstOf, type Variant } from '../members/plan-page.ts';
import { homeOf } from '../members/settings.ts';
import { loadMembers } from '../members/store.ts';
import { idFrom } from '../platform/base32.ts';
import { isReady, type Ready } from './gathering.ts';
import { makeCalendar } from './make-calendar.ts';
import { answersOn, type Rsvp } from './rsvp.ts';
import { loadGathering, loadRsvps } from './store.ts';
import { gatheringView } from './view.ts';

type GatheringEdition = Extract<Edition, { kind: 'gathering' }>;

/**
 * Plans the letter that invites people, or tells them of a change, of a cancellation, or of tomorrow: composed once for each language, access profile and time zone.
 * What was cancelled before everybody was invited invites nobody any more.
 */
export async function planGathering(
  edition: GatheringEdition,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const gathering = await loadGathering(edition.gatheringId);
  if (!gathering || !isReady(gathering)) return 'planned';
  if (gathering.state !== (edition.news === 'cancelled' ? 'cancelled' : 'announced')) return 'planned';
  const rsvps = edition.news === 'new' ? [] : await loadRsvps(gathering.id);
  const zoneOf = (resident: Resident) => homeOf(resident, community).timeZone;
  const variantFor = (resident: Resident, since: string): Variant | null => {
    const { language, profile } = resident;
    const key = `${language}|${profile}|${zoneOf(resident)}`;
    return since === '' ? { key, reader: { language, profile }, since, until: edition.createdAt } : null;
  };
  const regions = await regionsToReach(edition, gathering, rsvps, community);
  return planAudience(
    edition,
    regions,
    {
      metIn: firstOf(regions),
      concerns: concerned(edition, gathering, rsvps),
      variantFor,
      letterFor: letterOf(edition, gathering, community, tools),
    },
    community,
    tools,
  );
}

/** Of news those invited, but who said no; of tomorrow only those who come, or may. Its host knows. */
function concerned(edition: GatheringEdition, gathering: Ready, rsvps: Rsvp[]) {
  const answers = answersOn(rsvps, edition.date ?? '');
  return ({ id }: Resident): boolean => {
    const answer = answers.get(id)?.answer;
    if (id === gathering.hostId) return false;
    return edition.news === 'reminder' ? answer === 'yes' || answer === 'maybe' : answer !== 'no';
  };
}

/** The tree that is invited; and where they live who answered, perhaps by a wider digest, or moved away since. */
async function regionsToReach(
  { news }: GatheringEdition,
  { region }: Ready,
  rsvps: Rsvp[],
  community: Community,
): Promise<string[]> {
  const answered = await loadMembers([...new Set(rsvps.map(({ memberId }) => memberId))]);
  const homes = answered.map((member) => homeOf(member, community).id);
  return [...new Set([...(news === 'reminder' ? [] : treeOf(community, region)), ...homes])].sort();
}

function letterOf(edition: GatheringEdition, gathering: Ready, community: Community, tools: Tools) {
  const { news, date, createdAt } = edition;
  return async ({ key, reader, until }: Variant) => {
    const letterId = idFrom(`${edition.id}|${key}`);
    const timeZone = key.slice(key.lastIndexOf('|') + 1);
    const view = gatheringView(gathering, timeZone, Temporal.Instant.from(createdAt), community, date);
    const model = {
      kind: 'gathering-invitation',
      gathering: view,
      news,
      because: gathering.because,
    } as const;
    const context = {
      kind: 'gathering-invitation',
      gatheringId: gathering.id,
      date: gathering.repeats ? date : null,
      edition: edition.id,
    } as const;
    // Calendars know of tomorrow by themselves.
    const calendar = news === 'reminder' ? null : makeCalendar(gathering, reader.language, community);
    const faults = await composeEdition(
      letterId,
      model,
      context,
      reader,
      gathering.region,
      community,
      tools,
      calendar,
    );
    return { letterId, until, faults };
  };
}

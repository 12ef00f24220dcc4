import { looksAfter, stewardAt } from '../community/region.ts';
import { endPause, loadSharingPause } from '../contributions/sharing-pause-store.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { firstLine } from '../wishes/wish-line.ts';
import type { Desk } from './case.ts';
import { pauseLetter } from './pause-author.ts';
import { readStewardOrder } from './read-order.ts';
import { isDoubtful, partsOf } from './read-plain-yes.ts';

/** *Let back* in reply to a message of who is paused, where no words of theirs are at hand. Null where it is said by nobody who may, or is not said: then it is a message. */
export async function letBackMember(said: string, to: Member, desk: Desk): Promise<Outcome | null> {
  const { member: steward, community, now, thread } = desk;
  const home = homeOf(to, community);
  if (steward.id === to.id || !looksAfter(community, steward.address, home.id)) return null;
  const first = isDoubtful(said) ? said : (partsOf(firstLine(said))[0] ?? '');
  if (readStewardOrder(first, steward.language, dateAt(now, home.timeZone))?.kind !== 'let-back') return null;
  const by = stewardAt(community, steward.address)?.name ?? steward.address;
  const pause = await loadSharingPause(to.id);
  const told: Outgoing = {
    to: { memberId: steward.id },
    reader: steward,
    model: {
      kind: 'decided',
      decision: 'let-back',
      by,
      first: pause !== null,
      held: null,
      who: to.name ?? to.address,
    },
    context: { kind: 'message-to-stewards', memberId: to.id },
    answers: thread,
  };
  if (!pause) return { what: 'is not paused', writes: [], letters: [told] };
  const record = { at: iso(now), what: 'let-back', by, byId: steward.id, reason: '', until: null } as const;
  const news = { news: 'let-back' as const, until: null, reason: '', steward: by, byIds: [steward.id] };
  return {
    what: 'let back',
    writes: endPause(pause, record),
    letters: [told, ...(isMember(to) ? [pauseLetter(to, news)] : [])],
  };
}

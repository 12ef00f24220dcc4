import { Temporal } from 'temporal-polyfill';
import { normalizeAddress } from '../mail/addresses.ts';
import { newsWrite } from '../members/arrival-store.ts';
import { isMember, type Member } from '../members/member.ts';
import { consentWrite, loadMember, saveMember } from '../members/store.ts';
import { type Bounce, softBounces, type Trouble, type Why, withBounce } from '../members/trouble.ts';
import { loadTrouble, saveTrouble } from '../members/trouble-store.ts';
import { iso } from '../platform/instant.ts';
import { commit, type Write } from '../platform/table.ts';
import { isTooMuch } from './bounce-score.ts';
import type { SesEvent } from './ses-event.ts';
import type { Setback } from './setback.ts';

/** How long after a member became unreachable for now they are asked whether they can read us. */
const untilAsked = { hours: 24 * 30 };

/** Records what a letter's fate says of its member, once, however often and in whatever order it is told. Throws where the member changed at the same moment. */
export async function hearOfMember(
  memberId: string,
  setback: Setback,
  event: SesEvent,
  now: Temporal.Instant,
): Promise<void> {
  const member = await loadMember(memberId);
  const writes = member ? await afterSetback(member, setback, event, now) : [];
  if (writes.length > 0 && (await commit(writes)).kind === 'conflict')
    throw new Error(`member ${memberId} changed at the same moment; reading this event again`);
}

async function afterSetback(member: Member, setback: Setback, event: SesEvent, now: Temporal.Instant) {
  if (setback.kind === 'complaint') return afterComplaint(member, event, now);
  // Whoever has not said yes, or has left, gets no letters that could stop.
  if (!isMember(member)) return [];
  const { why } = setback;
  const kind = setback.kind === 'hard' && isElsewhere(member, event) ? 'soft' : setback.kind;
  const key = `${event.mail.messageId} ${kind}`;
  const at = event.bounce?.timestamp ?? event.complaint?.timestamp;
  const bounce = { key, kind, why, at: iso(at === undefined ? now : Temporal.Instant.from(at)) };
  return afterBounce(member, await loadTrouble(member.id), bounce, now);
}

/** Whether what is gone for good is not the member's own address, but one to which they have their mail sent on. */
function isElsewhere({ address }: Member, { bounce }: SesEvent): boolean {
  const named = (bounce?.bouncedRecipients ?? []).map(({ emailAddress }) => normalizeAddress(emailAddress));
  return named.length > 0 && named.every((one) => one !== null && one !== address);
}

function afterBounce(
  member: Member,
  before: Trouble,
  bounce: Bounce & { why: Why },
  now: Temporal.Instant,
): Write[] {
  const known = withBounce(before, bounce);
  if (!known) return [];
  const { kind, key, why } = bounce;
  if (kind === 'letter')
    return [saveTrouble(before, known), newsWrite({ memberId: member.id, what: 'refused', key }, now)];
  // An address that is gone for good is not asked any more whether it can read us.
  if (member.status === 'unreachable') {
    const gone = kind === 'hard' && {
      askAt: null,
      silence: known.silence && { ...known.silence, by: kind, why },
    };
    return [saveTrouble(before, { ...known, ...gone })];
  }
  if (kind === 'soft' && !isTooMuch(softBounces(known))) return [saveTrouble(before, known)];
  const after: Trouble = {
    ...known,
    silence: { by: kind, why, wasPaused: member.status === 'paused' },
    askAt: kind === 'soft' ? iso(now.add(untilAsked)) : null,
  };
  return [
    saveTrouble(before, after),
    ...saveMember(member, { ...member, status: 'unreachable' }),
    newsWrite({ memberId: member.id, what: 'unreachable', why }, now),
  ];
}

function afterComplaint(member: Member, event: SesEvent, now: Temporal.Instant): Write[] {
  if (member.status === 'left') return [];
  const complaint = consentWrite({
    memberId: member.id,
    at: iso(now),
    kind: 'complained',
    method: 'mail',
    wording: 'complaint (ARF) about a letter',
    evidence: { sesMessageId: event.mail.messageId },
  });
  const news = newsWrite({ memberId: member.id, what: 'complained' }, now);
  return [...saveMember(member, { ...member, status: 'left' }), complaint, news];
}

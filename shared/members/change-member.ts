import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { stewardAt } from '../community/region.ts';
import type { Change, LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import { type Consent, isMember, type Member } from './member.ts';
import { renewConsent } from './renew-consent.ts';
import { placeTree, settingsOf } from './settings.ts';
import { consentWrite, saveMember } from './store.ts';
import type { MemberWish } from './wish.ts';

/** How a wish reached us: what a consent record keeps as evidence, and the mail to answer. */
export interface Source {
  method: Consent['method'];
  evidence: Record<string, string>;
  answers: Thread | null;
}

/** What follows from a member's wish about their own membership: the member as changed, and a letter that says so. */
export function grantWish(
  member: Member,
  wish: MemberWish,
  source: Source,
  community: Community,
  now: Temporal.Instant,
): Outcome {
  if (wish.kind === 'stop') return leave(member, source, now);
  const answer = (model: LetterModel, after = member): Outgoing => ({
    to: { memberId: member.id },
    reader: after,
    model,
    context: { kind: wish.kind === 'regions' ? 'choose-region' : 'personal' },
    answers: source.answers,
  });
  const chooseRegion = (unknown: string[]): LetterModel => ({
    kind: 'choose-region',
    regions: placeTree(community),
    unknown,
  });
  if (wish.kind === 'help') {
    const isSteward = stewardAt(community, member.address) !== null;
    return { what: 'help', writes: [], letters: [answer({ kind: 'help', isSteward, notUnderstood: null })] };
  }
  // Who asks for letters has consented to them, whatever was implied before.
  if ((wish.kind === 'join' || wish.kind === 'resume') && member.impliedUntil !== null)
    return renewConsent(member, source, wish.kind, community, now);
  if (wish.kind === 'join') {
    const model: LetterModel = { kind: 'already-member', settings: settingsOf(member, community) };
    return { what: 'already a member', writes: [], letters: [answer(model)] };
  }
  if (wish.kind === 'regions' && wish.regions.length === 0) {
    const model = chooseRegion(wish.unknown);
    return { what: 'unknown region', writes: [], letters: [answer(model)] };
  }
  const { after, changed } = applyWish(member, wish);
  const settings = settingsOf(after, community);
  const letter = answer({ kind: 'settings', settings, changed, regions: placeTree(community) }, after);
  const writes = changed.length > 0 ? saveMember(member, after) : [];
  const asking =
    wish.kind === 'regions' && wish.unknown.length > 0 ? [answer(chooseRegion(wish.unknown), after)] : [];
  return { what: `settings: ${changed.join(', ') || 'shown'}`, writes, letters: [letter, ...asking] };
}

type SettingWish = Exclude<MemberWish, { kind: 'stop' | 'help' | 'join' }>;

function applyWish(member: Member, wish: SettingWish): { after: Member; changed: Change[] } {
  switch (wish.kind) {
    case 'settings':
      return { after: member, changed: [] };
    case 'pause':
      return { after: { ...member, status: 'paused', pausedUntil: wish.until }, changed: ['paused'] };
    case 'resume':
      return { after: { ...member, status: 'active', pausedUntil: null }, changed: ['resumed'] };
    case 'rhythm':
      return { after: { ...member, rhythm: wish.rhythm }, changed: ['rhythm'] };
    case 'profile':
      return { after: { ...member, profile: wish.profile }, changed: ['profile'] };
    case 'language':
      return { after: { ...member, language: wish.language }, changed: ['language'] };
    case 'regions':
      return { after: { ...member, regions: wish.regions }, changed: ['regions'] };
  }
}

/** Ends a membership at once (CASL); with it every token of the member dies (rule 7). Leaving twice changes nothing. */
export function leave(member: Member, source: Source, now: Temporal.Instant): Outcome {
  const goodbye: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'goodbye' },
    context: { kind: 'personal' },
    answers: source.answers,
  };
  if (!isMember(member) && member.status !== 'pending')
    return { what: 'had left already', writes: [], letters: [] };
  const withdrawn: Consent = {
    memberId: member.id,
    at: iso(now),
    kind: 'withdrawn',
    method: source.method,
    wording: 'stop',
    evidence: source.evidence,
  };
  const writes = [...saveMember(member, { ...member, status: 'left' }), consentWrite(withdrawn)];
  return { what: 'left', writes, letters: [goodbye] };
}

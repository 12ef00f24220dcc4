import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Change } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Source } from './change-member.ts';
import { consentOf } from './consent.ts';
import type { Member } from './member.ts';
import { placeTree, settingsOf } from './settings.ts';
import { consentWrite, saveMember } from './store.ts';

/**
 * A yes of somebody whose consent was implied, also of one for whom it has run out: from now on it is express, and does not end by
 * itself (CASL s. 10(1)). `wording` is what they said; *resume* ends a pause as well. Saying it again changes nothing.
 */
export function renewConsent(
  member: Member,
  source: Source,
  wording: string,
  community: Community,
  now: Temporal.Instant,
): Outcome {
  const resumed = wording === 'resume' ? ({ status: 'active', pausedUntil: null } as const) : {};
  const after: Member = { ...member, ...resumed, impliedUntil: null };
  const changed: Change[] = [wording === 'resume' ? 'resumed' : 'renewed'];
  const isNews = member.impliedUntil !== null;
  return {
    what: isNews ? 'consent renewed' : 'consent was express already',
    writes: isNews
      ? [...saveMember(member, after), consentWrite(consentOf(after, 'confirmed', source, now, wording))]
      : [],
    letters: [
      {
        to: { memberId: member.id },
        reader: after,
        model: {
          kind: 'settings',
          settings: settingsOf(after, community),
          changed,
          regions: placeTree(community),
        },
        context: { kind: 'personal' },
        answers: source.answers,
      },
    ],
  };
}

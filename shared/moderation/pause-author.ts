import { Temporal } from 'temporal-polyfill';
import { decisionWrites } from '../contributions/decision-store.ts';
import { holds, type SharingPause } from '../contributions/sharing-pause.ts';
import { endPause, savePause } from '../contributions/sharing-pause-store.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import type { Answer } from './decide.ts';
import { noteIn } from './note-in.ts';
import type { StewardOrder } from './read-order.ts';

type Pause = Extract<StewardOrder, { kind: 'pause' }>;

/** A member is paused from contributing: they hear why, until when, and the way back. They still read everything. */
export function pauseAuthor(
  { until, reason }: Pause,
  { contribution, author, pause }: Case,
  by: string,
  { member, community, now }: Desk,
  answer: Answer,
): Outcome {
  if (!isMember(author))
    return { what: 'the author has left', writes: [], letters: [answer('author-left', by, true)] };
  if (pause && holds(pause, iso(now)) && pause.by !== by)
    return { what: 'was paused already', writes: [], letters: [answer('paused', pause.by ?? by, false)] };
  const zone = homeOf(author, community).timeZone;
  const after: SharingPause = {
    memberId: author.id,
    until,
    endsAt: until && iso(Temporal.PlainDate.from(until).toZonedDateTime(zone).toInstant()),
    reason,
    by,
    byId: member.id,
    at: iso(now),
    version: 1,
  };
  const decision = { contributionId: contribution.id, at: iso(now), what: 'paused' } as const;
  return {
    what: 'paused from contributing',
    writes: [
      ...savePause(pause, after),
      ...decisionWrites({ ...decision, by, byId: member.id, words: reason }),
    ],
    letters: [
      answer('paused', by, true),
      pauseLetter(author, {
        news: 'paused',
        until,
        reason,
        ...noteIn(reason, author),
        steward: by,
        byIds: [member.id],
      }),
    ],
  };
}

/** A steward ends the pause. */
export function letBack(
  { contribution, author, pause }: Case,
  by: string,
  { member, now }: Desk,
  answer: Answer,
): Outcome {
  if (!pause) return { what: 'is not paused', writes: [], letters: [answer('let-back', by, false)] };
  const record = { at: iso(now), what: 'let-back', by, byId: member.id, reason: '', until: null } as const;
  const decision = { contributionId: contribution.id, at: iso(now), what: 'let-back', words: '' } as const;
  return {
    what: 'let back',
    writes: [...endPause(pause, record), ...decisionWrites({ ...decision, by, byId: member.id })],
    letters: [
      answer('let-back', by, true),
      pauseLetter(author, { news: 'let-back', until: null, reason: '', steward: by, byIds: [member.id] }),
    ],
  };
}

/** Tells somebody of a pause, or that it is over; a reply reaches the stewards. */
export const pauseLetter = (
  author: Member,
  about: Omit<Extract<LetterModel, { kind: 'sharing-pause' }>, 'kind'>,
): Outgoing => ({
  to: { memberId: author.id },
  reader: author,
  model: { kind: 'sharing-pause', ...about },
  context: { kind: 'personal' },
  answers: null,
});

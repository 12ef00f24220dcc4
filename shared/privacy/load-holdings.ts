import type { Temporal } from 'temporal-polyfill';
import { settledOf } from '../community/stewardship.ts';
import { loadCommunity } from '../community/store.ts';
import { forAuthor } from '../contributions/decision.ts';
import { concernsBy, decisionsBy, loadTrail as loadDecisions } from '../contributions/decision-store.ts';
import { pausesOf } from '../contributions/sharing-pause-store.ts';
import { contributionsBy } from '../contributions/store.ts';
import { thanksBy, thanksFor } from '../contributions/thanks.ts';
import { gatheringsOf, loadGathering, rsvpsOf } from '../gatherings/store.ts';
import type { Letter } from '../letters/delivery.ts';
import { deliveriesTo, loadLetters } from '../letters/store.ts';
import { rawMailDays } from '../mail/kept-mail.ts';
import { mailsFrom } from '../mail/kept-store.ts';
import { Consent, type Member } from '../members/member.ts';
import { messagesOf } from '../members/message-store.ts';
import { loadConsents } from '../members/store.ts';
import { loadTrouble } from '../members/trouble-store.ts';
import { epochSeconds } from '../platform/instant.ts';
import { promptsFrom } from '../reflections/store.ts';
import { loadTrail, supportsBy, supportsOf } from '../support/store.ts';
import { bulkLettersTo } from './bulk-letters.ts';
import type { Holdings, SentLetter } from './holdings.ts';

/** Reads all of it; each room says what it holds. */
export async function loadHoldings(member: Member, now: Temporal.Instant): Promise<Holdings> {
  const { id, address } = member;
  const contributions = await contributionsBy(id);
  return {
    member,
    consents: (await loadConsents(id)).map((item) => Consent.parse(item)),
    contributions: await Promise.all(
      contributions.map(async (one) => ({
        ...one,
        thanks: (await thanksFor(one.id)).length,
        decisions: forAuthor(await loadDecisions(one.id)),
      })),
    ),
    concerns: await concernsBy(id),
    messages: await messagesOf(id),
    sharingPauses: await pausesOf(id),
    thanksGiven: await thanksBy(id),
    questions: await promptsFrom(address),
    gatherings: await gatheringsOf(id),
    answers: await answersBy(id),
    decisions: await decisionsBy(id),
    asSteward: settledOf(await loadCommunity(), address),
    letters: await lettersTo(member, now),
    trouble: await loadTrouble(id),
    support: {
      helpers: await supportsOf(id),
      helping: await supportsBy(address),
      trail: await loadTrail(id),
    },
    mails: (await mailsFrom(address)).filter(
      ({ receivedAt, objectKey }) => objectKey !== null && untilOf(receivedAt) > epochSeconds(now),
    ),
  };
}

const untilOf = (receivedAt: string): number => Date.parse(receivedAt) / 1000 + rawMailDays * 24 * 3600;

const answersBy = async (id: string): Promise<Holdings['answers']> =>
  Promise.all(
    (await rsvpsOf(id)).map(async (one) => ({
      ...one,
      title: (await loadGathering(one.gatheringId))?.title ?? '',
    })),
  );

async function lettersTo({ id, joinedAt }: Member, now: Temporal.Instant): Promise<SentLetter[]> {
  const personal = await deliveriesTo(id);
  const bulk = await bulkLettersTo(id, joinedAt, now);
  const letters = await loadLetters([...personal, ...bulk].map(({ letterId }) => letterId));
  const known = new Map(letters.map((letter) => [letter.id, letter]));
  const sent = (letter: Letter | undefined, state: string, reason: string, at: string): SentLetter => ({
    at: letter?.createdAt ?? at,
    kind: letter?.kind ?? 'unknown',
    subject: letter?.subject ?? null,
    state,
    reason,
  });
  return [
    ...personal.map(({ letterId, state, reason, createdAt }) =>
      sent(known.get(letterId), state, reason ?? '', createdAt),
    ),
    ...bulk.map(({ letterId, state, reason }) => sent(known.get(letterId), state, reason, '')),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
}

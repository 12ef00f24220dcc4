import type { Temporal } from 'temporal-polyfill';
import { isNamedSteward } from '../community/stewardship.ts';
import { contributionsBy } from '../contributions/store.ts';
import type { Reader } from '../language/profile.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { forgottenWrite, loadForgotten, sealOf } from '../members/forgotten-store.ts';
import type { Member } from '../members/member.ts';
import { deleteMember, loadConsents } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { askToForget } from './ask-to-forget.ts';
import type { Asking } from './asking.ts';
import { loadPlan, putPlan } from './plan-store.ts';
import { readChoice } from './read-choice.ts';

/**
 * The answer to "shall we forget you?". On a clear yes the membership, the address and where they live are gone with this very
 * transaction, and a plan is written by which all the rest is erased; from this moment their mail is a stranger's.
 */
export async function forget(
  member: Member,
  { text, sure }: { text: string; sure: boolean },
  asking: Asking,
): Promise<Outcome> {
  const words = sure ? readChoice(text) : null;
  if (words === 'no') return nothing('is not forgotten');
  // Who became a steward since they asked is told what is in the way.
  if (words === null || isNamedSteward(asking.community, member.address))
    return askToForget(member, asking, { unsure: true });
  const seal = await sealOf(member.address);
  const at = iso(asking.now);
  const consents = (await loadConsents(member.id)).map(({ at, kind, method }) => ({
    at: String(at),
    kind: String(kind),
    method: String(method),
  }));
  const { id: memberId, address, language, profile } = member;
  const hadWords = (await contributionsBy(memberId)).length > 0;
  const person = { seal, memberId, address, language, profile, words, hadWords };
  return {
    what: `to be forgotten: ${words === 'erase' ? 'with' : 'without'} words`,
    writes: [
      ...deleteMember(member),
      forgottenWrite(seal, { at, consents }),
      putPlan({ ...person, state: 'erasing', dueAt: at, version: 1 }),
    ],
    letters: [],
    forgettings: [seal],
  };
}

/** The same for who is no member: of them there is but what they wrote to us, and our answers. */
export async function forgetStranger(
  address: string,
  reader: Reader,
  now: Temporal.Instant,
): Promise<Outcome> {
  const seal = await sealOf(address);
  if ((await loadPlan(seal)) !== null) return nothing('is being forgotten');
  const { language, profile } = reader;
  const known = await loadForgotten(address);
  const at = iso(now);
  const person = {
    seal,
    memberId: null,
    address,
    language,
    profile,
    hadWords: false,
    words: 'erase',
  } as const;
  return {
    what: 'to be forgotten: a stranger',
    writes: [
      forgottenWrite(seal, known ?? { at, consents: [] }),
      putPlan({ ...person, state: 'erasing', dueAt: at, version: 1 }),
    ],
    letters: [],
    forgettings: [seal],
  };
}

/** How long the mail is kept of who writes after they were forgotten, and our answer: as long as we must know how often we answered. */
const untilForgottenAgain = { hours: 72 };

/** Answers somebody who asked to be forgotten, and writes again: kindly, and what came of it is erased in its turn. */
export async function answerForgotten(
  address: string,
  reader: Reader,
  on: string,
  { now, answers }: Asking,
): Promise<Outcome> {
  const seal = await sealOf(address);
  const { language, profile } = reader;
  const dueAt = iso(now.add(untilForgottenAgain));
  const person = {
    seal,
    memberId: null,
    address,
    language,
    profile,
    hadWords: false,
    words: 'erase',
  } as const;
  const again = (await loadPlan(seal)) === null;
  return {
    what: 'is forgotten: told how to join',
    writes: again ? [putPlan({ ...person, state: 'last-look', dueAt, version: 1 })] : [],
    letters: [
      {
        to: { address },
        reader,
        model: { kind: 'was-forgotten', on },
        context: { kind: 'personal' },
        answers,
      },
    ],
  };
}

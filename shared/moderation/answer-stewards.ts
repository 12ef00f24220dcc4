import { act } from '../contributions/act.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { Decision } from '../contributions/decision.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { earliestDigest } from '../contributions/earliest-digest.ts';
import { heldView, moderationLetters } from '../contributions/moderation-letters.ts';
import { tellAnswered } from '../contributions/offer.ts';
import { saveContribution } from '../contributions/store.ts';
import { fold } from '../language/fold.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import type { HeldView } from '../letters/safe-space-view.ts';
import type { Member } from '../members/member.ts';
import { saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { firstLine } from '../wishes/wish-line.ts';
import type { Case, Desk } from './case.ts';

/** "Review", « révision »: other stewards are to look as well. */
export const wantsReview = (said: string): boolean =>
  /^(?:(?:please )?review(?: please| it)?|(?:i (?:would like|want) a|ask for a) review|revision|reexamen|revoir)\b/.test(
    fold(firstLine(said)).trim(),
  );

/** The author's answer to a question, or to what was hidden, goes to the stewards, and the words stay where they are. */
export function answerStewards(
  said: string,
  review: boolean,
  about: Case,
  stewards: Member[],
  desk: Desk,
): Outcome {
  const what = review ? 'review' : 'answered';
  return passOn(what, said, about.contribution, about, stewards, desk, [
    toAuthor({ kind: 'answer-passed-on', of: about.contribution.id, words: said, review }, about, desk),
  ]);
}

/** The author wants none of a steward's words: their own wait on. */
export function keepOwnWords(said: string, about: Case, stewards: Member[], desk: Desk): Outcome {
  const after = { ...about.contribution, suggestion: null };
  return passOn('kept-own-words', said, after, about, stewards, desk, [
    toAuthor({ kind: 'answer-passed-on', of: after.id, words: said, review: false }, about, desk),
  ]);
}

/** The author says yes to a steward's words: these are shared, once. Null where they are not the ones that wait. */
export function acceptSuggestion(
  suggestion: string,
  about: Case,
  stewards: Member[],
  desk: Desk,
): Outcome | null {
  const { contribution, answered, author } = about;
  const isKept = contribution.visibility === 'stewards';
  if (contribution.suggestion?.id !== suggestion || isKept) return null;
  const after = act(contribution, { kind: 'accept' }, iso(desk.now));
  if (after === contribution) return null;
  const { community, now } = desk;
  const told =
    answered && !after.told ? tellAnswered(after, answered, community) : { contribution: after, letters: [] };
  const decision = entry('edited', after.words, about, desk);
  const firstDigest = earliestDigest(after, community, now);
  const held = heldView(after, null, about.history, [...about.trail, decision], 'accepted');
  return {
    what: 'suggested words accepted',
    writes: [
      ...saveContribution(contribution, told.contribution),
      ...decisionWrites(decision),
      // A steward stands behind these words, as behind any that they approve.
      ...(author.trusted ? [] : saveMember(author, { ...author, trusted: true })),
    ],
    letters: [
      toAuthor({ kind: 'approved', words: after.words, firstDigest }, about, desk, 'receipt'),
      ...moderationLetters({ contribution: after, answered, view: held }, false, stewards, community),
      ...told.letters,
    ],
  };
}

function passOn(
  what: 'answered' | 'review' | 'kept-own-words',
  said: string,
  after: Contribution,
  about: Case,
  stewards: Member[],
  desk: Desk,
  letters: Outgoing[],
): Outcome {
  const decision = entry(what, said, about, desk);
  const view: HeldView = heldView(after, null, about.history, [...about.trail, decision], what);
  const matter = { contribution: after, answered: about.answered, view };
  return {
    what: `author: ${what}`,
    // The version moves on, so that what stewards decide meanwhile is decided with this in sight.
    writes: [...saveContribution(about.contribution, after), ...decisionWrites(decision)],
    letters: [...letters, ...moderationLetters(matter, false, stewards, desk.community)],
  };
}

const entry = (what: Decision['what'], words: string, { contribution, author }: Case, { now }: Desk) => ({
  contributionId: contribution.id,
  at: iso(now),
  what,
  by: author.name,
  byId: author.id,
  words,
});

const toAuthor = (
  model: LetterModel,
  { author, contribution: { id } }: Case,
  { thread }: Desk,
  kind: 'about-words' | 'receipt' = 'about-words',
): Outgoing => ({
  to: { memberId: author.id },
  reader: author,
  model,
  context: { kind, contributionId: id },
  answers: thread,
});

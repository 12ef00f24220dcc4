import { looksAfter, stewardAt } from '../community/region.ts';
import { asOf, type Contribution } from '../contributions/contribution.ts';
import { talkOf } from '../contributions/decision.ts';
import { heldView, moderationContext, moderationLetters } from '../contributions/moderation-letters.ts';
import { quotationForStewards } from '../contributions/quotation.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import { nothing, type Outcome, type Outgoing } from '../letters/outcome.ts';
import type { StewardNews } from '../letters/safe-space-view.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { askAuthor, suggest } from './ask-author.ts';
import type { Case, Desk } from './case.ts';
import { keepWords } from './decide-concern.ts';
import { decideWords } from './decide-words.ts';
import { letBack, pauseAuthor } from './pause-author.ts';
import { readStewardOrder, type StewardOrder } from './read-order.ts';
import { readPlainYes } from './read-plain-yes.ts';
import { awaitsReview, leaveOut } from './review.ts';
import { historyLetter } from './tell-history.ts';

/** Answers the steward who decides. */
export type Answer = (news: StewardNews, by: string, first: boolean) => Outgoing;

/**
 * A steward answers a letter about somebody's words. Only stewards of the region count, and never for their own words; the first
 * decision holds, and whoever comes second is told. What is no order is asked about, never guessed at.
 */
export function decide(said: string, about: Case, desk: Desk, shownAsOf?: string): Outcome {
  const today = dateAt(desk.now, homeOf(about.author, desk.community).timeZone);
  const order = readStewardOrder(said, desk.member.language, today) ?? plainYes(said, about);
  return carryOut(order, about, desk, shownAsOf);
}

/** A yes that names nothing is to "may this be shared?"; among questions and answers it may be to one of these. */
const plainYes = (said: string, { contribution: { state }, trail }: Case): StewardOrder | null =>
  (state === 'held' || state === 'quiet') && talkOf(trail).length === 0 && readPlainYes(said) === 'yes'
    ? { kind: 'approve' }
    : null;

/** The same, for an order that was read already; null where it is none. `shownAsOf`: as of when the steward read the words. */
export function carryOut(order: StewardOrder | null, about: Case, desk: Desk, shownAsOf?: string): Outcome {
  const { contribution, author } = about;
  const { member: steward, community } = desk;
  if (!looksAfter(community, steward.address, contribution.place) || steward.id === author.id)
    return nothing('decision by somebody else refused');
  const by = stewardAt(community, steward.address)?.name ?? steward.address;
  const held = quotationForStewards(contribution, community);
  const answerWith = (model: LetterModel): Outgoing => ({
    to: { memberId: steward.id },
    reader: steward,
    model,
    context: moderationContext(contribution),
    answers: desk.thread,
  });
  const answer: Answer = (decision, by, first) => answerWith({ kind: 'decided', decision, by, first, held });
  if (order === null) {
    const view = heldView(contribution, null, about.history, about.trail);
    const letters = [answerWith({ kind: 'decision-unclear', held, view })];
    return { what: 'decision unclear', writes: [], letters };
  }
  if (isOutOfDate(order, contribution, shownAsOf)) {
    const view = heldView(contribution, null, about.history, about.trail, 'changed');
    const shown = moderationLetters({ ...about, view }, false, [steward], community);
    const letters = shown.map((letter) => ({ ...letter, answers: desk.thread }));
    return { what: 'words have changed: shown again', writes: [], letters };
  }
  switch (order.kind) {
    case 'history':
      return {
        what: 'history told',
        writes: [],
        letters: [historyLetter([{ contribution, trail: about.trail }], [], desk, 'steward')],
      };
    case 'keep':
      return keepWords(about, by, desk, answer);
    case 'ask':
      return askAuthor(order.question, about, by, desk, answer);
    case 'edit':
      return suggest(order.words, about, by, desk, answer);
    case 'pause':
      return pauseAuthor(order, about, by, desk, answer);
    case 'let-back':
      return letBack(about, by, desk, answer);
    case 'decline':
      if (awaitsReview(about)) return leaveOut(order.reason, about, by, desk, answer);
      return decideWords(order, about, by, desk, answer);
    default:
      return decideWords(order, about, by, desk, answer);
  }
}

const stillOpen: Partial<Record<StewardOrder['kind'], Contribution['state'][]>> = {
  approve: ['held', 'quiet'],
  decline: ['held', 'quiet'],
  keep: ['published'],
};

/** Whether an order would settle words that have changed since its steward read them: nobody answers for what they have not seen. */
export const isOutOfDate = (
  { kind }: Pick<StewardOrder, 'kind'>,
  contribution: Contribution,
  shownAsOf: string | undefined,
): boolean =>
  shownAsOf !== undefined &&
  shownAsOf < asOf(contribution) &&
  stillOpen[kind]?.includes(contribution.state) === true;

import { looksAfter } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { caringFor } from '../members/deciders.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import {
  acceptSuggestion,
  answerStewards,
  keepOwnWords,
  wantsReview,
} from '../moderation/answer-stewards.ts';
import { allCaringFor } from '../moderation/caring-for.ts';
import { type Case, loadCase } from '../moderation/case.ts';
import { readYes } from '../moderation/read-yes.ts';
import type { Wish } from '../wishes/wish.ts';
import { changeReceipt, ownAction } from './change-receipts.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';

type AboutWords = Extract<LetterContext, { kind: 'about-words' }>;

/** The author replies to a steward's question, suggestion or decision: a word about their own words is done, all else is for the stewards. */
export async function answerAboutWords(
  member: Member,
  wish: Wish | null,
  { contributionId, suggestion }: AboutWords,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const about = await loadCase(contributionId, community, now);
  if (about?.author.id !== member.id) return nothing('contribution is gone');
  if (ownAction(wish)) return changeReceipt(member, wish, contributionId, incoming, tools);
  const said = wordsToShare(incoming);
  const desk = { member, community, now, thread: threadOf(incoming) };
  const review = wantsReview(said);
  const stewards = review
    ? await allCaringFor(about.contribution.place, member.id, community)
    : await whoTalk(about, incoming, tools);
  const answer = suggestion ? readYes(said) : null;
  if (suggestion && answer === 'yes') {
    const accepted = acceptSuggestion(suggestion, about, stewards, desk);
    if (accepted) return accepted;
  }
  const waits = suggestion !== undefined && about.contribution.suggestion?.id === suggestion;
  if (waits && answer === 'no') return keepOwnWords(said, about, stewards, desk);
  return answerStewards(said, review, about, stewards, desk);
}

/** The stewards of the words, and whoever asked and still looks after them. */
async function whoTalk({ contribution, author, trail }: Case, { community, now }: Incoming, tools: Tools) {
  const caring = await caringFor(contribution.place, [author.id], community, now, tools.newId);
  const asked = trail.filter(({ what }) => what === 'asked' || what === 'suggested' || what === 'hidden');
  const ids = new Set(asked.flatMap(({ byId }) => byId ?? []));
  const others = await Promise.all(
    [...ids].filter((id) => !caring.some((one) => one.id === id)).map(loadMember),
  );
  const stillCaring = others
    .filter((one) => one !== null)
    .filter((one) => isMember(one) && looksAfter(community, one.address, contribution.place));
  return [...caring, ...stillCaring.filter(({ id }) => id !== author.id)];
}

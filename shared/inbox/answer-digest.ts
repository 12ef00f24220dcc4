import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { answerItems, wantsAllOf } from './digest-items.ts';
import { answerInvited } from './gatherings-address.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { reflect, respond, saidIn } from './share-words.ts';
import { tell } from './tell.ts';

/** A member's reply to a digest: to one of its items, questions or gatherings, by address or by number, else to its lead, else to the stewards. */
export async function answerDigest(
  member: Member,
  { items, prompts = [], gatherings = [], leadPromptId }: Extract<LetterContext, { kind: 'digest' }>,
  item: number,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  const wanted = wantsAllOf(words, items);
  if (wanted) return showAll(member, wanted, incoming, tools);
  const chosen = answerItems(item, words, [...items, ...prompts, ...gatherings]);
  if (chosen && gatherings.includes(chosen.id))
    return answerInvited(member, chosen.id, { words: chosen.words, date: null }, incoming, tools);
  if (chosen && prompts.includes(chosen.id)) return reflect(member, chosen.id, incoming, tools, chosen.words);
  const said = saidIn(member, incoming);
  if (chosen) return respond(member, chosen.id, { ...said, words: chosen.words }, incoming, tools);
  if (leadPromptId) return reflect(member, leadPromptId, incoming, tools);
  return passToStewards(member, words, incoming, tools);
}

/** Everything that somebody shared, of which a digest held the beginning; a reply answers them. */
async function showAll(member: Member, contributionId: string, incoming: Incoming, tools: Tools) {
  const shared = await loadContribution(contributionId);
  if (shared?.state !== 'published' || shared.visibility === 'stewards')
    return passToStewards(member, wordsToShare(incoming), incoming, tools);
  const item = quotationOf(shared, incoming.community);
  return tell(member, incoming, { kind: 'all-words', item }, { kind: 'response', contributionId });
}

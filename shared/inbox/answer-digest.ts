import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Wish } from '../wishes/wish.ts';
import { answerItems, wantsAllOf } from './digest-items.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { reflect, respond, saidIn } from './share-words.ts';
import { tell } from './tell.ts';

/** A member's reply to a digest: to one of its items or questions, by address or by number, else to its lead, else to the stewards. */
export async function answerDigest(
  member: Member,
  { items, prompts = [], leadPromptId }: Extract<LetterContext, { kind: 'digest' }>,
  item: number,
  wish: Wish | null,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  const said = saidIn(member, incoming);
  if (wish?.kind === 'thanks-item') {
    const thanked = items[wish.number - 1];
    return thanked
      ? respond(
          member,
          thanked,
          { ...said, words: answerItems(0, words, items)?.words ?? words },
          incoming,
          tools,
        )
      : passToStewards(member, words, incoming, tools);
  }
  const wanted = wantsAllOf(words, items) ?? (wish?.kind === 'more' ? items[wish.number - 1] : undefined);
  if (wanted) return showAll(member, wanted, incoming, tools);
  const chosen = answerItems(item, words, [...items, ...prompts]);
  if (chosen && prompts.includes(chosen.id)) return reflect(member, chosen.id, incoming, tools, chosen.words);
  if (chosen) return respond(member, chosen.id, { ...said, words: chosen.words }, incoming, tools);
  if (leadPromptId && wish?.kind !== 'more') return reflect(member, leadPromptId, incoming, tools);
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

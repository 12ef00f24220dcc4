import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Wish } from '../wishes/wish.ts';
import { answerItems } from './answer-items.ts';
import { askAboutNumbers } from './ask-about-numbers.ts';
import { answersTo, type DigestAnswer, wantsAllOf } from './digest-items.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { reflect } from './share-words.ts';
import { tell } from './tell.ts';
import { tellOfAll } from './tell-of-all.ts';

type DigestContext = Extract<LetterContext, { kind: 'digest' }>;

/** A harvest letter is answered as a digest without a lead. */
export const asDigest = ({
  items,
}: Extract<LetterContext, { items: string[]; next: number | null }>): DigestContext => ({
  kind: 'digest',
  leadPromptId: null,
  items,
});

/** A member's reply to a digest: to its items or questions, by address or by number, else to its lead, else to the stewards. */
export async function answerDigest(
  member: Member,
  context: DigestContext,
  item: number,
  wish: Wish | null,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { items, prompts = [] } = context;
  const words = wordsToShare(incoming);
  const wanted = wantsAllOf(words) ?? (wish?.kind === 'more' ? wish.number : null);
  const whole = wanted === null ? undefined : items[wanted - 1];
  if (whole) return showAll(member, whole, incoming, tools);
  if (wanted !== null) return tellOfAll(member, [], [{ number: null, words }], { items, prompts }, incoming);
  if (wish?.kind === 'thanks-item')
    return takeAnswer(member, thanksFor(wish.number, words, items), context, incoming, tools);
  return takeAnswer(member, answersTo(item, words, [...items, ...prompts]), context, incoming, tools);
}

/** "Thank you for number 2" says no more than a thank-you behind that number. */
const thanksFor = (number: number, words: string, items: string[]): DigestAnswer => {
  const id = items[number - 1];
  return id
    ? { kind: 'items', placed: [{ id, number, words: 'thank you' }], unplaced: [] }
    : { kind: 'items', placed: [], unplaced: [{ number, words }] };
};

/** Takes what a reply to a digest answers, once that is known; where it is not, its writer is asked. */
export async function takeAnswer(
  member: Member,
  answer: DigestAnswer,
  { items, prompts = [], leadPromptId }: DigestContext,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  switch (answer.kind) {
    case 'items':
      return answerItems(member, answer, { items, prompts }, incoming, tools);
    case 'perhaps-items':
      return askAboutNumbers(member, answer.placed, leadPromptId, incoming);
    case 'digest':
      return leadPromptId
        ? reflect(member, leadPromptId, incoming, tools)
        : passToStewards(member, wordsToShare(incoming), incoming, tools);
  }
}

/** Everything that somebody shared, of which a digest held the beginning; a reply answers them. */
export async function showAll(member: Member, contributionId: string, incoming: Incoming, tools: Tools) {
  const shared = await loadContribution(contributionId);
  if (shared?.state !== 'published' || shared.visibility === 'stewards')
    return passToStewards(member, wordsToShare(incoming), incoming, tools);
  const item = quotationOf(shared, incoming.community);
  return tell(member, incoming, { kind: 'all-words', item }, { kind: 'response', contributionId });
}

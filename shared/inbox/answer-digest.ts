import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Wish } from '../wishes/wish.ts';
import { concernAbout } from './answer-concern.ts';
import { answerItems } from './answer-items.ts';
import { askAboutNumbers } from './ask-about-numbers.ts';
import { answersTo, type DigestAnswer, wantsAllOf } from './digest-items.ts';
import { answerAllInvited } from './gatherings-address.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { together } from './numbered.ts';
import { passToStewards } from './pass-on.ts';
import { isConcern } from './read-concern.ts';
import { reflect } from './share-words.ts';
import { tell } from './tell.ts';
import { type Numbers, tellOfAll } from './tell-of-all.ts';

type DigestContext = Extract<LetterContext, { kind: 'digest' }>;

/** A harvest letter is answered as a digest without a lead. */
export const asDigest = ({
  items,
}: Extract<LetterContext, { items: string[]; next: number | null }>): DigestContext => ({
  kind: 'digest',
  leadPromptId: null,
  items,
});

const numbersOf = ({ items, prompts = [], gatherings = [] }: DigestContext): Numbers => ({
  items,
  prompts,
  gatherings,
});

/** The ids of what a digest numbers, in the order of its numbers. */
export function idsOf(context: DigestContext): string[] {
  const { items, prompts, gatherings } = numbersOf(context);
  return [...items, ...prompts, ...gatherings];
}

/** A member's reply to a digest: to its items, questions or gatherings, by address or by number, else to its lead, else to the stewards. */
export async function answerDigest(
  member: Member,
  context: DigestContext,
  item: number,
  wish: Wish | null,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { items } = context;
  const words = wordsToShare(incoming);
  const wanted = wantsAllOf(words) ?? (wish?.kind === 'more' ? wish.number : null);
  const whole = wanted === null ? undefined : items[wanted - 1];
  if (whole) return showAll(member, whole, incoming, tools);
  if (wanted !== null) return tellOfAll(member, [], [{ number: null, words }], numbersOf(context), incoming);
  if (wish?.kind === 'thanks-item')
    return takeAnswer(member, thanksFor(wish.number, words, items), context, incoming, tools);
  return takeAnswer(member, answersTo(item, words, idsOf(context)), context, incoming, tools);
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
  context: DigestContext,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { leadPromptId } = context;
  switch (answer.kind) {
    case 'items':
      return answerNumbered(member, answer, context, incoming, tools);
    case 'perhaps-items':
      return askAboutNumbers(member, answer.placed, context, incoming);
    case 'digest':
      return leadPromptId
        ? reflect(member, leadPromptId, incoming, tools)
        : passToStewards(member, wordsToShare(incoming), incoming, tools);
  }
}

/** Each answer to a gathering has a receipt of its own, which calendars take; one receipt tells of all others. */
async function answerNumbered(
  member: Member,
  answer: Extract<DigestAnswer, { kind: 'items' }>,
  context: DigestContext,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const numbers = numbersOf(context);
  const isInvited = ({ id }: { id: string }) => numbers.gatherings.includes(id);
  const placed = together(
    answer.placed.filter((one) => !isInvited(one)),
    ({ words }) => isConcern(words),
  );
  const worrying = placed.filter(({ words }) => isConcern(words));
  const concerns = await Promise.all(
    worrying.map(({ id, words }) => concernAbout(member, id, words, incoming, tools)),
  );
  const raised = new Set(worrying.filter((_, i) => concerns[i] !== null));
  const invited = [
    ...(await answerAllInvited(member, answer.placed.filter(isInvited), incoming, tools)),
    ...concerns.filter((one) => one !== null),
  ];
  const others = { ...answer, placed: placed.filter((one) => !raised.has(one)) };
  if (invited.length > 0 && others.placed.length + others.unplaced.length === 0) return allOf(invited);
  return allOf([await answerItems(member, others, numbers, incoming, tools), ...invited]);
}

/** Everything that somebody shared, of which a digest held the beginning; a reply answers them. */
export async function showAll(member: Member, contributionId: string, incoming: Incoming, tools: Tools) {
  const shared = await loadContribution(contributionId);
  if (shared?.state !== 'published' || shared.visibility === 'stewards')
    return passToStewards(member, wordsToShare(incoming), incoming, tools);
  const item = quotationOf(shared, incoming.community);
  return tell(member, incoming, { kind: 'all-words', item }, { kind: 'response', contributionId });
}

import type { Tools } from '../letters/commit-outcome.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { itemOrders } from '../wishes/item-orders.ts';
import { concernAbout } from './answer-concern.ts';
import { answerAllInvited } from './answer-invited.ts';
import { answerItems } from './answer-items.ts';
import { askAboutNumbers } from './ask-about-numbers.ts';
import { type DigestContext, numbersOf } from './digest-context.ts';
import type { DigestAnswer, Placed } from './digest-items.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { together } from './numbered.ts';
import { passToStewards } from './pass-on.ts';
import { isConcern } from './read-concern.ts';
import { reflect } from './share-words.ts';
import { showAll } from './show-all.ts';

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
  const asking = placed.filter(asksForMore);
  const apart = [
    ...(await answerAllInvited(member, answer.placed.filter(isInvited), incoming, tools)),
    ...concerns.filter((one) => one !== null),
    ...(await Promise.all(asking.map(({ id }) => showAll(member, id, incoming, tools)))),
  ];
  const others = { ...answer, placed: placed.filter((one) => !raised.has(one) && !asking.includes(one)) };
  if (apart.length > 0 && others.placed.length + others.unplaced.length === 0) return allOf(apart);
  return allOf([await answerItems(member, others, numbers, incoming, tools), ...apart]);
}

/** "3: more" asks for what "more 3" asks for. */
const asksForMore = ({ number, words }: Placed): boolean =>
  itemOrders(`${words} ${number}`)?.every(({ kind }) => kind === 'more') ?? false;

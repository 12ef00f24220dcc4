import type { Tools } from '../letters/commit-outcome.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { ItemOrder } from '../wishes/item-orders.ts';
import { type DigestContext, idsOf } from './digest-context.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import type { Numbered } from './numbered.ts';
import { showAll } from './show-all.ts';
import { takeAnswer } from './take-answer.ts';

/** Everything that is asked for comes in a letter each; one receipt tells of all thanks and answers, and of numbers that are not there. */
export async function takeOrders(
  member: Member,
  orders: { kind: ItemOrder['kind']; number: number }[],
  answers: Numbered[],
  context: DigestContext,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const all = wordsToShare(incoming);
  const ids = idsOf(context);
  const of = (kind: ItemOrder['kind']) =>
    orders
      .filter((one) => one.kind === kind)
      .map(({ number }) => ({ number, id: context.items[number - 1], words: 'thank you', written: all }));
  const wanted = of('more');
  const said = [
    ...of('thanks-item'),
    ...answers.map((one) => ({ ...one, id: ids[one.number - 1], written: one.words })),
  ];
  const letters = await Promise.all(
    wanted.flatMap(({ id }) => (id ? [showAll(member, id, incoming, tools)] : [])),
  );
  const placed = said.flatMap(({ id, number, words }) => (id ? [{ id, number, words }] : []));
  const unplaced = [...wanted, ...said].flatMap(({ id, number, written }) =>
    id ? [] : [{ number, words: written }],
  );
  if (placed.length + unplaced.length === 0) return allOf(letters);
  const receipt = await takeAnswer(member, { kind: 'items', placed, unplaced }, context, incoming, tools);
  return allOf([...letters, receipt]);
}

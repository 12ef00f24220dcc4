import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { iso } from '../platform/instant.ts';
import { queueDeliveries, queueEditions } from '../platform/queue.ts';
import { type Committed, commit, type Write } from '../platform/table.ts';
import { type Delivery, deliveryId, type Letter } from './delivery.ts';
import type { Render } from './letter-model.ts';
import type { Outcome, Outgoing } from './outcome.ts';
import { deliveryWrite, letterWrites } from './store.ts';

/** What a step is handed from outside, so that time, chance and looks are not its own. */
export interface Tools {
  now: () => Temporal.Instant;
  newId: () => string;
  render: Render;
}

/**
 * Writes an outcome and the letters it causes in one transaction, then asks for their delivery (rule 3).
 * `guards` come first in the transaction, so that a conflict at their positions can be told from others.
 */
export async function commitOutcome(
  outcome: Outcome,
  community: Community,
  tools: Tools,
  guards: Write[] = [],
): Promise<Committed> {
  const written = await Promise.all(outcome.letters.map((letter) => compose(letter, community, tools)));
  const committed = await commit([...guards, ...outcome.writes, ...written.flatMap(({ writes }) => writes)]);
  if (committed.kind === 'conflict') return committed;
  await queueDeliveries(written.map(({ deliveryId }) => deliveryId));
  await queueEditions(outcome.editions ?? []);
  return committed;
}

async function compose(outgoing: Outgoing, community: Community, { now, newId, render }: Tools) {
  const { language, profile } = outgoing.reader;
  const content = await render(outgoing.model, { community, language, profile, bulk: false });
  const createdAt = iso(now());
  const letter: Letter = {
    id: newId(),
    kind: outgoing.model.kind,
    language,
    ...content,
    inReplyTo: outgoing.answers?.messageId ?? null,
    references: outgoing.answers?.references ?? [],
    listId: null,
    createdAt,
  };
  const delivery = personalDelivery(letter, outgoing.to);
  return {
    deliveryId: delivery.id,
    writes: [...letterWrites(letter, outgoing.context), deliveryWrite(delivery)],
  };
}

function personalDelivery(letter: Letter, to: Outgoing['to']): Delivery {
  const memberId = 'memberId' in to ? to.memberId : null;
  return {
    id: deliveryId(letter.id, memberId),
    letterId: letter.id,
    memberId,
    address: 'address' in to ? to.address : null,
    state: 'pending',
    reason: null,
    createdAt: letter.createdAt,
    leaseUntil: null,
    sesMessageId: null,
  };
}

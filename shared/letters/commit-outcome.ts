import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { iso } from '../platform/instant.ts';
import { queueDeliveries, queueEditions, queueForgettings } from '../platform/queue.ts';
import { type Committed, commit, type Write } from '../platform/table.ts';
import { putItems } from '../platform/table-batch.ts';
import { putAttachments } from './attachment-store.ts';
import { composeLetter } from './compose-letter.ts';
import { type Delivery, deliveryId, helperDelivery, type Letter } from './delivery.ts';
import type { Frame, Render, Rendered } from './letter-model.ts';
import type { Outcome, Outgoing } from './outcome.ts';
import { deliveryWrite, letterWrites } from './store.ts';
import { listedUnder } from './subject-store.ts';
import { subjectsOf } from './subjects.ts';

/** What a step is handed from outside, so that time, chance and looks are not its own. */
export interface Tools {
  now: () => Temporal.Instant;
  newId: () => string;
  render: Render;
  /** Told of a letter that was not fit to be sent: somebody should look into it. */
  alarm?: (what: string) => void;
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
  const written = await Promise.all(alike(outcome.letters).map((same) => compose(same, community, tools)));
  // First: what lists a letter that never came to be does no harm, and one that is not listed could not be erased.
  await putItems(written.flatMap(({ listed }) => listed));
  const committed = await commit([...guards, ...outcome.writes, ...written.flatMap(({ writes }) => writes)]);
  if (committed.kind === 'conflict') return committed;
  await queueDeliveries(written.flatMap(({ deliveries }) => deliveries.map(({ id }) => id)));
  await queueEditions(outcome.editions ?? []);
  await queueForgettings(outcome.forgettings ?? []);
  return committed;
}

/** What several people are told in the same words is one letter with several deliveries: a transaction holds 100 items, and thirty stewards must fit. */
function alike(letters: Outgoing[]): [Outgoing, ...Outgoing[]][] {
  const groups = new Map<string, [Outgoing, ...Outgoing[]]>();
  for (const letter of letters) {
    const { to, reader, model, context, answers, helpedBy } = letter;
    const whom = 'memberId' in to ? [reader.language, reader.profile] : to;
    const key = JSON.stringify([whom, model, context, answers, helpedBy]);
    const known = groups.get(key);
    if (known) known.push(letter);
    else groups.set(key, [letter]);
  }
  return [...groups.values()];
}

async function compose([wanted, ...others]: [Outgoing, ...Outgoing[]], community: Community, tools: Tools) {
  const { now, newId } = tools;
  const { language, profile } = wanted.reader;
  const { outgoing, content } = await fitLetter(wanted, { community, language, profile, bulk: false }, tools);
  const createdAt = iso(now());
  const letter: Letter = {
    id: newId(),
    kind: outgoing.model.kind,
    language,
    ...content,
    ...(outgoing.calendar && { calendar: outgoing.calendar }),
    ...(outgoing.helpedBy && { helpedBy: outgoing.helpedBy }),
    inReplyTo: outgoing.answers?.messageId ?? null,
    references: outgoing.answers?.references ?? [],
    listId: null,
    createdAt,
  };
  const each = new Map([wanted, ...others].map(({ to }) => [JSON.stringify(to), to]));
  const deliveries = [...each.values()].map((to) => personalDelivery(letter, to));
  if (deliveries.length > 1) letter.several = true;
  if (outgoing.helpedBy) deliveries.push(helperDelivery(letter, outgoing.helpedBy, 'answer'));
  if (outgoing.attachments) {
    letter.files = outgoing.attachments.map(({ name, type }) => ({ name, type }));
    await putAttachments(letter.id, outgoing.attachments, now());
  }
  const strangers = 'address' in wanted.to ? [`ADDRESS#${wanted.to.address}`] : [];
  return {
    deliveries,
    listed: listedUnder(letter.id, [...subjectsOf(outgoing.model, outgoing.context), ...strangers]),
    writes: [...letterWrites(letter, outgoing.context), ...deliveries.map(deliveryWrite)],
  };
}

/**
 * The letter wanted, or where it is not fit a simple one in its place: what happened is written all the same, and its person answered.
 * Throws where not even that can be written, so that the mail is kept and tried again.
 */
async function fitLetter(
  wanted: Outgoing,
  frame: Frame,
  { render, alarm }: Tools,
): Promise<{ outgoing: Outgoing; content: Rendered }> {
  const composed = await composeLetter(wanted.model, frame, render);
  if (composed.kind === 'fit') return { outgoing: wanted, content: composed.content };
  alarm?.(`a letter was not fit to be sent: ${composed.why}`);
  const { attachments: _, calendar: __, ...rest } = wanted;
  const instead: Outgoing = { ...rest, model: { kind: 'could-not-write' }, context: { kind: 'personal' } };
  const simple = await composeLetter(instead.model, frame, render);
  if (simple.kind === 'unfit') throw new Error(`no letter can be written: ${composed.why}; ${simple.why}`);
  return { outgoing: instead, content: simple.content };
}

function personalDelivery(letter: Letter, to: Outgoing['to']): Delivery {
  if ('supportId' in to) return helperDelivery(letter, to.supportId);
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

import { answerTraces } from '../mail/kept-store.ts';
import { type Item, queryItems } from '../platform/table.ts';
import type { Person, Trace, TracesBehind } from '../platform/trace.ts';
import { attachmentKeys } from './attachment-store.ts';
import { contextKey, letterKey, loadContext, loadLetter, strangersDeliveryKey } from './store.ts';

const prefix = 'LETTER#';

/** A letter as it is listed under whom and what it speaks of. */
export const listedUnder = (letterId: string, subjects: string[]): Item[] =>
  subjects.map((pk) => ({ pk, sk: `${prefix}${letterId}` }));

/**
 * What is left of letters that speak of a contribution or a prompt, wherever they went: what they say, and the mails that quote them. What
 * they are about stays: a reply to a digest still finds its other items.
 */
export async function* letterTracesUnder(pk: string, person: Person): AsyncGenerator<Trace> {
  for await (const item of queryItems({ pk, prefix })) {
    yield* letterTraces(item.sk.slice(prefix.length), person);
    if (person.atLast) yield { kind: 'delete', keys: [{ pk: item.pk, sk: item.sk }] };
  }
}

/** The same for letters that name a person, to others; and for those to who was no member. */
export const namingTraces: TracesBehind = (pointer, person) =>
  letterTraces(pointer.sk.slice(prefix.length), person);

/** The same for letters to the person: nobody can answer these any more. One that others got too says nothing of its readers. */
export const deliveryTraces: TracesBehind = async function* (pointer, person) {
  const letterId = String(pointer.letterId);
  if ((await loadLetter(letterId))?.several) return;
  yield* letterTraces(letterId, person);
  yield { kind: 'delete', keys: [contextKey(letterId)] };
};

async function* letterTraces(letterId: string, person: Person): AsyncGenerator<Trace> {
  yield* answerTraces(letterId, person);
  const keys = [...(await attachmentKeys(letterId)), strangersDeliveryKey(letterId), letterKey(letterId)];
  const context = await loadContext(letterId);
  // A notification of SES says who wrote.
  const names = context !== null && 'notification' in context;
  yield { kind: 'delete', keys: names ? [...keys, contextKey(letterId)] : keys };
}

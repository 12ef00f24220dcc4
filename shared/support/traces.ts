import { namingTraces } from '../letters/subject-store.ts';
import { type Key, queryItems } from '../platform/table.ts';
import type { Person, Trace, TracesBehind } from '../platform/trace.ts';
import { loadSupport, pointersOf, saveSupport } from './store.ts';
import { TrailEntry } from './trail.ts';

/** What is left of who helped a member who is to be forgotten: that they did, and the letters to them. */
export const helperTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('HELPER#'.length);
  const support = await loadSupport(id);
  const keys: Key[] = yield* letterTracesOf(id, person);
  const pointers = support ? pointersOf(support).filter(({ pk }) => pk.startsWith('ADDRESS#')) : [];
  yield { kind: 'delete', keys: [...pointers, ...keys, { pk: `SUPPORT#${id}`, sk: 'SUPPORT' }] };
};

/** The same where the helper is to be forgotten: that there was one stays with the member, but nobody's name and address. */
export const helpedTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('HELPS#'.length);
  const support = await loadSupport(id);
  if (support && support.address !== '') {
    const nobody = { ...support, state: 'ended', copies: false, address: '', name: null } as const;
    yield { kind: 'rewrite', writes: [saveSupport(support, nobody)] };
  }
  const keys: Key[] = yield* letterTracesOf(id, person);
  yield { kind: 'delete', keys };
};

/** What a helper wrote for a member who is to be forgotten: in raw form, and as the record quotes it. */
export const trailTraces: TracesBehind = async function* (item) {
  const { mail } = TrailEntry.parse(item);
  if (mail) yield { kind: 'raw-mail', objectKey: mail.objectKey };
  yield { kind: 'delete', keys: [{ pk: item.pk, sk: item.sk }] };
};

/** The letters to a helper; of a copy only that it went to them, for the letter is the member's. Returns what they are listed by. */
async function* letterTracesOf(id: string, person: Person): AsyncGenerator<Trace, Key[]> {
  const keys: Key[] = [];
  for await (const { pk, sk, copy } of queryItems({ pk: `SUPPORT#${id}`, prefix: 'DELIVERY#' })) {
    if (copy === undefined) yield* namingTraces({ pk, sk: sk.replace('DELIVERY#', 'LETTER#') }, person);
    keys.push({ pk, sk });
  }
  return keys;
}

import { loadMemberAt } from '../members/store.ts';
import { deleteRawMail } from '../platform/raw-mail.ts';
import { deleteFile } from '../platform/stored-files.ts';
import { commit, type Item, queryItems } from '../platform/table.ts';
import { deleteItems } from '../platform/table-batch.ts';
import { type Person, partitionsOf, type Trace, type TracesBehind } from '../platform/trace.ts';
import { behind } from './rooms.ts';

/**
 * Erases everything that stands under a person, or is named from there. What names something goes after it, and with `atLast` only:
 * so whoever dies on the way finds it again, and so does the last look. Throws where something changed at the same moment.
 */
export async function eraseAll(person: Person): Promise<void> {
  for (const pk of await partitionsNow(person))
    for (const item of await Array.fromAsync(queryItems({ pk }))) {
      const traces = tracesBehind(item);
      if (traces) for await (const trace of traces(item, person)) await erase(trace);
      if (!traces || person.atLast) await deleteItems([item]);
    }
}

/** But not what stands under an address with which somebody has joined anew. */
async function partitionsNow(person: Person): Promise<string[]> {
  const now = await loadMemberAt(person.address);
  const isBack = now !== null && now.id !== person.memberId;
  return partitionsOf(person).filter((pk) => !isBack || pk.startsWith('MEMBER#'));
}

const tracesBehind = ({ sk }: Item): TracesBehind | undefined =>
  Object.entries(behind).find(([prefix]) => sk.startsWith(prefix))?.[1];

async function erase(trace: Trace): Promise<void> {
  switch (trace.kind) {
    case 'delete':
      return deleteItems(trace.keys);
    case 'raw-mail':
      return deleteRawMail(trace.objectKey);
    case 'file':
      return deleteFile(trace.key);
    case 'rewrite':
      if ((await commit(trace.writes)).kind === 'conflict')
        throw new Error('what is to be erased changed at the same moment; looking again');
  }
}

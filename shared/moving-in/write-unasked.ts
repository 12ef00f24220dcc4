import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { loadMembers } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { dueUnasked, saveUnasked } from './store.ts';
import { type Turn, turnOf, type Unasked } from './unasked.ts';

/** More than a tick has time to write. */
const mostAtOnce = 1_000;

/** What fits a transaction of a hundred items: for each the delivery and the record, and the letters, at worst one for each with its context. */
const together = 20;

/**
 * Writes the letters that nobody asked for and that are due: invitations, first letters, requests to renew. No more at a tick than `room` says, so that
 * letters people wait for never stand behind them for long; the rest waits for the next tick. Those in the same words are one letter. A tick that
 * fires twice writes none twice: each is guarded by its record's version.
 */
export async function writeUnasked(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
  room: () => Promise<number>,
): Promise<string> {
  const due: Unasked[] = [];
  for await (const unasked of dueUnasked(iso(at))) if (due.push(unasked) >= mostAtOnce) break;
  const most = due.length === 0 ? 0 : await room();
  const some = due.slice(0, most);
  const members = new Map(
    (await loadMembers(some.map(({ memberId }) => memberId))).map((one) => [one.id, one]),
  );
  const turns = some.map((unasked) => {
    const member = members.get(unasked.memberId);
    const turn = member ? turnOf(unasked, member, community, at) : null;
    return { unasked, turn: turn ?? { letter: null, next: { ...unasked, dueAt: null } } };
  });
  let written = 0;
  for (const group of inGroups(turns)) written += await write(group, community, tools);
  const later = due.length > some.length ? ', more wait for the next tick' : '';
  return `${written} ${written === 1 ? 'letter' : 'letters'} to who moved in${later}`;
}

interface Due {
  unasked: Unasked;
  turn: Turn;
}

/** How many letters came of a group; none where somebody else writes them. */
async function write(group: Due[], community: Community, tools: Tools): Promise<number> {
  const writes = group.map(({ unasked, turn }) => saveUnasked(unasked, turn.next));
  const letters = group.flatMap(({ turn }) => turn.letter ?? []);
  const committed = await commitOutcome({ what: 'moved in', writes, letters }, community, tools);
  return committed.kind === 'committed' ? letters.length : 0;
}

/** In the order of kind, language and profile: so those that are alike come together. */
function inGroups(turns: Due[]): Due[][] {
  const key = ({ turn: { letter } }: Due) =>
    letter ? [letter.model.kind, letter.reader.language, letter.reader.profile].join() : '';
  const sorted = turns.toSorted((a, b) => key(a).localeCompare(key(b)));
  const groups = Array.from({ length: Math.ceil(sorted.length / together) }, (_, i) =>
    sorted.slice(i * together, (i + 1) * together),
  );
  return groups;
}

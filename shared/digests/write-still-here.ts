import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { loadBookmarks } from '../letters/bookmark-store.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { type Member, maySend } from '../members/member.ts';
import { readUntil } from '../members/plan-page.ts';
import { homeOf } from '../members/settings.ts';
import { monthBefore, nextStillHere, type PastMonth } from '../members/still-here.ts';
import { dueStillHere } from '../members/still-here-store.ts';
import { saveMember } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { loadDigest } from './load-digest.ts';

/** More than a tick has time for; the others are due at the next. */
const mostAtOnce = 300;

/**
 * Says "we are still here", once a month, to who asked for it and had no digest in the month that is over. When to look next is moved on in the
 * transaction that writes the letter, guarded by the member's version: ticks that die half-way, come late or run twice write it once. How many were written.
 */
export async function writeStillHere(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<number> {
  let [seen, written] = [0, 0];
  for await (const member of dueStillHere(iso(at))) {
    if (await look(member, community, at, tools)) written++;
    if (++seen === mostAtOnce) break;
  }
  return written;
}

/** False where there is nothing to say, or somebody else changed the member meanwhile: the next tick looks again. */
async function look(
  member: Member,
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<boolean> {
  const month = monthBefore(member, community, at);
  const letters = (await wasQuiet(member, month, community, at)) ? [letterTo(member, month)] : [];
  const after = { ...member, stillHereAt: nextStillHere(member, community, at) };
  const outcome = { what: 'still here', writes: saveMember(member, after), letters };
  return (await commitOutcome(outcome, community, tools)).kind === 'committed' && letters.length > 0;
}

/** Whether a month brought a member no digest, and nothing of it is on its way to them. */
async function wasQuiet(
  member: Member,
  { since, until }: PastMonth,
  community: Community,
  at: Temporal.Instant,
): Promise<boolean> {
  const today = dateAt(at, homeOf(member, community).timeZone).toString();
  if (maySend(member, 'bulk', today).kind !== 'may') return false;
  const bookmarks = await loadBookmarks('digest', [member.id]);
  const read = readUntil(member, 'digest', bookmarks.get(member.id));
  if (read >= since) return false;
  const { regions, language } = member;
  return (await loadDigest({ regions, language, since: read, until }, null, community)) === null;
}

const letterTo = (member: Member, { month }: PastMonth): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'still-here', month },
  context: { kind: 'personal' },
  answers: null,
});

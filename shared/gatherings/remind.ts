import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import type { Edition } from '../letters/edition.ts';
import { editionWrites } from '../letters/edition-store.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import { type Gathering, isReady, type Ready, withReminder } from './gathering.ts';
import { hostContext, hostsOf, letterTo, loadGuests } from './gathering-letters.ts';
import { type Occurrence, occurrenceAt } from './recurrence.ts';
import { dueGatherings, loadRsvps, saveGathering } from './store.ts';

/**
 * The day before: reminds those who said yes or maybe, and gives the host the list of who comes; then the gathering waits for its next time. How many were due. All
 * of it is one transaction, which expects the gathering as it was read: a tick that comes twice reminds once.
 */
export async function remindOfGatherings(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<number> {
  let due = 0;
  for await (const gathering of dueGatherings(at)) {
    await commitOutcome(await reminderOf(gathering, community, at, tools), community, tools);
    due++;
  }
  return due;
}

async function reminderOf(
  gathering: Gathering,
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<Outcome> {
  const { reminder } = gathering;
  if (!isReady(gathering) || !reminder) return nothing('no reminder');
  const writes = saveGathering(gathering, withReminder(gathering, iso(at)));
  const time = occurrenceAt(gathering, reminder.date);
  // After a long silence of ours it may have begun: then it is too late to remind anybody.
  if (!time || iso(time.start) <= iso(at)) return { what: 'too late to remind', writes, letters: [] };
  const edition = reminderEdition(gathering, time, at);
  const desk = { community, now: at, newId: tools.newId, answers: null };
  const guests = await loadGuests(await loadRsvps(gathering.id), time.date, community);
  const hosts = await hostsOf(gathering, desk);
  return {
    what: 'reminded',
    writes: [...writes, ...editionWrites(edition)],
    letters: hosts.map((host) =>
      letterTo(
        host,
        'guest-list',
        gathering,
        { guests, occasion: 'day-before' },
        hostContext(gathering),
        desk,
        time.date,
      ),
    ),
    editions: [edition.id],
  };
}

const reminderEdition = (gathering: Ready, { date, start }: Occurrence, at: Temporal.Instant): Edition => ({
  kind: 'gathering',
  id: `gathering-${gathering.id}-reminder-${date}-${gathering.sequence}`,
  gatheringId: gathering.id,
  news: 'reminder',
  date,
  createdAt: iso(at),
  until: iso(start),
});

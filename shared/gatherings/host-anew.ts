import type { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { isReady, type Ready } from './gathering.ts';
import type { GatheringDesk } from './gathering-letters.ts';
import { namesLines } from './read-announcement.ts';
import { readHostWish } from './read-host-wish.ts';
import { gatheringsOf } from './store.ts';
import { closedBecause, gatheringView } from './view.ts';

/** Whether a new mail asks for what one asks of a gathering that people know of: *who is coming*, *cancel: I am ill*. */
export const asksOfGathering = (text: string): boolean =>
  !namesLines(text) && ['who', 'cancel'].includes(readHostWish(text).kind);

/** What somebody hosts that is still to come, or waits for a steward. */
export async function hostedBy({ id }: Member, now: Temporal.Instant): Promise<Ready[]> {
  return (await gatheringsOf(id))
    .filter(isReady)
    .filter((one) => one.state === 'held' || closedBecause(one, now) === null);
}

/** The one that is meant: the only one, or the only one whose title the subject names. */
export function meantAmong(hosted: Ready[], subject: string): Ready | null {
  const [only, ...others] = hosted;
  if (only && others.length === 0) return only;
  const said = ` ${fold(subject)} `;
  const [named, ...more] = hosted.filter(
    ({ title }) => fold(title) !== '' && said.includes(` ${fold(title)} `),
  );
  return more.length === 0 ? (named ?? null) : null;
}

/** More fill a letter without helping anybody. */
const mostShown = 5;

/** Which one is meant cannot be told: nothing changes, and their host reads how to say it. */
export function askWhichGathering(host: Member, hosted: Ready[], desk: GatheringDesk): Outcome {
  const { community, now, answers } = desk;
  const { timeZone } = homeOf(host, community);
  const all = hosted
    .slice(0, mostShown)
    .map((one) => ({ gathering: gatheringView(one, timeZone, now, community) }));
  const to = { to: { memberId: host.id }, reader: host, context: { kind: 'personal' }, answers } as const;
  return {
    what: 'asked which gathering',
    writes: [],
    letters: [{ ...to, model: { kind: 'which-gathering', all } }],
  };
}

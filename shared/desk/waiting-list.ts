import { Temporal } from 'temporal-polyfill';
import { regionsLookedAfter } from '../community/on-duty.ts';
import { regionOrRoot, stewardAt, treeOf } from '../community/region.ts';
import { asOf } from '../contributions/contribution.ts';
import { questionIn } from '../letters/asked.ts';
import type { Decided, WaitingItem, WaitingView } from '../letters/desk-view.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { countAsked, loadMembers } from '../members/store.ts';
import { loadWaiting, type Waiting } from '../members/waiting-store.ts';
import { dateAt } from '../platform/instant.ts';
import { type Desk, isKeptFrom, loadThing, placeIn, type Thing } from './waiting-things.ts';

/** So much is shown in one letter; decisions about it, each with its letters, fit one transaction. */
const mostShown = 10;

/** What still waits in the places that a steward looks after, the longest first. */
async function loadWaits(
  steward: Member,
  { community }: Desk,
): Promise<{ waiting: Waiting; thing: Thing }[]> {
  const regions = regionsLookedAfter(community, steward.address).flatMap((region) =>
    treeOf(community, region),
  );
  const all = await loadWaiting(regions);
  const things = await Promise.all(all.map(loadThing));
  return all.flatMap((waiting, i) => {
    const thing = things[i];
    return thing && !isKeptFrom(steward, thing) ? [{ waiting, thing }] : [];
  });
}

interface Wanted {
  why: WaitingView['why'];
  decided?: Decided[];
  unclear?: boolean;
  /** What is decided with the same mail: it waits no more, though the table does not know yet. */
  without?: Pick<Waiting, 'what' | 'id'>[];
}

/** The letter that shows a steward what waits; a reply decides by number. */
export async function waitingLetter(to: Member, wanted: Wanted, desk: Desk): Promise<Outgoing> {
  const { why, decided = [], unclear = false, without = [] } = wanted;
  const isWanted = ({ waiting: { what, id } }: { waiting: Waiting }) =>
    !without.some((one) => one.what === what && one.id === id) && (why !== 'held' || what === 'words');
  const all = (await loadWaits(to, desk)).filter(isWanted);
  const shown = all.slice(0, mostShown);
  const names = await namesOf(shown, desk);
  const items = shown.map(({ waiting, thing }, i) => itemOf(waiting, thing, i + 1, names, to, desk));
  const waiting: WaitingView = {
    why,
    items,
    more: all.length - shown.length,
    asked: why === 'all' ? await countAsked() : null,
    decided,
    unclear,
  };
  return {
    to: { memberId: to.id },
    reader: to,
    model: { kind: 'waiting-list', waiting },
    context: { kind: 'waiting-list', things: shown.map(thingOf) },
    answers: desk.answers,
  };
}

/** Who was asked, by member ids. */
async function namesOf(shown: { waiting: Waiting }[], { community }: Desk): Promise<Map<string, string>> {
  const ids = [...new Set(shown.flatMap(({ waiting }) => waiting.asked))];
  const members = await loadMembers(ids);
  return new Map(
    members.map(({ id, name, address }) => [id, stewardAt(community, address)?.name ?? name ?? address]),
  );
}

function itemOf(
  { what, since, asked }: Waiting,
  thing: Thing,
  number: number,
  names: Map<string, string>,
  to: Member,
  { community, now }: Desk,
): WaitingItem {
  const { timeZone } = regionOrRoot(community, to.regions[0]);
  const from = dateAt(Temporal.Instant.from(since), timeZone);
  return {
    number,
    what,
    days: Math.max(0, from.until(dateAt(now, timeZone)).days),
    place: placeIn(thing, community),
    asked: asked.flatMap((id) => names.get(id) ?? []),
    byIds: asked,
    ...saidIn(thing, to),
    ...(thing.what === 'words' && {
      readers: regionOrRoot(community, thing.contribution.reach).name,
      files: thing.contribution.files?.length ?? 0,
    }),
  };
}

function saidIn(
  thing: Thing,
  { language }: Member,
): Pick<WaitingItem, 'author' | 'words' | 'language' | 'of'> {
  if (thing.what === 'message') {
    const { message, writer } = thing;
    return { author: writer.name, words: message.words, language: message.language };
  }
  // Of a concern no more than whose words it is about: who raised it stands in its letter.
  if (thing.what === 'words' || thing.what === 'concern') {
    const { authorName, words, language: spoken, id } = thing.contribution;
    return { author: authorName, words, language: spoken, of: id };
  }
  if (thing.what === 'gathering')
    return { author: null, words: thing.gathering.title, language: thing.gathering.language };
  const { words, language: spoken } = questionIn(thing.prompt.question, language);
  return { author: null, words, language: spoken };
}

/** What a number stands for; of words, as of when they are shown. */
const thingOf = ({ waiting: { what, id }, thing }: { waiting: Waiting; thing: Thing }) => ({
  what,
  id,
  ...(thing.what === 'words' && { asOf: asOf(thing.contribution) }),
});

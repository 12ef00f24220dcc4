import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { looksAfter, regionOrRoot } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { concernsToSettle } from '../contributions/decision.ts';
import { loadTrail } from '../contributions/decision-store.ts';
import { loadContribution } from '../contributions/store.ts';
import { isReady, type Ready } from '../gatherings/gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { writerOf } from '../letters/message-id.ts';
import type { Thread } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMessage, type Message, messageEnds } from '../members/message-store.ts';
import { loadMember } from '../members/store.ts';
import { type Waiting, waitsNoMore } from '../members/waiting-store.ts';
import type { Write } from '../platform/table.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { mayTake } from '../reflections/prompt-states.ts';
import { loadPrompt } from '../reflections/store.ts';

/** What everything at the stewards' desk is done with. */
export interface Desk {
  community: Community;
  now: Temporal.Instant;
  tools: Tools;
  /** The mail that is answered. */
  answers: Thread | null;
}

/** What waits, as it is now. */
export type Thing =
  | { what: 'words'; contribution: Contribution }
  | { what: 'concern'; contribution: Contribution }
  | { what: 'message'; message: Message; writer: Member }
  | { what: 'gathering'; gathering: Ready }
  | { what: 'question' | 'harvest'; prompt: Prompt };

/** What was put down as waiting, if it still does; null once somebody decided, or it is gone. */
export async function loadThing({ what, id }: Pick<Waiting, 'what' | 'id'>): Promise<Thing | null> {
  switch (what) {
    case 'words': {
      const contribution = await loadContribution(id);
      // What its writer keeps for the stewards needs no decision.
      const isHeld = contribution?.state === 'held' && contribution.visibility !== 'stewards';
      return isHeld ? { what, contribution } : null;
    }
    case 'concern': {
      const contribution = await loadContribution(id);
      if (!contribution || !canBeRead(contribution)) return null;
      return concernsToSettle(await loadTrail(id)).length > 0 ? { what, contribution } : null;
    }
    case 'message': {
      const message = await loadMessage(id);
      const writer = message && (await loadMember(writerOf(id)));
      return writer && isMember(writer) ? { what, message, writer } : null;
    }
    case 'gathering': {
      const gathering = await loadGathering(id);
      return gathering?.state === 'held' && isReady(gathering) ? { what, gathering } : null;
    }
    case 'question': {
      const prompt = await loadPrompt(id);
      return prompt && mayTake('send', prompt.state) && prompt.state === 'draft' ? { what, prompt } : null;
    }
    case 'harvest': {
      const prompt = await loadPrompt(id);
      return prompt && mayTake('harvest', prompt.state) ? { what, prompt } : null;
    }
  }
}

/** A concern is about words that others read, or will. */
const canBeRead = ({ state, visibility }: Contribution): boolean =>
  ['published', 'quiet', 'held'].includes(state) && visibility !== 'stewards';

/** Takes off the list what was put down as waiting, and what was kept for that. */
export const endsWaiting = (waiting: Waiting): Write[] =>
  waiting.what === 'message' ? messageEnds(waiting) : [waitsNoMore(waiting)];

/** Whether somebody looks after what waits, and it is not kept from them. */
export const mayDecide = (steward: Member, thing: Thing, community: Community): boolean =>
  looksAfter(community, steward.address, regionIn(thing)) && !isKeptFrom(steward, thing);

/** A concern about a steward's own words is for the others, and so is their message. */
export const isKeptFrom = (steward: Member, thing: Thing): boolean =>
  (thing.what === 'concern' || thing.what === 'message') && ownerOf(thing) === steward.id;

/** Whose it is, by member id: somebody else is asked about it. */
export function ownerOf(thing: Thing): string | null {
  switch (thing.what) {
    case 'words':
    case 'concern':
      return thing.contribution.authorId;
    case 'message':
      return thing.writer.id;
    case 'gathering':
      return thing.gathering.hostId;
    default:
      return null;
  }
}

/** Where what waits belongs. */
function regionIn(thing: Thing): string {
  switch (thing.what) {
    case 'words':
    case 'concern':
      return thing.contribution.place;
    case 'message':
      return thing.message.region;
    case 'gathering':
      return thing.gathering.region;
    default:
      return thing.prompt.region;
  }
}

/** The place of what waits, in each language. */
export const placeIn = (thing: Thing, community: Community) => regionOrRoot(community, regionIn(thing)).name;

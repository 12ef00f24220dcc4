import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { looksAfter, regionOrRoot } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { heldView, moderationLetters } from '../contributions/moderation-letters.ts';
import { loadContribution } from '../contributions/store.ts';
import { gather, harvestPreviewTo } from '../digests/harvest-letters.ts';
import { isReady, type Ready } from '../gatherings/gathering.ts';
import { letterTo } from '../gatherings/gathering-letters.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Waiting } from '../members/waiting-store.ts';
import { loadCase } from '../moderation/case.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { previewLetter } from '../reflections/prompt-letters.ts';
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

/** Whether somebody looks after what waits. */
export const mayDecide = (steward: Member, thing: Thing, community: Community): boolean =>
  looksAfter(community, steward.address, regionIn(thing));

/** Where what waits belongs. */
const regionIn = (thing: Thing): string => {
  if (thing.what === 'words') return thing.contribution.place;
  return thing.what === 'gathering' ? thing.gathering.region : thing.prompt.region;
};

/** The letter that asks one steward about it, as whoever was asked first got it; a reply to it decides. */
export async function askingLetter(to: Member, thing: Thing, desk: Desk): Promise<Outgoing | null> {
  const { community, now, tools } = desk;
  switch (thing.what) {
    case 'words': {
      const about = await loadCase(thing.contribution.id, community, now);
      if (!about) return null;
      const view = heldView(about.contribution, null, about.history, about.trail);
      const [letter] = moderationLetters({ ...about, view }, false, [to], community);
      return letter ? { ...letter, answers: desk.answers } : null;
    }
    case 'gathering': {
      const context = { kind: 'gathering-moderation', gatheringId: thing.gathering.id } as const;
      return letterTo(to, 'gathering-moderation', thing.gathering, { unclear: false }, context, desk);
    }
    case 'question': {
      const approval = { needed: [], askedBy: thing.prompt.stewardName };
      const audience = async (region: string) => (await audienceOf(region, community, tools)).length;
      return previewLetter(
        to,
        [thing.prompt],
        { approval },
        { ...desk, newId: tools.newId, audienceOf: audience },
      );
    }
    case 'harvest':
      return harvestPreviewTo(to, thing.prompt, await gather(thing.prompt, desk), 'reminder', desk);
  }
}

/** The place of what waits, in each language. */
export const placeIn = (thing: Thing, community: Community) => regionOrRoot(community, regionIn(thing)).name;

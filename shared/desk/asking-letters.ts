import { heldView, moderationLetters } from '../contributions/moderation-letters.ts';
import { gather, harvestPreviewTo } from '../digests/harvest-letters.ts';
import { letterTo } from '../gatherings/gathering-letters.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadCase } from '../moderation/case.ts';
import { concernLetters } from '../moderation/concern-letter.ts';
import { letterFrom } from '../moderation/message-letter.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { previewLetter } from '../reflections/prompt-letters.ts';
import type { Desk, Thing } from './waiting-things.ts';

/** The letters that ask one steward about it, as whoever was asked first got them; a reply decides or answers. */
export async function askingLetters(to: Member, thing: Thing, desk: Desk): Promise<Outgoing[]> {
  if (thing.what === 'concern') {
    const about = await loadCase(thing.contribution.id, desk.community, desk.now);
    const letters = about ? await concernLetters(to, about, desk.community) : [];
    return letters.map((letter) => ({ ...letter, answers: desk.answers }));
  }
  const letter = await askingLetter(to, thing, desk);
  return letter ? [letter] : [];
}

async function askingLetter(
  to: Member,
  thing: Exclude<Thing, { what: 'concern' }>,
  desk: Desk,
): Promise<Outgoing | null> {
  const { community, now, tools } = desk;
  switch (thing.what) {
    case 'words': {
      const about = await loadCase(thing.contribution.id, community, now);
      if (!about) return null;
      const view = heldView(about.contribution, null, about.history, about.trail);
      const [letter] = moderationLetters({ ...about, view }, false, [to], community);
      return letter ? { ...letter, answers: desk.answers } : null;
    }
    case 'message':
      return { ...letterFrom(thing.writer, to, thing.message, community), answers: desk.answers };
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

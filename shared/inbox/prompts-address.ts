import { looksAfter, stewardAt, stewardsFor } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { correctPrompt, draftPrompt, type PromptDesk, sendPrompt } from '../reflections/prompt-by-mail.ts';
import { loadPrompt } from '../reflections/store.ts';
import type { Wish } from '../wishes/wish.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { emptiness, tell } from './tell.ts';

/** A mail to `prompts@`: a steward's becomes a draft that comes back as a preview; others learn who the stewards are. */
export async function answerPromptsAddress(
  member: Member,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community } = incoming;
  const steward = stewardAt(community, member.address);
  const text = wordsToShare(incoming);
  if (!steward)
    return tell(member, incoming, {
      kind: 'not-a-steward',
      stewards: stewardsFor(community, homeOf(member, community).id),
    });
  if (text === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  return draftPrompt(member, steward, text, tools.newId(), deskFor(incoming, tools));
}

/** A reply to a preview: *send*, or corrected text. Only its steward, or one who looks after the region, may. */
export async function answerPreview(
  member: Member,
  wish: Wish | null,
  promptId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community } = incoming;
  const prompt = await loadPrompt(promptId);
  if (!prompt) return nothing('prompt is gone');
  if (!looksAfter(community, member.address, prompt.region) && stewardAt(community, member.address) === null)
    return tell(member, incoming, { kind: 'not-a-steward', stewards: stewardsFor(community, prompt.region) });
  const desk = deskFor(incoming, tools);
  if (wish?.kind === 'send' || wish?.kind === 'yes' || prompt.state === 'open')
    return sendPrompt(member, prompt, desk);
  return correctPrompt(member, prompt, wordsToShare(incoming), desk);
}

const deskFor = (incoming: Incoming, tools: Tools): PromptDesk => ({
  community: incoming.community,
  now: incoming.now,
  audienceOf: async (region) => (await audienceOf(region, incoming.community, tools)).length,
  answers: threadOf(incoming),
});

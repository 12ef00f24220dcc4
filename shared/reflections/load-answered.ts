import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import type { Answered } from '../contributions/answered.ts';
import { type Contribution, ShareKind } from '../contributions/contribution.ts';
import { loadContribution } from '../contributions/store.ts';
import { loadMember } from '../members/store.ts';
import { dateAt } from '../platform/instant.ts';
import { isOpen, type Prompt } from './prompt.ts';
import { loadPrompt } from './store.ts';

/** A prompt as something that is being answered now. */
export function answeredPrompt(prompt: Prompt, community: Community, now: Temporal.Instant): Answered {
  const today = dateAt(now, regionOrRoot(community, prompt.region).timeZone).toString();
  return {
    kind: 'prompt',
    promptId: prompt.id,
    region: prompt.region,
    question: prompt.question,
    closed: !isOpen(prompt, today),
  };
}

/** A contribution as something that is being answered, with its author. */
export async function answeredContribution(to: Contribution): Promise<Answered> {
  return { kind: 'response', to, author: await loadMember(to.authorId) };
}

/** What a contribution answers; null where that is gone. */
export async function loadAnswered(
  contribution: Contribution,
  community: Community,
  now: Temporal.Instant,
): Promise<Answered | null> {
  if (contribution.promptId) {
    const prompt = await loadPrompt(contribution.promptId);
    return prompt && answeredPrompt(prompt, community, now);
  }
  const share = ShareKind.safeParse(contribution.kind);
  if (share.success) return { kind: 'share', as: share.data };
  const to = contribution.inReplyTo ? await loadContribution(contribution.inReplyTo) : null;
  return to && answeredContribution(to);
}

import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { PromptProblem } from '../letters/letter-model.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import type { Approval } from '../letters/prompt-view.ts';
import type { Member } from '../members/member.ts';
import type { Prompt } from './prompt.ts';
import { draftView, problemsOf, promptView } from './prompt-views.ts';

/** What prompts by mail are decided with besides the mail itself. */
export interface PromptDesk {
  community: Community;
  now: Temporal.Instant;
  newId: () => string;
  /** How many members would get it. */
  audienceOf: (region: string) => Promise<number>;
  answers: Thread | null;
}

/** What a letter about drafts says besides them. */
interface Remarks {
  approval: Approval;
  problems?: PromptProblem[];
  news?: 'prepared' | 'planned';
  unclear?: boolean;
}

/** The very letter that members will get, or the list of several, for a steward to say *send* or something else. */
export async function previewLetter(
  to: Member,
  prompts: Prompt[],
  { approval, problems = [], news, unclear = false }: Remarks,
  desk: PromptDesk,
): Promise<Outgoing> {
  const { community, now } = desk;
  const audiences = new Map<string, number>();
  for (const { region } of prompts)
    if (!audiences.has(region)) audiences.set(region, await desk.audienceOf(region));
  const drafts = prompts.map((prompt) =>
    draftView(prompt, audiences.get(prompt.region) ?? 0, community, now),
  );
  const [draft, ...others] = drafts;
  const [prompt] = prompts;
  const letter = { to: { memberId: to.id }, reader: to, answers: desk.answers };
  if (draft && prompt && others.length === 0 && news === undefined) {
    const all = [...problems, ...problemsOf(prompt, community, now)];
    return {
      ...letter,
      model: { kind: 'prompt-preview', draft, approval, problems: all },
      context: { kind: 'prompt-preview', promptId: prompt.id },
    };
  }
  return {
    ...letter,
    model: { kind: 'prompt-list', news: news ?? 'prepared', drafts, approval, problems, unclear },
    context: { kind: 'prompt-list', promptIds: prompts.map(({ id }) => id) },
  };
}

/** A question is on its way. */
export async function sentLetter(to: Member, prompt: Prompt, desk: PromptDesk): Promise<Outgoing> {
  const audience = await desk.audienceOf(prompt.region);
  return {
    to: { memberId: to.id },
    reader: to,
    model: { kind: 'prompt-sent', prompt: promptView(prompt, to.language, desk.community), audience },
    context: { kind: 'personal' },
    answers: desk.answers,
  };
}

/** What became of a question otherwise. */
export const newsLetter = (
  to: Member,
  prompt: Prompt,
  news: 'sent-before' | 'closed-before' | 'cancelled' | 'asked',
  stewards: string[],
  { community, answers }: PromptDesk,
): Outgoing => ({
  to: { memberId: to.id },
  reader: to,
  model: { kind: 'prompt-news', news, prompt: promptView(prompt, to.language, community), stewards },
  context: { kind: 'prompt-preview', promptId: prompt.id },
  answers,
});

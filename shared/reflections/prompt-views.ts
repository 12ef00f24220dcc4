import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { looksAfter, regionOrRoot, stewardsFor } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { questionIn } from '../letters/asked.ts';
import type { DraftView, PromptProblem, PromptView } from '../letters/prompt-view.ts';
import { dateAt } from '../platform/instant.ts';
import type { Prompt } from './prompt.ts';
import { closingFrom } from './prompt-life.ts';

/** A prompt as a letter shows it. */
export const promptView = (prompt: Prompt, language: Language, community: Community): PromptView => ({
  id: prompt.id,
  question: questionIn(prompt.question, language),
  steward: prompt.stewardName,
  place: regionOrRoot(community, prompt.region).name,
  closesOn: prompt.closesOn,
});

/** A prompt as its stewards see it before it goes out. */
export function draftView(
  prompt: Prompt,
  audience: number,
  community: Community,
  now: Temporal.Instant,
): DraftView {
  const { name, timeZone } = regionOrRoot(community, prompt.region);
  const waits = prompt.state === 'draft' || prompt.state === 'scheduled';
  const sendsAt = waits ? sendingOf(prompt, now) : null;
  return {
    question: prompt.question,
    steward: prompt.stewardName,
    place: name,
    closesOn: waits ? closingFrom(prompt, dateAt(sendsAt ?? now, timeZone)) : prompt.closesOn,
    state: stateSeen(prompt.state),
    sendsAt:
      sendsAt?.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null,
    audience,
  };
}

/** When a prompt is to go out; null where nobody said when, or that moment is over. */
export function sendingOf({ sendsAt }: Prompt, now: Temporal.Instant): Temporal.Instant | null {
  const at = sendsAt === null ? null : Temporal.Instant.from(sendsAt);
  return at && Temporal.Instant.compare(at, now) > 0 ? at : null;
}

function stateSeen(state: Prompt['state']): DraftView['state'] {
  if (state === 'reminded') return 'open';
  return state === 'closed' || state === 'harvested' ? 'over' : state;
}

/** What a steward should know of a draft: nothing is asked, or it would close before it goes out. */
export function problemsOf(prompt: Prompt, community: Community, now: Temporal.Instant): PromptProblem[] {
  const { timeZone } = regionOrRoot(community, prompt.region);
  const day = dateAt(sendingOf(prompt, now) ?? now, timeZone);
  const isOver = prompt.daysOpen === null && prompt.closesOn <= day.toString();
  if (prompt.state !== 'draft' && prompt.state !== 'scheduled') return [];
  if (!asks(prompt)) return [{ kind: 'no-question' }];
  return isOver ? [{ kind: 'closes-too-soon', day: prompt.closesOn }] : [];
}

/** Whether there is a question at all. */
export const asks = ({ question }: Prompt): boolean => Boolean(question.en || question.fr);

/** The stewards whose yes a question needs, by name: those of the region, where its sender does not look after it. */
export const approvalNeeded = (address: string, region: string, community: Community): string[] =>
  looksAfter(community, address, region) ? [] : stewardsFor(community, region).map(({ name }) => name);

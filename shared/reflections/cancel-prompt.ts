import { regionOf } from '../community/region.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';
import { waitsNoMore } from '../members/waiting-store.ts';
import type { Prompt } from './prompt.ts';
import { approvalOf } from './prompt-by-mail.ts';
import { newsLetter, type PromptDesk, previewLetter } from './prompt-letters.ts';
import { after } from './prompt-life.ts';
import { mayTake } from './prompt-states.ts';
import { promptView } from './prompt-views.ts';
import { savePrompt } from './store.ts';

/** *cancel*: it does not go out. What has gone out cannot be called back. */
export async function cancelPrompt(
  member: Member,
  prompt: Prompt,
  all: Prompt[],
  desk: PromptDesk,
): Promise<Outcome> {
  if (prompt.state !== 'cancelled' && !mayTake('cancel', prompt.state)) return tooLate(member, prompt, desk);
  const { timeZone } = regionOf(desk.community, prompt.region);
  const gone = prompt.state === 'cancelled' ? prompt : after(prompt, 'cancel', { sendsAt: null }, timeZone);
  const shown = all.map((one) => (one.id === prompt.id ? gone : one));
  const letter =
    all.length > 1
      ? await previewLetter(member, shown, { approval: approvalOf(member, shown, desk) }, desk)
      : newsLetter(member, gone, 'cancelled', [], desk);
  const writes = gone === prompt ? [] : savePrompt(prompt, gone);
  return { what: 'prompt cancelled', writes, letters: [letter] };
}

/** *decline: the reason*, of a steward who was asked: it stays a draft, and who wrote it hears why. */
export async function declinePrompt(
  member: Member,
  prompt: Prompt,
  reason: string,
  desk: PromptDesk,
): Promise<Outcome> {
  const { community } = desk;
  const writer = await loadMemberAt(prompt.stewardAddress);
  if (!writer || !isMember(writer) || writer.id === member.id)
    return cancelPrompt(member, prompt, [prompt], desk);
  const told = (to: Member): Outgoing => ({
    to: { memberId: to.id },
    reader: to,
    model: {
      kind: 'prompt-declined',
      prompt: promptView(prompt, to.language, community),
      steward: member.name ?? member.address,
      reason,
    },
    context: { kind: 'prompt-preview', promptId: prompt.id },
    answers: to.id === member.id ? desk.answers : null,
  });
  const decided = waitsNoMore({ what: 'question', id: prompt.id, region: prompt.region });
  return { what: 'prompt declined', writes: [decided], letters: [told(member), told(writer)] };
}

/** It went out before, or was cancelled: nothing changes. */
export async function tooLate(member: Member, prompt: Prompt, desk: PromptDesk): Promise<Outcome> {
  const isOver = prompt.state === 'closed' || prompt.state === 'harvested';
  const news = prompt.state === 'cancelled' ? 'cancelled' : isOver ? 'closed-before' : 'sent-before';
  return {
    what: `prompt was ${prompt.state} already`,
    writes: [],
    letters: [newsLetter(member, prompt, news, [], desk)],
  };
}

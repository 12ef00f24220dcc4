import type { Temporal } from 'temporal-polyfill';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isThanks } from '../wishes/read-command.ts';
import { cancelPrompt, declinePrompt, tooLate } from './cancel-prompt.ts';
import { showPlanned } from './planned-prompts.ts';
import type { Prompt } from './prompt.ts';
import { approvalOf, correctPrompt } from './prompt-by-mail.ts';
import { type PromptDesk, previewLetter } from './prompt-letters.ts';
import { mayTake } from './prompt-states.ts';
import { type Order, readNumbered, readOrder } from './read-order.ts';
import { ask, sendPrompts } from './send-prompts.ts';
import { readPrompt } from './write-prompt.ts';

/**
 * What a steward answers to a preview, or to a list of questions: *send*, *send Monday 9 am*, *cancel*, *questions*, or a better text; of a list,
 * with the number of one before it. What nobody can tell changes nothing, and the letter comes again.
 */
export async function answerPrompts(
  member: Member,
  prompts: Prompt[],
  text: string,
  today: Temporal.PlainDate,
  desk: PromptDesk,
): Promise<Outcome> {
  const isList = readPrompt(text, member.language, desk.community, today).questions.length > 1;
  const numbered = prompts.length === 1 || isList ? null : readNumbered(text);
  const said = numbered?.said ?? text;
  const one = (numbered ? prompts[numbered.number - 1] : prompts.length === 1 ? prompts[0] : null) ?? null;
  const order = readOrder(said, member.language, today);
  if (order === null && isThanks(said))
    return prompts.some(({ state }) => state === 'draft') ? again(member, prompts, desk) : nothing('thanks');
  if (order?.kind === 'questions') return showPlanned(member, false, desk);
  if (order === null) return rewrite(member, isList ? (waitingIn(prompts) ?? one) : one, said, prompts, desk);
  return obey(member, order, one, numbered === null, prompts, desk);
}

function obey(
  member: Member,
  order: Order,
  one: Prompt | null,
  meansAll: boolean,
  prompts: Prompt[],
  desk: PromptDesk,
): Promise<Outcome> {
  const left = order.kind === 'leave-out' ? (prompts[(order.numbers[0] ?? 0) - 1] ?? null) : null;
  switch (order.kind) {
    case 'send':
      if (!one && !meansAll) return again(member, prompts, desk);
      return sendPrompts(member, one ? [one] : prompts, order.when, desk);
    case 'send-and-more':
      return ask(member, one ? [one] : prompts, { kind: 'send-and-more' }, desk);
    case 'send-unclear':
      return ask(member, one ? [one] : prompts, { kind: 'unknown-moment', written: order.written }, desk);
    case 'cancel':
      return one ? cancelPrompt(member, one, prompts, desk) : again(member, prompts, desk);
    case 'decline':
      return one
        ? declinePrompt(member, one, order.reason, desk)
        : declineAll(member, order.reason, prompts, desk);
    case 'leave-out':
      return left && order.numbers.length === 1 && prompts.length > 1
        ? cancelPrompt(member, left, prompts, desk)
        : again(member, prompts, desk);
    case 'wait':
    case 'put-back':
    case 'questions':
      return again(member, prompts, desk);
  }
}

const declineAll = (member: Member, reason: string, [first, ...others]: Prompt[], desk: PromptDesk) =>
  first ? declinePrompt(member, first, reason, desk) : again(member, others, desk);

/** New text: of one question, or a whole list in place of the old one. */
async function rewrite(
  member: Member,
  one: Prompt | null,
  said: string,
  prompts: Prompt[],
  desk: PromptDesk,
): Promise<Outcome> {
  if (one && !mayTake('cancel', one.state)) return tooLate(member, one, desk);
  if (one && said.trim() !== '') return correctPrompt(member, one, said, prompts, desk);
  return again(member, prompts, desk);
}

/** Which question a new list replaces, and with it all others that wait. */
const waitingIn = (prompts: Prompt[]): Prompt | undefined =>
  prompts.find(({ state }) => mayTake('cancel', state));

/** The letter comes again, as things stand. */
async function again(member: Member, prompts: Prompt[], desk: PromptDesk): Promise<Outcome> {
  const remarks = { approval: approvalOf(member, prompts, desk), unclear: true };
  return {
    what: 'order not clear',
    writes: [],
    letters: [await previewLetter(member, prompts, remarks, desk)],
  };
}

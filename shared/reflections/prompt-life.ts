import { Temporal } from 'temporal-polyfill';
import { dateAt, iso } from '../platform/instant.ts';
import type { Prompt } from './prompt.ts';
import { mayTake, type PromptStep, promptSteps } from './prompt-states.ts';

/** For so many days people can answer, where the steward says nothing else. */
export const daysToAnswer = 21;
/** The hour, where the region is, at which prompts go out, remind and close. */
const hourOfPrompts = 9;
/** So many days before it closes a prompt reminds; never sooner than so many days after it went out. */
const remindsBefore = 3;
const quietAfterSending = 3;
/** So many days stewards have to look at a harvest letter before they are reminded of it, once. */
const daysOfGrace = 7;

/** What is due of a prompt by itself, and when. */
export interface DueStep {
  step: 'send' | 'remind' | 'close' | 'nudge';
  at: Temporal.Instant;
}

/** A prompt after a step. Throws where its state does not allow it: whoever decides has to ask first (`mayTake`). */
export function after(prompt: Prompt, step: PromptStep, change: Partial<Prompt>, timeZone: string): Prompt {
  if (!mayTake(step, prompt.state)) throw new Error(`a prompt that is ${prompt.state} cannot ${step}`);
  return withNext({ ...prompt, ...change, state: promptSteps[step].to }, timeZone);
}

/** A prompt that goes out now; it closes as planned, or where that day is over or was never named, so many days from now. */
export function opened(prompt: Prompt, now: Temporal.Instant, timeZone: string): Prompt {
  const closesOn = closingFrom(prompt, dateAt(now, timeZone));
  return after(prompt, 'send', { sentAt: iso(now), closesOn, sendsAt: null }, timeZone);
}

/** The day (ISO) on which a prompt closes if it goes out on a day. */
export function closingFrom({ daysOpen, closesOn }: Prompt, day: Temporal.PlainDate): string {
  const isOver = daysOpen === null && closesOn <= day.toString();
  return daysOpen !== null || isOver ? day.add({ days: daysOpen ?? daysToAnswer }).toString() : closesOn;
}

/** The same prompt with the moment at which it is to be looked at next. */
export const withNext = (prompt: Prompt, timeZone: string): Prompt => {
  const next = nextStep(prompt, timeZone);
  return { ...prompt, nextAt: next && iso(next.at) };
};

/** What a prompt waits for; null where it waits for people alone. */
export function nextStep(prompt: Prompt, timeZone: string): DueStep | null {
  switch (prompt.state) {
    case 'scheduled':
      return prompt.sendsAt === null ? null : { step: 'send', at: Temporal.Instant.from(prompt.sendsAt) };
    case 'open':
      return reminding(prompt, timeZone) ?? closing(prompt, timeZone);
    case 'reminded':
      return closing(prompt, timeZone);
    case 'closed':
      return nudging(prompt);
    case 'draft':
    case 'harvested':
    case 'cancelled':
      return null;
  }
}

/** What is to be done about a prompt now; null where nothing is yet. Nobody is reminded of what has closed, however late we are. */
export function dueStep(prompt: Prompt, timeZone: string, now: Temporal.Instant): DueStep | null {
  const isDue = (step: DueStep | null) => step !== null && Temporal.Instant.compare(step.at, now) <= 0;
  const next = nextStep(prompt, timeZone);
  if (!isDue(next)) return null;
  const close = next?.step === 'remind' ? closing(prompt, timeZone) : null;
  return isDue(close) ? close : next;
}

/** A moment (9 in the morning, where nothing else is said) of a day at a place. */
export const momentOn = (
  day: Temporal.PlainDate,
  timeZone: string,
  plainTime = new Temporal.PlainTime(hourOfPrompts),
): Temporal.Instant => day.toZonedDateTime({ timeZone, plainTime }).toInstant();

function reminding({ sentAt, closesOn }: Prompt, timeZone: string): DueStep | null {
  if (sentAt === null) return null;
  const day = Temporal.PlainDate.from(closesOn).subtract({ days: remindsBefore });
  const earliest = dateAt(Temporal.Instant.from(sentAt), timeZone).add({ days: quietAfterSending });
  return Temporal.PlainDate.compare(day, earliest) < 0
    ? null
    : { step: 'remind', at: momentOn(day, timeZone) };
}

/** On the morning after the last day. */
export function closing({ closesOn }: Prompt, timeZone: string): DueStep {
  return { step: 'close', at: momentOn(Temporal.PlainDate.from(closesOn).add({ days: 1 }), timeZone) };
}

function nudging({ harvest }: Prompt): DueStep | null {
  if (!harvest || harvest.nudged) return null;
  const at = Temporal.Instant.from(harvest.previewedAt).add({ hours: 24 * daysOfGrace });
  return { step: 'nudge', at };
}

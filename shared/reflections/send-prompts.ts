import { Temporal } from 'temporal-polyfill';
import { looksAfter, regionOf } from '../community/region.ts';
import type { Moment } from '../language/read-moment.ts';
import type { PromptProblem } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { decidersFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { isMember } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';
import { waits } from '../members/waiting-store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { tooLate } from './cancel-prompt.ts';
import { openWrites } from './open-edition.ts';
import type { Prompt } from './prompt.ts';
import { approvalOf } from './prompt-by-mail.ts';
import { newsLetter, type PromptDesk, previewLetter, sentLetter } from './prompt-letters.ts';
import { after, closingFrom, momentOn, opened } from './prompt-life.ts';
import { mayTake } from './prompt-states.ts';
import { asks, sendingOf } from './prompt-views.ts';
import { savePrompt } from './store.ts';
import { isDoubtful } from './write-prompt.ts';

/** *send*, or *send Monday 9 am*: what is drafted goes out now, or when it is time. Sending twice sends once. */
export async function sendPrompts(
  member: Member,
  prompts: Prompt[],
  when: Moment | 'now' | null,
  desk: PromptDesk,
): Promise<Outcome> {
  const waiting = prompts.filter(({ state }) => mayTake('send', state));
  const [first] = prompts;
  if (waiting.length === 0)
    return first ? tooLate(member, first, desk) : { what: 'prompt is gone', writes: [], letters: [] };
  if (!waiting.every(asks)) return ask(member, waiting, null, desk);
  const wanted = timesFor(waiting, when, desk);
  if ('problem' in wanted) return ask(member, prompts, wanted.problem, desk);
  if (!waiting.every(({ region }) => looksAfter(desk.community, member.address, region)))
    return askOthers(member, waiting, wanted.times, desk);
  const sent = waiting.map((before, i) => ({
    before,
    after: goingOut(before, wanted.times[i] ?? null, desk),
  }));
  const shown = prompts.map((one) => sent.find(({ before }) => before.id === one.id)?.after ?? one);
  return {
    what: sent.some(({ after: { state } }) => state === 'open') ? 'prompt sent' : 'prompt scheduled',
    writes: sent.flatMap(({ before, after }) => [...savePrompt(before, after), ...openWrites(after)]),
    letters: await lettersAfter(member, shown, desk),
    editions: sent.flatMap(({ after }) => (after.state === 'open' ? [after.id] : [])),
  };
}

/** For each prompt the moment it is wanted at, null for now; or why that cannot be. */
function timesFor(
  prompts: Prompt[],
  moment: Moment | 'now' | null,
  { community, now }: PromptDesk,
): { times: (Temporal.Instant | null)[] } | { problem: PromptProblem } {
  const [first, ...others] = prompts;
  if (moment === null || !first) return { times: prompts.map((prompt) => sendingOf(prompt, now)) };
  if (moment === 'now' && others.length === 0) return { times: [null] };
  const { timeZone } = regionOf(community, first.region);
  // One moment for several questions: each has its own.
  if (moment === 'now' || others.length > 0) return { problem: { kind: 'several-at-once' } };
  const written = moment.day.toString();
  if (isDoubtful(moment, dateAt(now, timeZone)))
    return { problem: { kind: 'date-far', written, day: written } };
  const at = momentOn(moment.day, timeZone, moment.time ?? undefined);
  if (Temporal.Instant.compare(at, now) > 0) return { times: [at] };
  const isToday = written === dateAt(now, timeZone).toString() && moment.time === null;
  return isToday ? { times: [null] } : { problem: { kind: 'moment-past', written } };
}

/** Nothing is done; the preview comes again, and says what was not clear. */
export async function ask(
  member: Member,
  prompts: Prompt[],
  problem: PromptProblem | null,
  desk: PromptDesk,
): Promise<Outcome> {
  const remarks = { approval: approvalOf(member, prompts, desk), problems: problem ? [problem] : [] };
  return {
    what: 'prompt asked about',
    writes: [],
    letters: [await previewLetter(member, prompts, remarks, desk)],
  };
}

/** A question for people of whom others decide: their stewards get it with a request, and it stays a draft until one says *send*. */
async function askOthers(
  member: Member,
  prompts: Prompt[],
  times: (Temporal.Instant | null)[],
  desk: PromptDesk,
): Promise<Outcome> {
  const [first] = prompts;
  if (!first) return { what: 'nothing to ask', writes: [], letters: [] };
  const wanted = prompts.map((prompt, i) => ({ ...prompt, sendsAt: times[i] ? iso(times[i]) : null }));
  const others = await decidersFor(first.region, desk.community, desk.now, desk.newId, [member.id]);
  const approval = { needed: [], askedBy: member.name ?? first.stewardName };
  const requests = await Promise.all(
    others.map((steward) => previewLetter(steward, wanted, { approval }, { ...desk, answers: null })),
  );
  const names = others.map(({ name, address }) => name ?? address);
  return {
    what: 'prompt waits for another steward',
    writes: prompts.flatMap((before, i) => [
      ...savePrompt(before, wanted[i] ?? before),
      waits({ what: 'question', id: before.id, region: before.region }, requests, desk.now),
    ]),
    letters: [newsLetter(member, first, 'asked', names, desk), ...requests],
  };
}

function goingOut(prompt: Prompt, at: Temporal.Instant | null, { community, now }: PromptDesk): Prompt {
  const { timeZone } = regionOf(community, prompt.region);
  if (at === null) return opened(prompt, now, timeZone);
  const closesOn = closingFrom(prompt, dateAt(at, timeZone));
  return after(prompt, 'schedule', { sendsAt: iso(at), closesOn }, timeZone);
}

/** To who said *send*, and to who wrote it, where that is somebody else. */
async function lettersAfter(member: Member, prompts: Prompt[], desk: PromptDesk): Promise<Outgoing[]> {
  const [first, ...others] = prompts;
  if (!first) return [];
  const writer = first.stewardAddress === member.address ? null : await loadMemberAt(first.stewardAddress);
  const readers = [member, ...(writer && isMember(writer) ? [writer] : [])];
  return Promise.all(
    readers.map((to) => {
      const own = { ...desk, answers: to.id === member.id ? desk.answers : null };
      const remarks = { approval: { needed: [], askedBy: null } };
      return first.state === 'open' && others.length === 0
        ? sentLetter(to, first, own)
        : previewLetter(to, prompts, remarks, own);
    }),
  );
}

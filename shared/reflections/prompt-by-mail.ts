import { Temporal } from 'temporal-polyfill';
import type { Steward } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { PromptProblem } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import type { Prompt } from './prompt.ts';
import { type PromptDesk, previewLetter } from './prompt-letters.ts';
import { after, closingFrom, daysToAnswer, momentOn, withNext } from './prompt-life.ts';
import { mayTake } from './prompt-states.ts';
import { approvalNeeded } from './prompt-views.ts';
import { daysOf } from './read-rhythm.ts';
import { createPrompt, savePrompt } from './store.ts';
import { readPrompt, type WrittenPrompt } from './write-prompt.ts';

type Author = Pick<Steward, 'name' | 'region'>;

/** A steward writes to `prompts@`: drafts are kept, and come back as a preview of the very letter, or of a series as one list. */
export async function draftPrompts(
  member: Member,
  steward: Author,
  text: string,
  desk: PromptDesk,
  replaced: Prompt[] = [],
): Promise<Outcome> {
  const today = dateAt(desk.now, regionOf(desk.community, steward.region).timeZone);
  const written = readPrompt(text, member.language, desk.community, today);
  const prompts = draftsOf(written, member, steward, desk);
  const approval = approvalOf(member, prompts, desk);
  const letters = [await previewLetter(member, prompts, { approval, problems: written.problems }, desk)];
  const writes = [...replaced.flatMap((old) => cancelled(old, desk)), ...prompts.flatMap(createPrompt)];
  return { what: prompts.length > 1 ? 'prompts drafted' : 'prompt drafted', writes, letters };
}

/** New text in reply to a preview replaces the draft; what it does not say again stays. A series in its place begins anew. */
export async function correctPrompt(
  member: Member,
  draft: Prompt,
  text: string,
  all: Prompt[],
  desk: PromptDesk,
): Promise<Outcome> {
  const { timeZone } = regionOf(desk.community, draft.region);
  const today = dateAt(desk.now, timeZone);
  const written = readPrompt(text, member.language, desk.community, today);
  if (written.questions.length > 1 && mayTake('cancel', draft.state)) {
    const replaced = all.filter(({ state }) => mayTake('cancel', state));
    return draftPrompts(member, { name: draft.stewardName, region: draft.region }, text, desk, replaced);
  }
  const { corrected, problems } = correction(draft, written, member, desk);
  const shown = all.map((one) => (one.id === draft.id ? corrected : one));
  const approval = approvalOf(member, shown, desk);
  const letters = [await previewLetter(member, shown, { approval, problems }, desk)];
  return { what: 'prompt corrected', writes: savePrompt(draft, corrected), letters };
}

/** Of whose yes a member should know before they say *send*. */
export const approvalOf = (member: Member, prompts: Prompt[], { community }: PromptDesk) => ({
  needed: [...new Set(prompts.flatMap(({ region }) => approvalNeeded(member.address, region, community)))],
  askedBy: null,
});

const cancelled = (old: Prompt, { community }: PromptDesk): Write[] =>
  savePrompt(old, after(old, 'cancel', { sendsAt: null }, regionOf(community, old.region).timeZone));

function draftsOf(
  written: WrittenPrompt,
  member: Member,
  steward: Author,
  { community, now, newId }: PromptDesk,
): Prompt[] {
  const region = regionOf(community, written.region ?? steward.region);
  const today = dateAt(now, region.timeZone);
  const questions = written.questions.length > 0 ? written.questions : [{}];
  const moments = sendingTimes(written, questions.length, region.timeZone, today);
  return questions.map((question, i) => {
    const draft: Prompt = {
      id: newId(),
      region: region.id,
      question,
      stewardAddress: member.address,
      stewardName: steward.name,
      state: 'draft',
      closesOn: today.toString(),
      ...closesOf(written),
      createdAt: iso(now),
      sentAt: null,
      sendsAt: moments[i] ?? null,
      nextAt: null,
      harvest: null,
      version: 1,
    };
    return draft;
  });
}

/** Where no day was named, people have three weeks. */
function closesOf({
  closes,
}: WrittenPrompt): Pick<Prompt, 'daysOpen'> | Pick<Prompt, 'daysOpen' | 'closesOn'> {
  if (closes === null) return { daysOpen: daysToAnswer };
  return 'on' in closes ? { daysOpen: null, closesOn: closes.on } : { daysOpen: closes.daysOpen };
}

/** ISO instants, one for each question. */
function sendingTimes(
  { sends }: WrittenPrompt,
  count: number,
  timeZone: string,
  today: Temporal.PlainDate,
): string[] {
  if (sends === null) return [];
  if (sends.kind === 'once')
    return [iso(momentOn(sends.moment.day, timeZone, sends.moment.time ?? undefined))];
  return daysOf(sends, count, today).map((day) => iso(momentOn(day, timeZone, sends.time ?? undefined)));
}

function correction(draft: Prompt, written: WrittenPrompt, member: Member, desk: PromptDesk) {
  const { community, now } = desk;
  const region = regionOf(community, written.region ?? draft.region);
  const today = dateAt(now, region.timeZone);
  const question = { ...draft.question, ...written.questions[0] };
  const [sendsAt = draft.sendsAt] = sendingTimes(written, 1, region.timeZone, today);
  const changed: Prompt = {
    ...draft,
    region: region.id,
    question,
    sendsAt,
    ...(written.closes && closesOf(written)),
  };
  const sendsOn = sendsAt === null ? today : dateAt(Temporal.Instant.from(sendsAt), region.timeZone);
  const kept = {
    ...changed,
    closesOn: changed.daysOpen === null ? changed.closesOn : closingFrom(changed, sendsOn),
  };
  // What is planned stays planned, unless it is now for people of whom somebody else decides, or seems to be no question.
  const needsOthers = approvalNeeded(member.address, region.id, community).length > 0;
  const corrected =
    draft.state === 'scheduled' && (needsOthers || asksNoMore(draft, written))
      ? after(kept, 'reconsider', {}, region.timeZone)
      : withNext(kept, region.timeZone);
  return { corrected, problems: [...written.problems, ...halfChanged(draft, written)] };
}

/** "See you on Monday!": in the place of a question, such words wait for another *send*. */
const asksNoMore = ({ question }: Prompt, { questions: [said] }: WrittenPrompt): boolean =>
  said !== undefined && asksSomething(question) && !asksSomething(said);

const asksSomething = ({ en = '', fr = '' }: Prompt['question']): boolean => `${en}${fr}`.includes('?');

/** Of a question in both languages, new words in one only: its steward should look at the other. */
function halfChanged({ question }: Prompt, { questions: [said] }: WrittenPrompt): PromptProblem[] {
  if (!said || !question.en || !question.fr) return [];
  if (said.en && said.fr) return [];
  return [{ kind: 'one-language', language: said.en ? 'en' : 'fr' }];
}

import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { type Question, questionIn } from '../letters/asked.ts';
import { editionWrites } from '../letters/edition-store.ts';
import type { PromptProblem, PromptView } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Prompt } from './prompt.ts';
import { createPrompt, savePrompt } from './store.ts';
import { readPrompt, saysWhenItCloses } from './write-prompt.ts';

/** What a prompt by mail is decided with besides the mail itself. */
export interface PromptDesk {
  community: Community;
  now: Temporal.Instant;
  /** How many members would get it. */
  audienceOf: (region: string) => Promise<number>;
  answers: Thread | null;
}

/** A prompt as a letter shows it. */
export const promptView = (prompt: Prompt, language: Language, community: Community): PromptView => ({
  id: prompt.id,
  question: questionIn(prompt.question, language),
  // Of one whose steward is forgotten, the community asks.
  steward: prompt.stewardName || community.name[language],
  place: regionOf(community, prompt.region).name,
  closesOn: prompt.closesOn,
});

/** A steward writes to `prompts@`: a draft is kept and comes back as a preview of the very letter. */
export async function draftPrompt(
  member: Member,
  steward: Steward,
  text: string,
  id: string,
  desk: PromptDesk,
): Promise<Outcome> {
  const { community, now } = desk;
  const today = dateAt(now, regionOf(community, steward.region).timeZone);
  const { problems, ...written } = readPrompt(text, steward, member.language, community, today);
  if (isEmpty(written.question))
    return { what: 'prompt without a question', writes: [], letters: [noWords(member, desk)] };
  const prompt: Prompt = {
    id,
    ...written,
    stewardAddress: member.address,
    stewardName: steward.name,
    state: 'draft',
    createdAt: iso(now),
    sentAt: null,
    version: 1,
  };
  const letters = [await preview(member, prompt, problems, desk)];
  return { what: 'prompt drafted', writes: createPrompt(prompt), letters };
}

/** New text in reply to a preview replaces the draft; what it does not say again stays. */
export async function correctPrompt(
  member: Member,
  draft: Prompt,
  text: string,
  desk: PromptDesk,
): Promise<Outcome> {
  const { community, now } = desk;
  const today = dateAt(now, regionOf(community, draft.region).timeZone);
  const before = {
    email: draft.stewardAddress,
    name: draft.stewardName,
    region: draft.region,
    language: member.language,
  };
  const { problems, ...written } = readPrompt(text, before, member.language, community, today);
  const closesOn = saysWhenItCloses(text) ? written.closesOn : draft.closesOn;
  const question = isEmpty(written.question) ? draft.question : written.question;
  const after = { ...draft, ...written, question, closesOn };
  const letters = [await preview(member, after, problems, desk)];
  return { what: 'prompt corrected', writes: savePrompt(draft, after), letters };
}

/** Only where and until when, as in *Closes: December 15*. */
const isEmpty = (question: Question): boolean => Object.keys(question).length === 0;

const noWords = (member: Member, { answers }: PromptDesk): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'unreadable', why: 'empty' },
  context: { kind: 'personal' },
  answers,
});

async function preview(
  member: Member,
  prompt: Prompt,
  problems: PromptProblem[],
  desk: PromptDesk,
): Promise<Outgoing> {
  const audience = await desk.audienceOf(prompt.region);
  const view = promptView(prompt, member.language, desk.community);
  return {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'prompt-preview', prompt: view, audience, problems },
    context: { kind: 'prompt-preview', promptId: prompt.id },
    answers: desk.answers,
  };
}

/** *send*: the prompt opens and its edition is planned. Sending twice sends once. */
export async function sendPrompt(member: Member, draft: Prompt, desk: PromptDesk): Promise<Outcome> {
  const { community, now } = desk;
  const audience = await desk.audienceOf(draft.region);
  const sent: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'prompt-sent', prompt: promptView(draft, member.language, community), audience },
    context: { kind: 'personal' },
    answers: desk.answers,
  };
  if (draft.state === 'open') return { what: 'prompt was sent already', writes: [], letters: [sent] };
  const open: Prompt = { ...draft, state: 'open', sentAt: iso(now) };
  const edition = { id: draft.id, kind: 'prompt', promptId: draft.id, createdAt: iso(now) } as const;
  return {
    what: 'prompt sent',
    writes: [...savePrompt(draft, open), ...editionWrites(edition)],
    letters: [sent],
    editions: [edition.id],
  };
}

import type { Temporal } from 'temporal-polyfill';
import { looksAfter, regionOrRoot, stewardAt, stewardsFor } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import { nothing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { answerPrompts } from '../reflections/answer-prompts.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { showPlanned } from '../reflections/planned-prompts.ts';
import { draftPrompts } from '../reflections/prompt-by-mail.ts';
import type { PromptDesk } from '../reflections/prompt-letters.ts';
import { readOrder } from '../reflections/read-order.ts';
import { sayingLines } from '../reflections/said-line.ts';
import { loadPrompts } from '../reflections/store.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { emptiness, tell } from './tell.ts';

/** A mail to `prompts@`: a steward's becomes a draft, or several, that come back as a preview; others learn who the stewards are. */
export async function answerPromptsAddress(
  member: Member,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const steward = stewardAt(community, member.address);
  const text = wordsToShare(incoming);
  if (!steward) return tellWho(member, homeOf(member, community).id, incoming);
  if (text === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  const desk = deskFor(incoming, tools);
  const order = readOrder(text, member.language, todayIn(steward.region, incoming, now));
  // A word that orders something, but about no question: what is planned can be answered.
  if (order && sayingLines(text).length <= fewLines)
    return showPlanned(member, order.kind !== 'questions', desk);
  return draftPrompts(member, steward, text, desk);
}

/** A word with somebody's name below it; what is longer is a question that begins so. */
const fewLines = 3;

/** A reply to a preview, or to a list of questions. Only who wrote them, or looks after their region, may decide. */
export async function answerPreview(
  member: Member,
  promptIds: string[],
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const prompts = await loadPrompts(promptIds);
  const [first] = prompts;
  if (!first && promptIds.length > 0) return nothing('prompt is gone');
  const stranger = prompts.find(
    ({ region, stewardAddress }) =>
      stewardAt(community, member.address) === null ||
      (stewardAddress !== member.address && !looksAfter(community, member.address, region)),
  );
  if (stranger) return tellWho(member, stranger.region, incoming);
  const today = todayIn(first?.region, incoming, now);
  return answerPrompts(member, prompts, wordsToShare(incoming), today, deskFor(incoming, tools));
}

const todayIn = (region: string | undefined, { community }: Incoming, now: Temporal.Instant) =>
  dateAt(now, regionOrRoot(community, region).timeZone);

const tellWho = (member: Member, region: string, incoming: Incoming): Outcome =>
  tell(member, incoming, { kind: 'not-a-steward', stewards: stewardsFor(incoming.community, region) });

const deskFor = (incoming: Incoming, tools: Tools): PromptDesk => ({
  community: incoming.community,
  now: incoming.now,
  newId: tools.newId,
  audienceOf: async (region) => (await audienceOf(region, incoming.community, tools)).length,
  answers: threadOf(incoming),
});

import { earlierOf } from '../contributions/load-earlier.ts';
import { type Offered, offer, type Said, withReceipt } from '../contributions/offer.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { decidersFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { isOnlyThanks } from '../members/read-thanks.ts';
import { homeOf } from '../members/settings.ts';
import { answeredContribution, answeredPrompt } from '../reflections/load-answered.ts';
import { loadPrompt } from '../reflections/store.ts';
import { keptQuiet } from '../wishes/kept-quiet.ts';
import { bringFiles } from './bring-files.ts';
import { type Incoming, languageOf, threadOf, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';

/** A member's words in answer to a prompt. */
export async function reflect(
  member: Member,
  promptId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  // "Thank you for this letter" answers no question; a heart may.
  const isThanking = isOnlyThanks(words) && /\p{L}/u.test(words);
  if (isThanking || isForStewards(member, incoming)) return passToStewards(member, words, incoming, tools);
  const said = await saidWithFiles(member, incoming);
  const offered = await offerReflection(member, promptId, said, incoming, tools);
  return offered ? withReceipt(member, offered, threadOf(incoming)) : nothing('prompt is gone');
}

/** A member's words in answer to somebody else's; where these are gone, they reach the stewards. */
export async function respond(
  member: Member,
  contributionId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  if (isForStewards(member, incoming)) return passToStewards(member, wordsToShare(incoming), incoming, tools);
  const said = await saidWithFiles(member, incoming);
  const offered = await offerResponse(member, contributionId, said, incoming, tools);
  return offered
    ? withReceipt(member, offered, threadOf(incoming))
    : passToStewards(member, said.words, incoming, tools);
}

/** Words offered in answer to a prompt; null where that is gone. */
export async function offerReflection(
  member: Member,
  promptId: string,
  said: Said,
  incoming: Incoming,
  tools: Tools,
): Promise<Offered | null> {
  const { community, now } = incoming;
  const prompt = await loadPrompt(promptId);
  if (!prompt) return null;
  const answered = answeredPrompt(prompt, community, now);
  const stewards = await othersWhoCare(member, incoming, tools);
  const earlier = await earlierOf(member, now);
  return offer(member, said, answered, stewards, community, now, tools.newId(), earlier);
}

/** Words offered in answer to somebody else's; null where nobody may read those any more. */
export async function offerResponse(
  member: Member,
  contributionId: string,
  said: Said,
  incoming: Incoming,
  tools: Tools,
): Promise<Offered | null> {
  const { community, now } = incoming;
  const to = await loadContribution(contributionId);
  if (to?.state !== 'published' || to.visibility === 'stewards') return null;
  const answered = await answeredContribution(to);
  const stewards = await othersWhoCare(member, incoming, tools);
  const earlier = await earlierOf(member, now);
  return offer(member, said, answered, stewards, community, now, tools.newId(), earlier);
}

/** "Please don't share this. …": words that say so themselves are read by the stewards alone. */
export function isForStewards(member: Member, incoming: Incoming): boolean {
  const language = languageOf(incoming, member.language);
  return keptQuiet(wordsToShare(incoming), { community: incoming.community, language }) === 'private';
}

/** What a mail says, and how sure we are of it. */
export const saidIn = (member: Member, incoming: Incoming): Said => ({
  words: wordsToShare(incoming),
  language: languageOf(incoming, member.language),
  unsure: !incoming.said.sure,
  ...(incoming.helper && { withSupport: incoming.helper }),
});

/** The same, with the files it brings. */
export const saidWithFiles = async (member: Member, incoming: Incoming): Promise<Said> => ({
  ...saidIn(member, incoming),
  files: await bringFiles(member, incoming),
});

/** Who is asked about the writer's words: the steward on duty or all of them, but for the writer; where that is nobody, those above. */
export const othersWhoCare = async (
  member: Member,
  { community, now }: Incoming,
  { newId }: Tools,
): Promise<Member[]> => decidersFor(homeOf(member, community).id, community, now, newId, [member.id]);

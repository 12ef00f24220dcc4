import { type Answered, offer, type Said } from '../contributions/offer.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { answeredContribution, answeredPrompt } from '../reflections/load-answered.ts';
import { loadPrompt } from '../reflections/store.ts';
import { type Incoming, languageOf, threadOf, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';

/** A member's words in answer to a prompt. */
export async function reflect(
  member: Member,
  promptId: string,
  incoming: Incoming,
  tools: Tools,
  words = wordsToShare(incoming),
): Promise<Outcome> {
  const { community, now } = incoming;
  const prompt = await loadPrompt(promptId);
  if (!prompt) return nothing('prompt is gone');
  const answered = answeredPrompt(prompt, community, now);
  const care = await careFor(member, incoming, tools);
  const said = { ...saidIn(member, incoming), words };
  return offer(member, said, answered, care, community, now, tools.newId());
}

/** A member's words in answer to somebody else's; where these are gone, they reach the stewards. */
export async function respond(
  member: Member,
  contributionId: string,
  said: Said,
  incoming: Incoming,
  tools: Tools,
) {
  const { community, now } = incoming;
  const to = await loadContribution(contributionId);
  if (to?.state !== 'published' || to.visibility === 'stewards')
    return passToStewards(member, said.words, incoming, tools);
  const answered: Answered = await answeredContribution(to);
  return offer(member, said, answered, await careFor(member, incoming, tools), community, now, tools.newId());
}

/** What a mail says, and how sure we are of it. */
export const saidIn = (member: Member, incoming: Incoming): Said => ({
  words: wordsToShare(incoming),
  language: languageOf(incoming, member.language),
  unsure: !incoming.said.sure,
});

/** Who looks after the writer's words, and the mail that is answered. */
export async function careFor(member: Member, incoming: Incoming, { newId }: Tools) {
  const { community, now } = incoming;
  const stewards = await stewardMembers(homeOf(member, community).id, community, now, newId);
  return { stewards: stewards.filter(({ id }) => id !== member.id), answers: threadOf(incoming) };
}

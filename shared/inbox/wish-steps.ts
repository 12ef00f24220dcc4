import { stewardsFor } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import type { Wish, WishKind } from '../wishes/wish.ts';
import { answerConcern } from './answer-concern.ts';
import { answerDataWish } from './answer-data-wish.ts';
import { answerHistory } from './answer-history.ts';
import { changeReceipt, changeReceipts } from './change-receipts.ts';
import { desk } from './desk-steps.ts';
import type { Target } from './identify.ts';
import { type Incoming, wordsOf } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { giveFiles } from './send-files.ts';
import { copiesStep, endSupportStep, nameHelperStep, trailStep } from './support-steps.ts';
import { tell } from './tell.ts';

/** What is done about one wish of a member that is not about their letters, among all the `wishes` of the mail; null where it is none here. */
export type Step = (
  member: Member,
  wish: Wish,
  target: Target,
  incoming: Incoming,
  tools: Tools,
  wishes: Wish[],
) => Promise<Outcome | null>;

/** A person has to see what is meant, and the writer hears who. It is nobody's words to share. */
const toStewards: Step = (member, _, __, incoming, tools) =>
  passToStewards(member, wordsOf(incoming), incoming, tools);

/** What we hold of its writer, and why. */
const data: Step = (member, wish, target, incoming) => answerDataWish(member, wish, target, incoming);

/** Of one's own words, what their receipt says; of anything else a person has to see what is meant. */
const reach: Step = (member, reach, target, incoming, tools, wishes) => {
  const isAnonymous = wishes.some(({ kind }) => kind === 'anonymous');
  const wish: Wish = reach.kind === 'reach' && isAnonymous ? { ...reach, anonymous: true } : reach;
  const context = target.kind === 'reply' ? target.context : null;
  if (context?.kind === 'receipt')
    return changeReceipt(member, wish, context.contributionId, incoming, tools);
  if (context?.kind === 'receipts') return changeReceipts(member, wish, context, incoming, tools);
  return toStewards(member, wish, target, incoming, tools, wishes);
};

/** How people are with each other here. */
const guidelines: Step = async (member, _, __, incoming) => {
  const { community } = incoming;
  const stewards = stewardsFor(community, homeOf(member, community).id).map(({ name }) => name);
  return tell(member, incoming, { kind: 'guidelines', stewards });
};

const concern: Step = async (member, wish, target, incoming, tools) => {
  const number = wish.kind === 'concern' ? wish.number : null;
  return answerConcern(member, { number, words: wordsOf(incoming) }, target, incoming, tools);
};

const history: Step = (member, _, target, incoming) => answerHistory(member, target, incoming);

/** Each such wish with its step. What is not named here is about the letter that is answered, and heard there. */
const steps: Partial<Record<WishKind, Step>> = {
  'my-data': data,
  'forget-me': data,
  why: data,
  guidelines,
  history,
  'support-person': nameHelperStep,
  'end-support': endSupportStep,
  copies: copiesStep,
  'support-trail': trailStep,
  concern,
  files: giveFiles,
  reach,
  'who-is-new': desk,
  'who-is-waiting': desk,
  'what-is-held': desk,
  preview: desk,
  'how-are-we-doing': desk,
  'hand-over': desk,
  'on-duty': desk,
  away: desk,
};

/** What comes of those of a mail's wishes that have a step; each step once, since the mail is read as a whole, but for files of several items. Null where none has. */
export async function takeSteps(
  member: Member,
  wishes: Wish[],
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome | null> {
  const taken = wishes.filter(
    ({ kind }, i) => kind === 'files' || wishes.findIndex((one) => steps[one.kind] === steps[kind]) === i,
  );
  const all = await Promise.all(
    taken.map((wish) => steps[wish.kind]?.(member, wish, target, incoming, tools, wishes) ?? null),
  );
  const outcomes = all.filter((one) => one !== null);
  return outcomes.length > 0 ? allOf(outcomes) : null;
}

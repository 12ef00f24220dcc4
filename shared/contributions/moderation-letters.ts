import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { questionIn } from '../letters/asked.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { AuthorHistory, HeldView } from '../letters/safe-space-view.ts';
import type { Member } from '../members/member.ts';
import { waits } from '../members/waiting-store.ts';
import type { Write } from '../platform/table.ts';
import type { Answered } from './answered.ts';
import { asOf, type Contribution } from './contribution.ts';
import { type Decision, refusalOf, talkOf } from './decision.ts';
import type { Fate } from './policy.ts';
import { quotationForStewards, quotationOf } from './quotation.ts';

/** What stewards are asked about: words, what they answer, and what is known besides. */
export interface Matter {
  contribution: Contribution;
  answered: Answered | null;
  view: HeldView;
}

/** Why words wait, who wrote them, and what was said of them since. */
export const heldView = (
  { quietUntil, state }: Contribution,
  fate: Fate | null,
  history: AuthorHistory,
  trail: Decision[],
  news: HeldView['news'] = 'new',
): HeldView => ({
  news,
  why: whyOf(fate),
  quietUntil,
  state,
  refusal: refusalOf(trail, state),
  history,
  talk: talkOf(trail),
  byIds: [...new Set(trail.flatMap(({ byId }) => byId ?? []))],
});

const whyOf = (fate: Fate | null): HeldView['why'] => {
  if (fate?.kind === 'quiet') return 'quiet';
  return fate?.kind === 'held' ? fate.why : null;
};

/** Held words are put down as waiting for those who are asked; those of a quiet hour wait for nobody. */
export const waitsFor = (
  { id, place, state }: Contribution,
  asking: Outgoing[],
  now: Temporal.Instant,
): Write[] => (state === 'held' ? [waits({ what: 'words', id, region: place }, asking, now)] : []);

/** Asks stewards to read words first, or tells them of their quiet hour; each can answer by reply. */
export function moderationLetters(
  { contribution, answered, view }: Matter,
  unsure: boolean,
  stewards: Member[],
  community: Community,
): Outgoing[] {
  return stewards.map((steward) => ({
    to: { memberId: steward.id },
    reader: steward,
    model: {
      kind: 'moderation',
      held: quotationForStewards(contribution, community),
      question: answered?.kind === 'prompt' ? questionIn(answered.question, steward.language) : null,
      answers: answered?.kind === 'response' ? quotationOf(answered.to, community) : null,
      reach: regionOrRoot(community, contribution.reach).name,
      unsure,
      view,
    },
    context: moderationContext(contribution),
    answers: null,
  }));
}

/** A reply to a letter that shows words decides about them as they are now. */
export const moderationContext = (
  contribution: Contribution,
): Extract<LetterContext, { kind: 'moderation' }> => ({
  kind: 'moderation',
  contributionId: contribution.id,
  asOf: asOf(contribution),
});

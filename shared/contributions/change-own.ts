import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import { type Action, act } from './act.ts';
import type { Answered } from './answered.ts';
import type { Contribution } from './contribution.ts';
import { decisionWrites } from './decision-store.ts';
import { heldView, moderationLetters, waitsFor } from './moderation-letters.ts';
import { type Offered, tellAnswered } from './offer.ts';
import { type Fate, fateOf } from './policy.ts';
import { receiptView } from './receipt.ts';
import { type Earlier, policyWrites, standingOf } from './standing.ts';
import { saveContribution } from './store.ts';

/** What a writer may say of their words: of new ones, how surely we read them. */
export type OwnAction =
  | Extract<Action, { kind: 'private' | 'anonymous' | 'shared' | 'withdraw' | 'reach' }>
  | { kind: 'reword'; words: string; language: Language; unsure: boolean; withSupport?: string };

/** The writer changes what becomes of their words, by replying to the receipt; a new receipt shows what holds now. */
export function changeOwn(
  author: Member,
  contribution: Contribution,
  action: OwnAction,
  answered: Answered,
  stewards: Member[],
  community: Community,
  now: Temporal.Instant,
  earlier: Earlier,
): Offered {
  const unsure = action.kind === 'reword' && action.unsure;
  const fate = fateOf(standingOf(author, earlier, community), unsure, contribution.place, community, now);
  const acted = act(contribution, action.kind === 'reword' ? { ...action, fate } : action, iso(now));
  // Who has had an answer once is not sent it again; who could not read it before is sent it now.
  const told = acted.told ? null : tellAnswered(acted, answered, community);
  const after = told?.contribution ?? acted;
  const isSame = action.kind === 'reach' && after === contribution;
  const news = isSame ? 'unchanged' : newsOf(contribution, action);
  const receipt = receiptView(after, author, news, answered, unsure, community, now);
  if (after === contribution)
    return { what: 'nothing to change', contribution, writes: [], letters: [], receipt };
  const waits = action.kind === 'reword' && after.state !== 'published';
  const view = heldView(after, became(after, fate), earlier.history, []);
  const asking = waits
    ? moderationLetters({ contribution: after, answered, view }, unsure, stewards, community)
    : [];
  return {
    what: `${action.kind} ${contribution.kind}`,
    contribution: after,
    writes: [
      ...saveContribution(contribution, after),
      ...trailOf(after, action, fate, iso(now)),
      ...(waits ? waitsFor(after, asking, now) : []),
    ],
    letters: waits ? asking : (told?.letters ?? []),
    receipt,
  };
}

/** What was held goes on being held, for whatever reason. */
const became = ({ state }: Contribution, fate: Fate): Fate | null => (state === fate.kind ? fate : null);

function trailOf(after: Contribution, action: OwnAction, fate: Fate, at: string): Write[] {
  const { id: contributionId, authorId } = after;
  if (action.kind === 'withdraw')
    return decisionWrites({ contributionId, at, what: 'withdrawn', by: null, byId: authorId, words: '' });
  const because = became(after, fate);
  return action.kind === 'reword' && because ? policyWrites(after, because, at) : [];
}

function newsOf({ state }: Contribution, { kind }: OwnAction): ReceiptView['news'] {
  if (state === 'withdrawn') return 'already-withdrawn';
  switch (kind) {
    case 'reword':
      return 'corrected';
    case 'withdraw':
      return 'withdrawn';
    default:
      return kind;
  }
}

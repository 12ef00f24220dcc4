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
import { noFiles, type StoredFile, type TakenFiles } from './files/stored-file.ts';
import { heldView, moderationLetters, waitsFor } from './moderation-letters.ts';
import { doubtIn, type Offered, tellAnswered } from './offer.ts';
import { type Fate, fateOf } from './policy.ts';
import { receiptView } from './receipt.ts';
import { type Earlier, policyWrites, standingOf } from './standing.ts';
import { saveContribution } from './store.ts';

/** What a writer may say of their words: of new ones, how surely we read them. */
export type OwnAction =
  | Extract<Action, { kind: 'private' | 'anonymous' | 'shared' | 'withdraw' | 'reach' }>
  | {
      kind: 'reword';
      words: string;
      language: Language;
      unsure: boolean;
      withSupport?: string;
      files?: StoredFile[];
    }
  | { kind: 'files'; files: StoredFile[]; added: boolean };

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
  taken: TakenFiles = noFiles,
): Offered {
  const unsure = action.kind === 'reword' && action.unsure;
  const doubt = doubtIn(unsure, taken);
  const fate = fateOf(standingOf(author, earlier, community), doubt, contribution.place, community, now);
  const isNew = action.kind === 'reword' || action.kind === 'files';
  const acted = act(contribution, isNew ? { ...action, fate } : action, iso(now));
  // Who has had an answer once is not sent it again; who could not read it before is sent it now.
  const told = acted.told ? null : tellAnswered(acted, answered, community);
  const after = told?.contribution ?? acted;
  const isSame = (action.kind === 'reach' || action.kind === 'files') && after === contribution;
  const news = isSame ? 'unchanged' : newsOf(contribution, action);
  const receipt = receiptView(after, author, news, answered, unsure, community, now, taken);
  if (after === contribution)
    return { what: 'nothing to change', contribution, writes: [], letters: [], receipt };
  // What was for the stewards alone waited for nobody.
  const isOpened = contribution.visibility === 'stewards' && after.visibility !== 'stewards';
  const waits = (isNew && after.state !== 'published') || (isOpened && after.state === 'held');
  const view = heldView(after, became(after, fate), earlier.history, []);
  const asking = waits
    ? moderationLetters({ contribution: after, answered, view }, unsure, stewards, community)
    : [];
  return {
    what: `${action.kind} ${contribution.kind}`,
    contribution: after,
    writes: [
      ...saveContribution(contribution, after),
      ...trailOf(after, action, isNew ? fate : null, iso(now)),
      ...(waits ? waitsFor(after, asking, now) : []),
    ],
    letters: waits ? asking : (told?.letters ?? []),
    receipt,
  };
}

/** What was held goes on being held, for whatever reason. */
const became = ({ state }: Contribution, fate: Fate): Fate | null => (state === fate.kind ? fate : null);

/** `fate`: of what is new; null where nothing is. */
function trailOf(after: Contribution, { kind }: OwnAction, fate: Fate | null, at: string): Write[] {
  const { id: contributionId, authorId } = after;
  if (kind === 'withdraw')
    return decisionWrites({ contributionId, at, what: 'withdrawn', by: null, byId: authorId, words: '' });
  const because = fate && became(after, fate);
  return because ? policyWrites(after, because, at) : [];
}

function newsOf({ state }: Contribution, action: OwnAction): ReceiptView['news'] {
  if (state === 'withdrawn') return 'already-withdrawn';
  switch (action.kind) {
    case 'reword':
      return 'corrected';
    case 'files':
      return action.added ? 'files' : 'described';
    case 'withdraw':
      return 'withdrawn';
    default:
      return action.kind;
  }
}

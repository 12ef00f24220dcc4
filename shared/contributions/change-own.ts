import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { stewardAt } from '../community/region.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import type { Answered } from './answered.ts';
import { type Action, act, type Contribution } from './contribution.ts';
import { noFiles, type TakenFiles } from './files/stored-file.ts';
import { moderationLetters, type Offered, tellAnswered } from './offer.ts';
import { receiptView } from './receipt.ts';
import { saveContribution } from './store.ts';

export type OwnAction = Exclude<Action, { kind: 'approve' | 'decline' }>;

/** The writer changes what becomes of their words, by replying to the receipt; a new receipt shows what holds now. */
export function changeOwn(
  author: Member,
  contribution: Contribution,
  action: OwnAction,
  answered: Answered,
  stewards: Member[],
  community: Community,
  now: Temporal.Instant,
  taken: TakenFiles = noFiles,
): Offered {
  const trusted = author.trusted || stewardAt(community, author.address) !== null;
  const acted = act(contribution, action, trusted, iso(now));
  // Who has had an answer once is not sent it again; who could not read it before is sent it now.
  const told = acted.told ? null : tellAnswered(acted, answered, community);
  const after = told?.contribution ?? acted;
  const unsure = action.kind === 'reword' && action.unsure;
  const isSame = (action.kind === 'reach' || action.kind === 'files') && after === contribution;
  const news = isSame ? 'unchanged' : newsOf(contribution, action);
  const receipt = receiptView(after, author, news, answered, unsure, community, now, taken);
  if (after === contribution)
    return { what: 'nothing to change', contribution, writes: [], letters: [], receipt };
  const isNew = action.kind === 'reword' || (action.kind === 'files' && action.added);
  const toStewards = isNew && after.state === 'held';
  return {
    what: `${action.kind} ${contribution.kind}`,
    contribution: after,
    writes: saveContribution(contribution, after),
    letters: toStewards
      ? moderationLetters(after, answered, { unsure, files: taken }, stewards, community)
      : (told?.letters ?? []),
    receipt,
  };
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

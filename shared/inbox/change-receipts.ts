import type { Community } from '../community/community.ts';
import { changeOwn, type OwnAction } from '../contributions/change-own.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { discardFiles } from '../contributions/files/file-store.ts';
import { noFiles } from '../contributions/files/stored-file.ts';
import { earlierOf } from '../contributions/load-earlier.ts';
import { type Offered, type Said, withReceipt } from '../contributions/offer.ts';
import { levelAction, reachAction } from '../contributions/reach.ts';
import { receiptView } from '../contributions/receipt.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { allOf, nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { loadAnswered } from '../reflections/load-answered.ts';
import { isThanks } from '../wishes/read-command.ts';
import { readWishes } from '../wishes/read-wishes.ts';
import type { Wish, WishOf } from '../wishes/wish.ts';
import { answerAllInvited } from './answer-invited.ts';
import { take } from './answer-items.ts';
import { bringFiles } from './bring-files.ts';
import { describing, newWords } from './change-files.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { divide, type Numbered, together } from './numbered.ts';
import { othersWhoCare, saidIn } from './share-words.ts';
import { type Taken, tellOfAll } from './tell-of-all.ts';

/** The writer changes what becomes of their words, by a word or by new words. */
export async function changeReceipt(
  member: Member,
  wish: Wish | null,
  contributionId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const said = saidIn(member, incoming);
  if (wish?.kind === 'yes' || isThanks(said.words)) {
    const { kept, refused } = await bringFiles(member, incoming);
    if (kept.length + refused.length === 0) return nothing('thanks');
  }
  const changed = await change(member, contributionId, wish, said, incoming, tools);
  return changed ? withReceipt(member, changed, threadOf(incoming)) : nothing('contribution is gone');
}

type Receipts = Extract<LetterContext, { kind: 'receipts' }>;

/** The same for several at once: a word alone is about all of them, and behind a number about that one. */
export async function changeReceipts(
  member: Member,
  wish: Wish | null,
  context: Receipts,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  if (wish?.kind === 'yes' || isThanks(words)) return nothing('thanks');
  const { receipts, items, prompts, gatherings = [] } = context;
  const numbers = { items, prompts, gatherings };
  const ofAll = ownAction(wish) !== null || wish?.kind === 'reach';
  const parts = partsOf(words) ?? (ofAll ? receipts.map(({ number }) => ({ number, words })) : null);
  if (parts === null) return tellOfAll(member, [], [{ number: null, words }], numbers, incoming);
  const invited = parts.flatMap((part) => {
    const id = gatherings[part.number - 1 - items.length - prompts.length];
    return id ? [{ ...part, id }] : [];
  });
  const answers = await answerAllInvited(member, invited, incoming, tools);
  const rest = parts.filter(({ number }) => !invited.some((one) => one.number === number));
  if (answers.length > 0 && rest.length === 0) return allOf(answers);
  const each = together(rest, () => false);
  const taken = await Promise.all(each.map((part) => changeOne(member, part, context, incoming, tools)));
  const unplaced = each.filter((_, i) => taken[i] === null);
  const placed = taken.filter((one) => one !== null);
  const others = receipts.filter(({ number }) => !placed.some((one) => one.number === number));
  const same = await Promise.all(others.map((one) => asItIs(member, one, incoming)));
  const all = [...placed, ...same.flatMap((one) => one ?? [])].toSorted((a, b) => a.number - b.number);
  return allOf([tellOfAll(member, all, unplaced, numbers, incoming), ...answers]);
}

function partsOf(words: string): Numbered[] | null {
  const division = divide(words);
  return division.kind === 'none' ? null : division.parts;
}

/** What is said of a number: a change of what was answered there, or else a new answer; null where there is no such number. */
async function changeOne(
  member: Member,
  part: Numbered,
  { receipts, items, prompts, gatherings = [] }: Receipts,
  incoming: Incoming,
  tools: Tools,
): Promise<Taken | null> {
  const { number, words } = part;
  const receipt = receipts.find((one) => one.number === number);
  if (receipt) {
    const said = { ...saidIn(member, incoming), words };
    const wish = wishIn(words, member, incoming);
    const offered = await change(member, receipt.contributionId, wish, said, incoming, tools);
    return offered ? { kind: 'offered', number, offered } : { kind: 'gone', number, words };
  }
  const id = [...items, ...prompts][number - 1];
  return id ? take(member, { ...part, id }, { items, prompts, gatherings }, incoming, tools) : null;
}

/** What was not changed is shown as well: what is said of all is then said of it, too. */
async function asItIs(
  member: Member,
  { number, contributionId }: Receipts['receipts'][number],
  { community, now }: Incoming,
): Promise<Taken | null> {
  const contribution = await loadContribution(contributionId);
  const answered = contribution && (await loadAnswered(contribution, community, now));
  if (!contribution || !answered) return null;
  const receipt = receiptView(contribution, member, 'unchanged', answered, false, community, now);
  return {
    kind: 'offered',
    number,
    offered: { what: 'unchanged', contribution, writes: [], letters: [], receipt },
  };
}

function wishIn(words: string, member: Member, { community, now }: Incoming): Wish | null {
  const today = dateAt(now, homeOf(member, community).timeZone);
  const hearing = { community, language: member.language, today, where: 'own-words' } as const;
  return readWishes(words, hearing).wishes[0] ?? null;
}

async function change(
  member: Member,
  id: string,
  wish: Wish | null,
  said: Said,
  incoming: Incoming,
  tools: Tools,
): Promise<Offered | null> {
  const { community, now } = incoming;
  const contribution = await loadContribution(id);
  if (contribution?.authorId !== member.id) return null;
  const answered = await loadAnswered(contribution, community, now);
  if (!answered) return null;
  const named =
    ownAction(wish) ??
    describing(contribution, said.words) ??
    (wish?.kind === 'reach' ? reachOf(wish, contribution, community) : null) ??
    (answered.kind === 'share' ? reachAction(said.words, contribution, community) : null);
  const taken = named ? noFiles : await bringFiles(member, incoming);
  const { action, refused } = named ? { action: named, refused: [] } : newWords(contribution, said, taken);
  // Before it is written: what is deleted again does no harm, and what nobody names any more would not be found.
  if (action.kind === 'withdraw') await discardFiles(contribution.files);
  const stewards = await othersWhoCare(member, incoming, tools);
  const earlier = await earlierOf(member, now, id);
  const told = { ...taken, refused: [...taken.refused, ...refused] };
  return changeOwn(member, contribution, action, answered, stewards, community, now, earlier, told);
}

function reachOf(
  { reach, anonymous }: WishOf<'reach'>,
  contribution: Contribution,
  community: Community,
): OwnAction {
  const action = levelAction(reach, contribution, community);
  return anonymous && action.kind === 'reach' ? { ...action, anonymous } : action;
}

export function ownAction(wish: Wish | null): OwnAction | null {
  const kinds = ['private', 'anonymous', 'shared', 'withdraw'] as const;
  const kind = kinds.find((one) => one === wish?.kind);
  return kind ? { kind } : null;
}

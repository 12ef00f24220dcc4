import type { Tools } from '../letters/commit-outcome.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isOnlyThanks } from '../members/read-thanks.ts';
import { readWishes } from '../wishes/read-wishes.ts';
import type { Wish } from '../wishes/wish.ts';
import { numberedIn } from './digest-context.ts';
import { hearingOf } from './hear-wishes.ts';
import type { Target } from './identify.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { divide, type Numbered } from './numbered.ts';
import { ordersBeside } from './orders-beside.ts';
import { giveFiles } from './send-files.ts';
import { takeOrders } from './take-orders.ts';

/** What came of the numbers in a mail, whether some of its words answer what they number, and what was told besides; '' where that is nothing. */
export interface TakenNumbers {
  outcome: Outcome;
  answers: boolean;
  rest: string;
}

/** Thanks in more words than these tell something, too. */
const mostThanks = 18;

/**
 * What a reply to a letter with numbers asks and answers by these, beside whatever else it wishes for: "more 2", "thanks for 3 and 4", "5: I agree".
 * Null where it names no number, or is a concern, which is heard as a whole.
 */
export async function takeNumbers(
  member: Member,
  wishes: Wish[],
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<TakenNumbers | null> {
  const context = numberedIn(target);
  if (!context || wishes.length === 0 || wishes.some(({ kind }) => kind === 'concern')) return null;
  const answers = answersBeside(wordsToShare(incoming), wishes, wishLine(member, target, incoming));
  const isAnswered = ({ number }: { number: number }) => answers.some((one) => one.number === number);
  const orders = wishes
    .filter((wish) => wish.kind === 'more' || wish.kind === 'thanks-item')
    .filter((wish) => wish.kind === 'more' || !isAnswered(wish));
  if (answers.length + orders.length === 0) return null;
  const outcome = await takeOrders(member, orders, answers, context, incoming, tools);
  const words = wordsToShare(incoming);
  const tells = orders.every(({ kind }) => kind === 'thanks-item') && words.split(/\s+/).length > mostThanks;
  return { outcome, answers: answers.length > 0, rest: tells ? words : '' };
}

/** Words with orders beside them: what these come to, and the mail without them, null where that was all. Null where a reply to such a letter is anything else. */
export async function takeOrdersBeside(
  member: Member,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<{ outcome: Outcome; mail: Incoming | null } | null> {
  const context = numberedIn(target);
  const beside = context && ordersBeside(wordsToShare(incoming));
  if (!beside) return null;
  const division = divide(beside.words);
  const isWish = wishLine(member, target, incoming);
  const wishes = beside.words.split('\n').some((line) => !startsNumbered(line) && isWish(line));
  const answers = division.kind === 'sure' && !wishes ? division.parts : [];
  const files = beside.orders.filter(({ kind }) => kind === 'files');
  const given = await Promise.all(files.map((wish) => giveFiles(member, wish, target, incoming, tools)));
  const ordered = await takeOrders(member, beside.orders, answers, context, incoming, tools);
  const outcome = allOf([ordered, ...given.filter((one) => one !== null)]);
  if (answers.length > 0) return { outcome, mail: null };
  return { outcome, mail: { ...incoming, said: { ...incoming.said, text: beside.words } } };
}

/** Whether a line alone is a wish. */
const wishLine = (member: Member, target: Target, incoming: Incoming) => (line: string) =>
  readWishes(line, hearingOf(member, target, incoming)).wishes.length > 0;

/** "5: I agree", where a line of its own, before or behind, is a wish. */
function answersBeside(words: string, wishes: Wish[], isWish: (line: string) => boolean): Numbered[] {
  const lines = words.split('\n').filter((line) => startsNumbered(line) || !isWish(line));
  const first = lines.findIndex(startsNumbered);
  const division = first < 0 ? null : divide(lines.slice(first).join('\n'));
  if (division?.kind !== 'sure') return [];
  const isAsked = ({ number }: Numbered) =>
    wishes.some((wish) => (wish.kind === 'more' || wish.kind === 'files') && wish.number === number);
  return division.parts.filter((part) => !isAsked(part) && !isOnlyThanks(part.words));
}

const startsNumbered = (line: string): boolean => divide(line).kind === 'sure';

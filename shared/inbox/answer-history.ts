import { loadTrail } from '../contributions/decision-store.ts';
import { pausesOf } from '../contributions/sharing-pause-store.ts';
import { contributionsBy, loadContributions } from '../contributions/store.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { historyLetter } from '../moderation/tell-history.ts';
import type { Target } from './identify.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** So many of somebody's words one letter tells of. */
const most = 10;

/** *history*: what was decided about the words a letter is about, or about somebody's latest; null where the one word may as well be an answer. */
export async function answerHistory(
  member: Member,
  target: Target,
  incoming: Incoming,
): Promise<Outcome | null> {
  const context = target.kind === 'reply' ? target.context : null;
  if (context && isAnswered(context)) return null;
  const named = context ? idsIn(context) : [];
  const all = named.length > 0 ? await loadContributions(named) : await contributionsBy(member.id);
  const own = all.filter(({ authorId }) => authorId === member.id).slice(-most);
  const trails = await Promise.all(
    own.map(async (contribution) => ({ contribution, trail: await loadTrail(contribution.id) })),
  );
  const desk = {
    member,
    community: incoming.community,
    now: incoming.now,
    thread: threadOf(incoming),
  };
  const letter = historyLetter(trails, await pausesOf(member.id), desk, 'author');
  return { what: 'history told', writes: [], letters: [letter] };
}

function idsIn(context: LetterContext): string[] {
  if (context.kind === 'receipts') return context.receipts.map(({ contributionId }) => contributionId);
  return context.kind === 'receipt' || context.kind === 'about-words' ? [context.contributionId] : [];
}

/** Where somebody's words are expected, "history" may be all they have to say; of others' words a steward asks as of anything else. */
const isAnswered = (context: LetterContext): boolean =>
  context.kind === 'digest'
    ? context.leadPromptId !== null
    : ['prompt', 'reminder', 'response', 'moderation'].includes(context.kind);

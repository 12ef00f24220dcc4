import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { readCommand } from '../wishes/read-command.ts';
import { sayWish } from '../wishes/say-wish.ts';
import type { Wish } from '../wishes/wish.ts';
import { loadTarget, type Target } from './identify.ts';
import { type Incoming, loadIncoming, wordsOf } from './incoming.ts';
import { helpWith } from './pass-on.ts';
import { vouchedOnce, wasVouched } from './store.ts';
import { tell } from './tell.ts';

/** In doubt we ask, once: a stop in its own letter, other wishes by name, and where none can be named, what can be said. */
export function askWhich(member: Member, doubt: Wish[][], target: Target, incoming: Incoming): Outcome {
  const words = wordsOf(incoming);
  const meant = doubt.flat();
  if (meant.length > 0 && meant.every(({ kind }) => kind === 'stop' || kind === 'perhaps-stop'))
    return tell(member, incoming, { kind: 'ask-stop', words });
  if (meant.length === 0) return helpWith(member, words, incoming);
  const said = doubt.map((wishes) =>
    wishes.map((wish) => sayWish(wish, member.language, incoming.community)).join('\n'),
  );
  const options = [...new Set(said)].slice(0, mostOptions);
  const model = { kind: 'which-wish', words, options, shareable: isShareable(target) } as const;
  return tell(member, incoming, model, {
    kind: 'which-wish',
    options,
    notification: incoming.notification,
  });
}

const mostOptions = 6;

/** What answers a question or somebody's words may be meant for everybody. */
const isShareable = (target: Target): boolean =>
  target.kind === 'reply' && ['prompt', 'digest', 'response'].includes(target.context.kind);

/** `target`: what the mail we asked about was sent to. */
type Answer =
  | { kind: 'option'; text: string; target: Target }
  | { kind: 'words'; mail: Incoming; target: Target };

type WhichWish = Extract<LetterContext, { kind: 'which-wish' }>;

/**
 * The answer to "which one?": the number of an option, a yes where there was but one, or *share*. What an option says is then heard as if it had been
 * written; `waiting` is the mail we asked about, to be read as words. Null where it answers in words of its own.
 */
export async function answerToWhich(
  { options, notification }: WhichWish,
  incoming: Incoming,
  tools: Tools,
): Promise<Answer | null> {
  const text = wordsOf(incoming);
  const command = readCommand(text, { community: incoming.community });
  const number = /^\W*(\d{1,2})\W*(?:\n|$)/.exec(text)?.[1];
  const chosen = number ? options[Number(number) - 1] : command?.kind === 'yes' ? only(options) : undefined;
  if (chosen === undefined && command?.kind !== 'shared') return null;
  const target = await loadTarget({ notification, community: incoming.community });
  if (chosen !== undefined) return { kind: 'option', text: chosen, target };
  if (await wasVouched(notification.mail.messageId)) return null;
  return { kind: 'words', mail: await loadIncoming(notification, incoming.community, tools), target };
}

const only = (options: string[]): string | undefined => (options.length === 1 ? options[0] : undefined);

/** The mail we asked about becomes words to share, once. */
export const once = (mail: Incoming, outcome: Outcome): Outcome => ({
  ...outcome,
  writes: [vouchedOnce(mail.notification.mail.messageId), ...outcome.writes],
});

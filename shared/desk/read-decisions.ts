import type { Community } from '../community/community.ts';
import { fold } from '../language/fold.ts';
import { readSettling } from '../moderation/read-order.ts';
import { readCommand } from '../wishes/read-command.ts';
import { isDone } from './says-done.ts';

/** What a steward says of a number in a list of what waits. */
export type Decision = { number: number } & (
  | { kind: 'approve' }
  | { kind: 'decline'; reason: string }
  | { kind: 'keep' }
  | { kind: 'hide'; reason: string }
  | { kind: 'done' }
  | { kind: 'show' }
);

/** The one thing, by number, about which something can be said; null where there is none, or more. */
export type Only = (kind: Decision['kind']) => number | null;

/**
 * Decisions by number: "2: approve", "approve 2 and 3", "3: decline: it names a child", "show 1". What stands below a reason goes on with it.
 * `unclear` where a line is none of these, or a number is decided in two ways. A word alone is about the `only` thing, by number, that it can decide.
 */
export function readDecisions(
  text: string,
  only: Only,
  community: Community,
): { decisions: Decision[]; unclear: boolean } {
  const decisions: Decision[] = [];
  let unclear = false;
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const last = decisions.at(-1);
    const numbered = decisionsIn(line, community);
    // Below a decision a bare word belongs to its reason, or to nothing.
    const read = numbered ?? (last ? [] : decisionAlone(line, only, community));
    if (read.length > 0) decisions.push(...read);
    else if (last?.kind === 'decline' || last?.kind === 'hide')
      last.reason = `${last.reason}\n${line}`.trim();
    // Below a decision stands somebody's name; before one, what we should have understood.
    else if (last === undefined && !isCourtesy(line)) unclear = true;
  }
  const clear = decisions.filter(
    (one, i) => decisions.findIndex(({ number }) => number === one.number) === i,
  );
  const twice = decisions.some((one) =>
    clear.some((first) => first.number === one.number && first.kind !== one.kind),
  );
  if (twice) return { decisions: [], unclear: true };
  return { decisions: clear, unclear: unclear && decisions.length === 0 };
}

/** Null where a line names no number. */
function decisionsIn(line: string, community: Community): Decision[] | null {
  const first = numberFirst.exec(line)?.groups;
  if (first?.number) return decisionOf(Number(first.number), first.rest ?? '', community);
  const last = numberLast.exec(line)?.groups;
  if (last?.numbers) {
    const numbers = last.numbers.match(/\d{1,2}/g)?.map(Number) ?? [];
    return numbers.flatMap((number) => decisionOf(number, `${last.verb}: ${last.rest ?? ''}`, community));
  }
  return null;
}

const decisionAlone = (line: string, only: Only, community: Community): Decision[] =>
  decisionOf(0, line, community).flatMap((one) => {
    const number = one.kind === 'show' ? null : only(one.kind);
    return number === null ? [] : [{ ...one, number }];
  });

const numberFirst =
  /^(?:#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+)?(?<number>\d{1,2})(?:\s*[:.)–-]\s*|\s+|$)(?<rest>.*)$/iu;
const numberLast =
  /^(?<verb>approve|approuver|approuvez|decline|refuser|refusez|keep|garder|gardez|hide|cacher|masquer|done|c['’]est fait|show|montrer|montrez)\s+(?:#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+)?(?<numbers>\d{1,2}(?:\s*(?:,|and|et|&)\s*\d{1,2})*)\s*(?:[:,–-]\s*(?<rest>.*)|[.!]?)$/iu;

function decisionOf(number: number, said: string, community: Community): Decision[] {
  const word = fold(said);
  if (word === '' || /^(?:show|show it|montrer|montrez|more|suite|all)$/.test(word))
    return [{ number, kind: 'show' }];
  if (/^(?:approuvez|approve|approuver)$/.test(word)) return [{ number, kind: 'approve' }];
  const settling = readSettling(said);
  if (settling) return [{ number, ...settling }];
  if (isDone(said)) return [{ number, kind: 'done' }];
  const wish = readCommand(said.replace(/^refusez/iu, 'refuser'), { community });
  if (wish?.kind === 'approve') return [{ number, kind: 'approve' }];
  return wish?.kind === 'decline' ? [{ number, kind: 'decline', reason: wish.reason }] : [];
}

const isCourtesy = (line: string): boolean =>
  /^(?:hello|hi|hey|dear|bonjour|salut|allo|thanks?|thank you|merci)(?: \S+){0,4}$/.test(fold(line));

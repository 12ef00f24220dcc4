import type { Outcome } from '../letters/outcome.ts';
import type { TrailView } from '../letters/support-view.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import { helperView } from './letters.ts';
import type { Occasion } from './occasion.ts';
import { loadTrail, supportsOf } from './store.ts';
import { helperName, type Support, standing } from './support.ts';
import type { TrailEntry } from './trail.ts';

/** So many lines of a letter are read. */
const mostLines = 40;

/** "What was done for me?": who helps, and what they did, with the days. */
export async function showTrail(member: Member, { now, answers }: Occasion): Promise<Outcome> {
  const trail = trailView(await supportsOf(member.id), await loadTrail(member.id), iso(now));
  return {
    what: 'what was done for them',
    writes: [],
    letters: [
      {
        to: { memberId: member.id },
        reader: member,
        model: { kind: 'support-trail', trail },
        context: { kind: 'personal' },
        answers,
      },
    ],
  };
}

export function trailView(supports: Support[], entries: TrailEntry[], now: string): TrailView {
  const known = new Map(supports.filter(({ address }) => address !== '').map((one) => [one.id, one]));
  const helpers = supports.flatMap((support) => {
    const state = standing(support, now);
    const isNow = state === 'named' || state === 'asked' || state === 'active';
    return isNow ? [{ ...helperView(support), state, copies: support.copies }] : [];
  });
  return {
    helpers,
    latest: entries
      .slice(-mostLines)
      .toReversed()
      .map(({ at, by, what, words, supportId }) => {
        const support = known.get(supportId);
        return {
          at,
          by,
          what,
          words,
          helper: support ? helperName(support) : null,
          address: support?.address ?? null,
        };
      }),
    more: Math.max(0, entries.length - mostLines),
  };
}

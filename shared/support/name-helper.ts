import type { Outcome } from '../letters/outcome.ts';
import { loadForgotten } from '../members/forgotten-store.ts';
import type { Member } from '../members/member.ts';
import { loadMemberAt, saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { helpedView, helperView, readerOf, toMember } from './letters.ts';
import { noted, type Occasion } from './occasion.ts';
import { createSupport, saveSupport, supportsBy, supportsOf } from './store.ts';
import { afterAction, type Support, standing, whyNotAsk } from './support.ts';

/** A member names somebody who is to help them: a letter says what that one may do, and asks for a yes. Nobody else hears of it yet. */
export async function nameHelper(
  member: Member,
  { address, name }: Pick<Support, 'address' | 'name'>,
  occasion: Occasion,
  newId: () => string,
): Promise<Outcome> {
  const at = iso(occasion.now);
  const known = await supportsOf(member.id);
  const before = known.findLast((one) => one.address === address);
  const wanted: Support = before
    ? afterAction(before, { kind: 'named-again', name }, at)
    : newSupport({ id: newId(), member, address, name, at });
  const state = before && standing(before, at);
  if (before && (state === 'active' || state === 'asked'))
    return told(member, state === 'active' ? 'already' : 'asked', before, occasion);
  const why = (await isOutOfReach(member, address))
    ? 'cannot-ask'
    : whyNotAsk(wanted, { ofMember: known, ofHelper: await supportsBy(address) }, at);
  if (why !== null) return told(member, why, wanted, occasion);
  return {
    what: 'named a support person: asked to confirm',
    writes: [
      ...(before ? [saveSupport(before, wanted)] : createSupport(wanted)),
      noted(wanted, 'member', 'named', occasion),
    ],
    letters: [confirmLetter(member, wanted, occasion)],
  };
}

const newSupport = ({
  id,
  member,
  address,
  name,
  at,
}: {
  id: string;
  member: Member;
  address: string;
  name: string | null;
  at: string;
}): Support => ({
  id,
  memberId: member.id,
  address,
  name,
  state: 'named',
  copies: false,
  language: member.language,
  namedAt: at,
  asked: [],
  version: 1,
});

/** Whoever asked us not to write to them is not written to, whoever names them. */
async function isOutOfReach(member: Member, address: string): Promise<boolean> {
  if (address === member.address || (await loadForgotten(address)) !== null) return true;
  return (await loadMemberAt(address))?.status === 'left';
}

const told = (
  member: Member,
  news: Parameters<typeof toMember>[1],
  support: Support,
  { answers }: Occasion,
): Outcome => ({
  what: `support person: ${news}`,
  writes: [],
  letters: [toMember(member, news, support, answers)],
});

const confirmLetter = (
  member: Member,
  support: Support,
  { answers }: Occasion,
): Outcome['letters'][number] => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'support-confirm', helper: helperView(support) },
  context: { kind: 'support-confirm', supportId: support.id },
  answers,
});

/** The member's answer to that letter: on a yes the helper is asked at their address. */
export async function confirmHelper(
  member: Member,
  support: Support,
  answer: { kind: 'no' } | { kind: 'yes'; copies: boolean },
  occasion: Occasion,
): Promise<Outcome> {
  const at = iso(occasion.now);
  const state = standing(support, at);
  if (state !== 'named') return told(member, newsOf(state), support, occasion);
  if (answer.kind === 'no')
    return {
      what: 'no support person',
      writes: [
        saveSupport(support, afterAction(support, { kind: 'ended' }, at)),
        noted(support, 'member', 'ended', occasion),
      ],
      letters: [toMember(member, 'not-now', support, occasion.answers)],
    };
  const known = { ofMember: await supportsOf(member.id), ofHelper: await supportsBy(support.address) };
  const why = (await isOutOfReach(member, support.address)) ? 'cannot-ask' : whyNotAsk(support, known, at);
  if (why !== null) return told(member, why, support, occasion);
  const after = afterAction(support, { kind: 'confirmed', copies: answer.copies }, at);
  const self = await loadMemberAt(support.address);
  const reader = readerOf({ support: after, self });
  return {
    what: 'support person: asked',
    writes: [
      // Of two who are confirmed at the same moment, one is counted first.
      ...saveMember(member, member),
      saveSupport(support, after),
      noted(support, 'member', 'confirmed', occasion),
    ],
    letters: [
      toMember(member, 'asked', after, occasion.answers),
      {
        to: { supportId: support.id },
        reader,
        model: {
          kind: 'support-asked',
          member: helpedView(member, occasion.community),
          address: member.name?.trim() ? null : member.address,
          copies: answer.copies,
        },
        context: { kind: 'support-asked' },
        answers: null,
      },
    ],
  };
}

/** What a member is told who answers a letter that is settled. */
function newsOf(state: Exclude<ReturnType<typeof standing>, 'named'>): Parameters<typeof toMember>[1] {
  switch (state) {
    case 'active':
      return 'already';
    default:
      return state;
  }
}

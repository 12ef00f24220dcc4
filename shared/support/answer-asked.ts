import type { Language } from '../language/language.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { type Helper, helpedView, toHelper, toMember } from './letters.ts';
import { noted, type Occasion } from './occasion.ts';
import { saveSupport } from './store.ts';
import { afterAction, standing } from './support.ts';

/** The helper's answer to "do you help this person?": only now somebody may write for somebody else. */
export function answerAsked(
  helper: Helper,
  member: Member,
  answer: { kind: 'yes' | 'no' } | null,
  { name, language }: { name: string | null; language: Language },
  occasion: Occasion,
): Outcome {
  const { support } = helper;
  const at = iso(occasion.now);
  const view = helpedView(member, occasion.community);
  const state = isMember(member) ? standing(support, at) : 'ended';
  if (state !== 'asked') {
    if (answer === null && state !== 'active') return nothing('support is not asked about any more');
    const news = state === 'active' ? 'accepted' : state === 'named' ? 'expired' : state;
    return {
      what: `support: ${news}`,
      writes: [],
      letters: [toHelper(helper, news, view, occasion.answers)],
    };
  }
  if (answer === null)
    return {
      what: 'support: neither yes nor no',
      writes: [],
      letters: [toHelper(helper, 'unclear', view, occasion.answers, {}, { kind: 'support-asked' })],
    };
  if (answer.kind === 'no') {
    const after = afterAction(support, { kind: 'declined' }, at);
    return {
      what: 'support: declined',
      writes: [saveSupport(support, after), noted(support, 'helper', 'declined', occasion)],
      letters: [
        toHelper(helper, 'declined', view, occasion.answers),
        toMember(member, 'declined', support, null),
      ],
    };
  }
  const after = afterAction(support, { kind: 'accepted', name, language }, at);
  return {
    what: 'support: begins',
    writes: [
      saveSupport(support, after),
      ...(after.copies ? saveMember(member, withCopies(member, support.id)) : []),
      noted(support, 'helper', 'accepted', occasion),
    ],
    letters: [
      toHelper({ ...helper, support: after }, 'accepted', view, occasion.answers),
      toMember(member, 'accepted', after, null),
    ],
  };
}

/** The member with one more, or one less, who gets copies of their letters. */
export const withCopies = (member: Member, supportId: string): Member => ({
  ...member,
  copiesTo: [...new Set([...(member.copiesTo ?? []), supportId])],
});
export const withoutCopies = (member: Member, supportIds: string[]): Member => ({
  ...member,
  copiesTo: (member.copiesTo ?? []).filter((id) => !supportIds.includes(id)),
});

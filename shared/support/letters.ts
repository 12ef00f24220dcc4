import type { Community } from '../community/community.ts';
import type { Reader } from '../language/profile.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import type { HelpedNews, HelpedView, HelperNews, HelperView } from '../letters/support-view.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import type { Support } from './support.ts';

/** A helper and, where they are one, the member they are themselves: by that we know how they read. */
export interface Helper {
  support: Support;
  self: Member | null;
}

/** How a helper reads: as they chose as a member, else in the language of whom they help, until they write in another. */
export const readerOf = ({ support, self }: Helper): Reader =>
  self && self.status !== 'left' ? self : { language: support.language, profile: 'standard' };

export const helperView = ({ name, address }: Support): HelperView => ({ name, address });

export const helpedView = (member: Member, community: Community): HelpedView => ({
  name: member.name,
  place: homeOf(member, community).name,
  byIds: [member.id],
});

/** What a member is told of their helper. */
export const toMember = (
  member: Member,
  news: HelperNews,
  support: Support | null,
  answers: Thread | null,
  more: { others?: Support[]; words?: string } = {},
): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: {
    kind: 'helper-news',
    news,
    helper: support && helperView(support),
    others: (more.others ?? []).map(helperView),
    words: more.words ?? '',
    ...(support && { copies: support.copies }),
  },
  context: { kind: 'personal' },
  answers,
});

/** What a helper is told of whom they help; a reply acts for that member. */
export const toHelper = (
  helper: Helper,
  news: HelpedNews,
  member: HelpedView | null,
  answers: Thread | null,
  more: { others?: HelpedView[]; words?: string } = {},
  context: LetterContext = { kind: 'personal' },
): Outgoing => ({
  to: { supportId: helper.support.id },
  reader: readerOf(helper),
  model: {
    kind: 'helped-news',
    news,
    member,
    others: more.others ?? [],
    words: more.words ?? '',
    copies: helper.support.copies,
  },
  context,
  answers,
});

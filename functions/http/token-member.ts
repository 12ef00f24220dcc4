import { decodeToken, type Token } from '../../shared/mail/tokens.ts';
import type { Member } from '../../shared/members/member.ts';
import { loadMember, loadMemberAt } from '../../shared/members/store.ts';
import { iso } from '../../shared/platform/instant.ts';
import { loadSupport } from '../../shared/support/store.ts';
import { isHelping } from '../../shared/support/support.ts';
import type { WebContext, WebDeps } from './web.ts';

/** Who holds a link, and from which letter (of a file: about which contribution), and which item of it. */
export interface Holder {
  member: Member;
  letterId: string;
  item: number;
  /** Whose reply addresses they use: the member's, or those of who helps them. */
  answersAs: string;
}

/** The member whose link this is: only a link of this very kind counts, and none after its member left. */
export async function holderOf(c: WebContext, kind: Token['kind'], deps: WebDeps): Promise<Holder | null> {
  const holder = await holderEvenLeft(c, kind, deps);
  return holder && holder.member.status !== 'left' ? holder : null;
}

/**
 * For leaving: as `holderOf`, but a link still says "you have left" to one who did. It is dead once its
 * reader has joined again: that membership is a new one, and its letters carry their own links.
 */
export async function leaverOf(c: WebContext, deps: WebDeps): Promise<Holder | null> {
  const holder = await holderEvenLeft(c, 'unsubscribe', deps);
  if (holder?.member.status !== 'left') return holder;
  const now = await loadMemberAt(holder.member.address);
  return now === null || now.id === holder.member.id || now.status === 'left' ? holder : null;
}

async function holderEvenLeft(
  c: WebContext,
  kind: Token['kind'],
  { tokenKey, now }: WebDeps,
): Promise<Holder | null> {
  const token = decodeToken(c.req.param('token') ?? '', await tokenKey());
  if (token?.kind !== kind) return null;
  const { memberId, letterId, item } = token;
  const member = await loadMember(memberId);
  if (member || kind !== 'archive') return member && { member, letterId, item, answersAs: memberId };
  const support = await loadSupport(memberId);
  const helped = support && (await loadMember(support.memberId));
  return support && isHelping(support, helped, iso(now()))
    ? { member: helped, letterId, item, answersAs: memberId }
    : null;
}

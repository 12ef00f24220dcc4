import type { LetterContext } from '../letters/letter-context.ts';
import { loadContext } from '../letters/store.ts';
import { normalizeAddress, parseRecipient, type Role } from '../mail/addresses.ts';
import { authenticate } from '../mail/authenticate.ts';
import type { Message } from '../mail/message.ts';
import { decodeToken } from '../mail/tokens.ts';
import type { Member } from '../members/member.ts';
import { loadMember, loadMemberAt } from '../members/store.ts';
import { tokenKey } from '../platform/token-key.ts';
import { loadSupport } from '../support/store.ts';
import type { Support } from '../support/support.ts';
import type { Incoming } from './incoming.ts';

/** Which of our addresses a mail was sent to. `broken-reply` is a reply address we never made, or whose member left. */
export type Target =
  /** `support`: it is that of who helps the owner. */
  | {
      kind: 'reply';
      owner: Member;
      letterId: string;
      context: LetterContext;
      item: number;
      support?: Support;
    }
  | { kind: 'broken-reply' }
  | { kind: 'role'; role: Role; french: boolean };

/** Who wrote, by what proof (rule 7). */
export type Writer =
  | { kind: 'member'; member: Member }
  /** Who helps a member, or was asked to. */
  | { kind: 'helper'; support: Support; member: Member }
  /** Somebody used a member's reply address or name without proof: the member is asked. */
  | { kind: 'unproven'; member: Member; wroteFrom: string }
  /** `proven`: their domain vouches that they write from this address. */
  | { kind: 'stranger'; address: string; name: string | null; left: Member | null; proven: boolean }
  /** Nobody who may be answered: forged, or without an address. */
  | { kind: 'nobody'; why: string };

/** The address of ours that says most about what a mail is for: a reply address before a role address. */
export async function loadTarget({
  notification,
  community,
}: Pick<Incoming, 'notification' | 'community'>): Promise<Target> {
  const meanings = notification.receipt.recipients.map((recipient) =>
    parseRecipient(recipient, community.mailDomain),
  );
  const reply = meanings.find((meaning) => meaning.kind === 'reply');
  if (reply?.kind === 'reply') return loadReply(reply.token);
  for (const meaning of meanings) if (meaning.kind === 'role') return meaning;
  return { kind: 'role', role: 'letters', french: false };
}

async function loadReply(token: string): Promise<Target> {
  const sealed = decodeToken(token, await tokenKey());
  if (sealed?.kind !== 'reply') return { kind: 'broken-reply' };
  const [known, context] = await Promise.all([loadMember(sealed.memberId), loadContext(sealed.letterId)]);
  const support = known ? null : await loadSupport(sealed.memberId);
  const owner = support ? await loadMember(support.memberId) : known;
  if (!owner || !context) return { kind: 'broken-reply' };
  // Who has left is still somebody of whom we hold something, and can have it erased.
  if (owner.status === 'left' && context.kind !== 'ask-to-forget') return { kind: 'broken-reply' };
  const { letterId, item } = sealed;
  return { kind: 'reply', owner, letterId, context, item, ...(support && { support }) };
}

/** The letters of ours that a mail is addressed to as an answer, by their ids. */
export async function lettersAnswered({ notification, community }: Incoming): Promise<string[]> {
  const key = await tokenKey();
  const ids = notification.receipt.recipients.flatMap((recipient) => {
    const meaning = parseRecipient(recipient, community.mailDomain);
    const sealed = meaning.kind === 'reply' ? decodeToken(meaning.token, key) : null;
    return sealed ? [sealed.letterId] : [];
  });
  return [...new Set(ids)];
}

/** A token and the member's own address, which no verdict denies; without a token, a sender whose domain vouches for them. */
export async function identify({ notification, message }: Incoming, target: Target): Promise<Writer> {
  const address = message.from && normalizeAddress(message.from.address);
  if (!address) return { kind: 'nobody', why: 'no usable From' };
  const { receipt, mail } = notification;
  const proof = isOnlyAuthor(message, address)
    ? authenticate({ receipt, source: mail.source, from: address })
    : 'disowned';
  if (target.kind === 'reply') {
    const { owner, support } = target;
    // The letter that asks "did you write this?" went to the known address alone, so its token says more than SPF.
    const vouches = proof === 'disowned' && target.context.kind === 'sender-check';
    const denied = proof === 'forged' || (proof === 'disowned' && !vouches);
    if (support?.address === address && !denied) return { kind: 'helper', support, member: owner };
    if (target.context.kind === 'support-asked')
      return { kind: 'nobody', why: 'another was asked whether they help' };
    const proven = owner.address === address && !denied;
    return proven
      ? { kind: 'member', member: owner }
      : { kind: 'unproven', member: owner, wroteFrom: address };
  }
  const known = await loadMemberAt(address);
  if (known && known.status !== 'left')
    return proof === 'authentic'
      ? { kind: 'member', member: known }
      : { kind: 'unproven', member: known, wroteFrom: address };
  if (proof === 'forged') return { kind: 'nobody', why: 'forged sender (DMARC)' };
  const name = message.from?.name ?? null;
  return { kind: 'stranger', address, name, left: known, proven: proof === 'authentic' };
}

/** Of two names in From, verdicts may speak for either: such a mail proves nobody. */
const isOnlyAuthor = ({ otherAuthors }: Message, address: string): boolean =>
  otherAuthors.every((other) => normalizeAddress(other.address) === address);

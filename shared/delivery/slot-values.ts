import type { Letter } from '../letters/delivery.ts';
import { fileIn, type Slot } from '../letters/slots.ts';
import { tokensFor } from '../mail/tokens.ts';
import type { Letterhead } from './address-letter.ts';

/**
 * What one recipient's copy of a letter has in its slots, each worked out once; null where they can have none: strangers have no
 * pages of their own.
 */
export function slotValues(
  { id: letterId, yours }: Pick<Letter, 'id' | 'yours'>,
  memberId: string | null,
  name: string | null,
  { community, webUrl, tokenKey }: Letterhead,
  isCopy = false,
): (slot: Slot) => string | null {
  const token = memberId === null ? null : tokensFor(memberId, letterId, tokenKey);
  const page = (kind: 'confirm' | 'settings' | 'unsubscribe' | 'archive', path: string) =>
    token && `${webUrl}/${path}/${token(kind)}`;
  const replyAddress = (item: number) =>
    `${token ? `r.${token('reply', item)}` : 'help'}@${community.mailDomain}`;
  const make = (slot: Slot): string | null => {
    if (slot === 'reply') return replyAddress(0);
    if (slot.startsWith('reply:')) return replyAddress(Number(slot.slice('reply:'.length)));
    if (slot === 'name') return name ?? '';
    if (slot === 'yours') return yoursFor(memberId, yours);
    // What anybody could use who has the link is the member's alone: a helper says it by mail.
    if (isCopy && slot === 'settings') return `mailto:${replyAddress(0)}?subject=settings`;
    const file = fileIn(slot);
    if (file) return memberId && fileAddress(memberId, file, { webUrl, tokenKey });
    if (slot === 'archive') return page('archive', 'digests');
    if (slot === 'attendee' || slot === 'organizer') return null;
    return page(slot as 'unsubscribe' | 'settings' | 'confirm', slot);
  };
  const made = new Map<Slot, string | null>();
  return (slot) => {
    const value = made.get(slot) ?? make(slot);
    made.set(slot, value);
    return value;
  };
}

/** Where one member gets a file: their own link to it, the same in every letter, which dies with their membership. */
export const fileAddress = (
  memberId: string,
  { of, number }: { of: string; number: number },
  { webUrl, tokenKey }: Pick<Letterhead, 'webUrl' | 'tokenKey'>,
): string => `${webUrl}/f/${tokensFor(memberId, of, tokenKey)('file', number)}`;

/** What a letter says to one member alone; nothing to everybody else. */
export const yoursFor = (memberId: string | null, yours: Letter['yours']): string =>
  (memberId !== null && yours && Object.hasOwn(yours, memberId) && yours[memberId]) || '';

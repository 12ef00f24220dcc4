import type { Community } from '../community/community.ts';
import { yoursFor } from '../delivery/slot-values.ts';
import type { Letter } from '../letters/delivery.ts';
import { fillSlots, type Slot } from '../letters/slots.ts';
import { loadLetter } from '../letters/store.ts';
import { parseRecipient } from '../mail/addresses.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import { decodeToken } from '../mail/tokens.ts';
import type { Original } from '../mail/words/labels/our-letter.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { tokenKey } from '../platform/token-key.ts';

/** A letter of ours as its member got it. */
interface AnsweredLetter extends Original {
  subject: string;
}

/**
 * The letter of ours that a mail answers, by the reply address it was sent to, as its member got it; null where there is none.
 * It helps to tell a writer's words from ours, and gives nobody any power: who wrote is decided elsewhere.
 */
export async function loadAnsweredLetter(
  { receipt }: ReceiptNotification,
  { mailDomain }: Community,
): Promise<AnsweredLetter | null> {
  for (const recipient of receipt.recipients) {
    const meaning = parseRecipient(recipient, mailDomain);
    const sealed = meaning.kind === 'reply' ? decodeToken(meaning.token, await tokenKey()) : null;
    if (sealed?.kind !== 'reply') continue;
    const [letter, member] = await Promise.all([loadLetter(sealed.letterId), loadMember(sealed.memberId)]);
    if (!letter) return null;
    const filled = (text: string) => fillSlots(text, (slot) => filling(slot, letter, member), String);
    return { subject: filled(letter.subject), text: filled(letter.text), html: filled(letter.html ?? '') };
  }
  return null;
}

/** What stands in a slot, where it is words: nobody quotes addresses. */
function filling(slot: Slot, { yours }: Letter, member: Member | null): string {
  if (slot === 'name') return member?.name ?? '';
  return slot === 'yours' ? yoursFor(member?.id ?? null, yours) : '';
}

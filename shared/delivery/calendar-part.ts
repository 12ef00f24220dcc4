import type { CalendarPart } from '../letters/delivery.ts';
import { fillSlots } from '../letters/slots.ts';
import { tokensFor } from '../mail/tokens.ts';
import type { Letterhead } from './address-letter.ts';

/** A calendar as one reader gets it, ready for the wire (RFC 5545). */
export interface AddressedCalendar {
  method: CalendarPart['method'];
  ics: string;
}

/**
 * The calendar of a letter for one member. Its organizer is the member's own reply address about the gathering: calendars send their answers there
 * (RFC 6047 §2.2.1), and it stays the same in every letter about it, since they take changes from the organizer alone.
 */
export function addressCalendar(
  { method, about, ics }: CalendarPart,
  { memberId, address }: { memberId: string; address: string },
  { community, tokenKey }: Pick<Letterhead, 'community' | 'tokenKey'>,
): AddressedCalendar {
  const organizer = `r.${tokensFor(memberId, about, tokenKey)('reply')}@${community.mailDomain}`;
  const values: Record<string, string> = { attendee: address, organizer };
  return { method, ics: folded(fillSlots(ics, (name) => values[name] ?? null, uriSafe)) };
}

/** What an address may hold and a mailto URI may not (RFC 6068 §2). */
const uriSafe = (address: string): string => address.replace(/[%?&#/\\^`{|}]/g, encodeURIComponent);

/** RFC 5545 §3.1: no line is longer than 75 octets, and no character is cut in two. */
function folded(ics: string): string {
  return ics.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > 74) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += more;
  }
  return written;
}

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { ReceivedLetter } from './maildir.ts';

/** An invitation as it lies in somebody's mailbox. */
export interface ReceivedInvitation {
  /** The parts that carry it, by media type. */
  types: string[];
  method: string;
  uid: string;
  sequence: number;
  organizer: string;
  attendee: string;
  /** PARTSTAT of the attendee. */
  status: string;
  title: string;
  where: string;
  start: Date;
  end: Date;
  rule: string | null;
  ics: string;
}

/** The calendar in a letter; fails where it has none, or where its two copies differ. */
export async function invitationIn({ file }: Pick<ReceivedLetter, 'file'>): Promise<ReceivedInvitation> {
  const { attachments } = await PostalMime.parse(await readFile(file), { attachmentEncoding: 'utf8' });
  const calendars = attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
  const [ics = '', copy = ''] = calendars.map(({ content }) => String(content));
  if (ics === '' || ics !== copy)
    throw new Error(`${file} has ${calendars.length} calendars, or two that differ`);
  const calendar = ICAL.Component.fromString(ics);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error(`the calendar in ${file} has no event`);
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
  const time = (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate();
  return {
    types: calendars.map(({ mimeType }) => mimeType),
    method: String(calendar.getFirstPropertyValue('method')),
    uid: text('uid'),
    sequence: Number(text('sequence')),
    organizer: text('organizer').replace(/^mailto:/, ''),
    attendee: text('attendee').replace(/^mailto:/, ''),
    status: String(event.getFirstProperty('attendee')?.getFirstParameter('partstat')),
    title: text('summary'),
    where: text('location'),
    start: time('dtstart'),
    end: time('dtend'),
    rule: text('rrule') || null,
    ics,
  };
}

/** Whose calendar answers: Gmail's accepts, Outlook's declines, Apple's is tentative. */
export type Program = 'gmail' | 'outlook' | 'apple';

/** The mail that a calendar's button sends (iTIP REPLY), as that program writes it. */
export function pressed(
  program: Program,
  invitation: ReceivedInvitation,
  { name, address, id }: { name: string; address: string; id: string },
): string {
  const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');
  const local = (date: Date) => utc(new Date(date.getTime() - 5 * 3_600_000)).replace('Z', '');
  const values: Record<string, string> = {
    name,
    address,
    id,
    organizer: invitation.organizer,
    uid: invitation.uid,
    title: invitation.title,
    start: utc(invitation.start),
    end: utc(invitation.end),
    localStart: local(invitation.start),
    localEnd: local(invitation.end),
  };
  return readFileSync(`test/gatherings/replies/${program}.eml`, 'utf8')
    .replace(/\{\{(\w+)\s*\}\}/g, (_, key: string) => values[key] ?? '')
    .replace(/\r?\n/g, '\r\n');
}

import { sortMail } from '../mail/sort/sort-mail.ts';
import type { Sorted } from '../mail/sorted.ts';
import { type Incoming, saying } from './incoming.ts';
import type { Report } from './report-news.ts';

/** A mail to be understood, with the words it stands for; or one that nobody wrote: it may report of a letter, else it goes no further. */
type SortedIncoming =
  | { kind: 'written'; incoming: Incoming }
  | { kind: 'report'; report: Report; what: string }
  | { kind: 'not-written'; what: string };

/** Sorts a mail, whenever it is taken up: a person's says what it says, an unsubscribe button's says stop, a calendar's answers an invitation. */
export function sortIncoming(read: Incoming): SortedIncoming {
  const { message, notification, community } = read;
  const sorted = sortMail(message, { source: notification.mail.source, ourDomain: community.mailDomain });
  switch (sorted.kind) {
    case 'human':
      return { kind: 'written', incoming: read };
    case 'unsubscribe':
      return { kind: 'written', incoming: saying(read, 'stop') };
    case 'calendar-reply':
      // What the calendar wrote by itself is nobody's words; its answer stands in its own part.
      return { kind: 'written', incoming: saying(read, '') };
    case 'bounce':
    case 'complaint':
      return { kind: 'report', report: sorted, what: whatOf(sorted) };
    default:
      return { kind: 'not-written', what: whatOf(sorted) };
  }
}

const whatOf = ({ kind, why }: Exclude<Sorted, { kind: 'human' }>): string => `${kind}: ${why}`;

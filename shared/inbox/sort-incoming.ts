import { sortMail } from '../mail/sort/sort-mail.ts';
import { type Incoming, saying } from './incoming.ts';

/** A mail to be understood, with the words it stands for; or one that nobody wrote, which goes no further. */
type SortedIncoming = { kind: 'written'; incoming: Incoming } | { kind: 'not-written'; what: string };

/** Sorts a mail, whenever it is taken up: a person's says what it says, an unsubscribe button's says stop. */
export function sortIncoming(read: Incoming): SortedIncoming {
  const { message, notification, community } = read;
  const sorted = sortMail(message, { source: notification.mail.source, ourDomain: community.mailDomain });
  switch (sorted.kind) {
    case 'human':
      return { kind: 'written', incoming: read };
    case 'unsubscribe':
      return { kind: 'written', incoming: saying(read, 'stop') };
    default:
      return { kind: 'not-written', what: `${sorted.kind}: ${sorted.why}` };
  }
}

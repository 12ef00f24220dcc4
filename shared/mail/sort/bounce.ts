import type { Sorted } from '../sorted.ts';
import { isOfAnotherMail } from '../words/printed/subject-prefix.ts';
import { readNotice } from './bounce-notice.ts';
import { bounceOpening, bounceSubject, daemon, postmaster } from './bounce-words.ts';
import { bouncedRecipients } from './bounced-recipients.ts';
import type { Evidence } from './evidence.ts';
import { firstPerson } from './person-words.ts';
import { plain } from './phrases.ts';

/** A mail that says that another did not arrive, or arrived late, or arrived (RFC 3464, RFC 3462, or free text). */
export function bounce(evidence: Evidence): Sorted | null {
  const why = bounceBecause(evidence);
  return why === null ? null : { kind: 'bounce', why, recipients: bouncedRecipients(evidence) };
}

function bounceBecause(evidence: Evidence): string | null {
  const { from, source, header, reportType } = evidence;
  if (reportType === '' || reportType === 'delivery-status') return 'is a report';
  if (hasDeliveryStatus(evidence) && isSystem(evidence)) return 'has a delivery status';
  if (daemon.test(from) || daemon.test(source)) return 'is from a mail system';
  if (header('x-failed-recipients') !== '') return 'names failed recipients';
  return tellsOfFailure(evidence) ? 'says that a mail did not arrive' : null;
}

/** A person who forwards a bounce to ask about it may send its parts along. */
const hasDeliveryStatus = ({ part }: Evidence): boolean =>
  part('message/delivery-status', 'message/global-delivery-status') !== null;

const isSystem = ({ from, source }: Evidence): boolean =>
  source === '' ||
  /^[\s<>"]*$/.test(from) ||
  [from, source].some((one) => daemon.test(one) || postmaster.test(one));

/**
 * One sign is enough of a sender that takes no answers or is a postmaster. A sender like any other must show a subject as mail
 * systems write them (of its own, not that of another mail), a body that begins as theirs do, and whom or which code it is about;
 * and it is a person as soon as they ask anything or speak of themselves.
 */
function tellsOfFailure(evidence: Evidence): boolean {
  const { from, source, subject, opening } = evidence;
  const opens = bounceOpening.test(opening.slice(0, 1500));
  const titled = bounceSubject.test(subject);
  if (source === '' || postmaster.test(from)) return opens || titled;
  return opens && titled && !isOfAnotherMail(subject) && namesFailed(evidence) && !isPersonal(evidence);
}

const namesFailed = ({ text, part }: Evidence): boolean =>
  /\S@\S|\b[45][0-7]\d\b|\b[45]\.\d\.\d/.test(text) || part('message/rfc822', 'text/rfc822-headers') !== null;

/** Whether a person speaks, above the mail that came back. */
function isPersonal({ words }: Evidence): boolean {
  const { lead, recipients } = readNotice(words().text, new Set());
  const notice = [lead, ...recipients.map(({ said }) => said)].join('\n').slice(0, 1000);
  const said = plain(notice).replace(machineI, ' ');
  return /\?(?:\s|$)|？/.test(said) || firstPerson.test(said);
}

/** How qmail and its like speak of themselves. */
const machineI =
  /\bi(?:'m| am) (?:afraid|sorry|sending|not going)\b|\bi (?:(?:was not|wasn't) able|was unable|couldn't|sent)\b|\bi've given up\b|\btalk to me\b/gi;

import { domainOf, normalizeAddress } from '../addresses.ts';
import type { Message, Sorted } from '../message.ts';

/**
 * Tells a person's mail from a machine's (RFC 3834 §2, RFC 3464, RFC 2369). `source` is the envelope sender
 * (empty for bounces). `X-Auto-Response-Suppress` alone proves nothing: Outlook sets it on people's mail too.
 */
export function sortMail(
  message: Message,
  { source, ourDomain }: { source: string; ourDomain: string },
): Sorted {
  const from = message.from && normalizeAddress(message.from.address);
  const header = (name: string) => message.headers.find((field) => field.name === name)?.value ?? '';
  if (from && domainOf(from) === ourDomain) return { kind: 'own', why: 'from our own domain' };
  const type = header('content-type').toLowerCase();
  const nullSender = source.trim() === '' || source.trim() === '<>';
  if (/^multipart\/report/.test(type))
    return { kind: 'bounce', why: 'a delivery or disposition report', recipients: [] };
  if (isDaemon(from) || isDaemon(source))
    return { kind: 'bounce', why: 'from a mail system', recipients: [] };
  if (nullSender && undelivered.test(message.subject))
    return { kind: 'bounce', why: 'says a letter did not arrive', recipients: [] };
  const automatic = automaticBecause(header, message.subject, from, nullSender);
  if (automatic) return { kind: 'automatic', why: automatic };
  const list = ['list-id', 'list-post', 'list-unsubscribe'].find((name) => header(name) !== '');
  if (list) return { kind: 'list', why: `has ${list}` };
  return { kind: 'human' };
}

const isDaemon = (address: string | null): boolean =>
  /^(?:mailer-daemon|mail-daemon|maildaemon|postmaster|mdaemon|mail delivery|double-bounce)\b/i.test(
    address ?? '',
  );

const undelivered =
  /undeliver|delivery (?:status|failure|has failed)|returned mail|failure notice|mail delivery|non remis|échec de (?:la )?remise|undeliverable/i;

const outOfOffice =
  /^(?:re:\s*)?(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|away from|autoreply|vacation|réponse automatique|réponse d['’]absence|absence du bureau|absen(?:t|ce)\b.*(?:bureau|congé)|message d['’]absence|notification d['’]absence)/i;

function automaticBecause(
  header: (name: string) => string,
  subject: string,
  from: string | null,
  nullSender: boolean,
): string | null {
  const submitted = header('auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return `Auto-Submitted: ${submitted.slice(0, 40)}`;
  const marks = [
    'x-autoreply',
    'x-autorespond',
    'x-auto-reply',
    'x-mail-autoreply',
    'x-failed-recipients',
    'feedback-type',
  ];
  const mark = marks.find((name) => header(name) !== '' && header(name).toLowerCase() !== 'no');
  if (mark) return `has ${mark}`;
  if (/auto_reply|auto-reply/i.test(header('precedence'))) return 'Precedence: auto_reply';
  if (/^\s*(?:bulk|junk)\s*$/i.test(header('precedence')) && header('list-id') === '')
    return 'Precedence: bulk';
  if (outOfOffice.test(subject)) return 'an out-of-office subject';
  if (/^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre)\b/i.test(from ?? ''))
    return 'from an address that takes no answers';
  return nullSender ? 'no envelope sender' : null;
}

import type { FauxqsServer } from 'fauxqs';
import { createTransport } from 'nodemailer';
import { deliverToMaildir } from '../maildir.ts';
import { headersOf } from '../receipt.ts';
import { compose } from './compose.ts';
import { bounced, complained, delivered, type Happening, type Posted, sent, sesEvent } from './events.ts';
import type { Faults, Play } from './faults.ts';
import { bareAddress, type SendEmailRequest } from './send-email.ts';
import type { Suppressed } from './suppressed.ts';

/** What the SES twin delivers with. */
export interface PostRoutes {
  dataDir: string;
  mailDomain: string;
  smtpPort: () => number;
  messaging: FauxqsServer;
  /** Instead of a Maildir, for who only counts: of the mail nothing but its header is made. */
  count?: (to: string) => void;
}

/** Takes a letter on its way: to a Maildir, back into our own domain, or to SES's simulator; and tells of it as SES events do. */
export async function post(
  request: SendEmailRequest,
  sesMessageId: string,
  routes: PostRoutes,
  suppressed: Suppressed,
  { mailboxes }: Pick<Faults, 'mailboxes'>,
): Promise<void> {
  const mail = await compose(routes.count ? withoutBody(request) : request, sesMessageId);
  const letter = { request, sesMessageId, sentAt: new Date().toISOString(), headers: headersOf(mail) };
  const tell = (happening: Happening) => {
    const event = sesEvent(letter, happening);
    routes.messaging.publish('mail-events', JSON.stringify(event), { region: 'ca-central-1' });
  };
  tell(sent());
  for (const written of request.Destination.ToAddresses) {
    const to = bareAddress(written);
    const listed = suppressed.get(to);
    if (listed) {
      tell(notSent(to, listed.Reason));
      continue;
    }
    for (const happening of await carry(to, letter, mail, routes, mailboxes[to.toLowerCase()] ?? 'well')) {
      suppress(to, happening, suppressed);
      tell(happening);
    }
  }
}

function withoutBody(request: SendEmailRequest): SendEmailRequest {
  const { Simple } = request.Content;
  if (!Simple) return request;
  return {
    ...request,
    Content: { Simple: { ...Simple, Body: { Html: { Data: '-' }, Text: { Data: '-' } } } },
  };
}

const gone = { type: 'Permanent', subType: 'General', status: '5.1.1' } as const;
const simulator = /^(bounce|complaint|ooto|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/** SES takes a letter to a suppressed address and does not send it ("Account-level suppression list considerations"). */
const notSent = (to: string, reason: 'BOUNCE' | 'COMPLAINT'): Happening =>
  reason === 'COMPLAINT'
    ? complained(to, 'OnAccountSuppressionList')
    : bounced(to, { ...gone, subType: 'OnAccountSuppressionList' });

/** A hard bounce or a complaint puts an address on the account's list; the simulator's addresses never. */
function suppress(to: string, happening: Happening, suppressed: Suppressed): void {
  if (simulator.test(to)) return;
  if (happening.eventType === 'Complaint') suppressed.put(to, 'COMPLAINT');
  if (happening.eventType === 'Bounce' && 'bounceType' in happening.bounce)
    if (happening.bounce.bounceType === 'Permanent') suppressed.put(to, 'BOUNCE');
}

const refusals: Partial<Record<Play, Parameters<typeof bounced>[1]>> = {
  full: { type: 'Transient', subType: 'MailboxFull', status: '4.2.2' },
  gone: { type: 'Permanent', subType: 'NoEmail', status: '5.1.1' },
  refuses: { type: 'Transient', subType: 'ContentRejected', status: '5.6.0' },
};

/** Brings a letter to one address; says what happened to it. */
async function carry(
  to: string,
  letter: Posted,
  mail: Buffer,
  routes: PostRoutes,
  play: Play,
): Promise<Happening[]> {
  const refusal = refusals[play];
  if (refusal) return [bounced(to, refusal)];
  const plays = simulator.exec(to)?.[1]?.toLowerCase();
  if (plays === 'bounce') return [bounced(to, gone)];
  if (plays === 'suppressionlist') return [bounced(to, { ...gone, subType: 'Suppressed' })];
  if (to.toLowerCase().endsWith(`@${routes.mailDomain.toLowerCase()}`))
    return [await sendIn(routes, bareAddress(letter.request.FromEmailAddress), to, mail)];
  if (routes.count) routes.count(to);
  else await deliverToMaildir(routes.dataDir, to, mail);
  if (plays === 'ooto') await answerOutOfOffice(to, letter, routes);
  return plays === 'complaint' || play === 'complains' ? [delivered(to), complained(to)] : [delivered(to)];
}

/** A letter to our own domain comes back in the way every mail does; what it is told there decides, as for any sender. */
async function sendIn(
  { smtpPort }: PostRoutes,
  from: string,
  to: string,
  raw: Buffer | string,
): Promise<Happening> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort(), secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to }, raw });
    return delivered(to);
  } catch (fault) {
    const refused = Number((fault as { responseCode?: number }).responseCode ?? 0) >= 500;
    return bounced(to, refused ? gone : { type: 'Transient', subType: 'General', status: '4.4.1' });
  } finally {
    transport.close();
  }
}

/** RFC 3834: an automatic answer, to where a person's mail program would send one. */
async function answerOutOfOffice(from: string, { request, sesMessageId }: Posted, routes: PostRoutes) {
  const to = bareAddress(request.ReplyToAddresses[0] ?? request.FromEmailAddress);
  const header = [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Out of office',
    'Auto-Submitted: auto-replied',
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <ooto-${sesMessageId}@simulator.amazonses.com>`,
    `In-Reply-To: <${sesMessageId}@ca-central-1.amazonses.com>`,
  ];
  await sendIn(routes, from, to, `${header.join('\r\n')}\r\n\r\nI am away.\r\n`);
}

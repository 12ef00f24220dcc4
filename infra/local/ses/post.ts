import type { FauxqsServer } from 'fauxqs';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { deliverToMaildir } from '../maildir.ts';
import type { SendEmailRequest } from './send-email.ts';

/** What the SES twin delivers with. */
export interface PostRoutes {
  dataDir: string;
  mailDomain: string;
  smtpPort: () => number;
  messaging: FauxqsServer;
}

/** Takes a letter on its way: to a Maildir, back into our own domain, or to SES's simulator; and tells of it as SES events do. */
export async function post(
  request: SendEmailRequest,
  sesMessageId: string,
  routes: PostRoutes,
): Promise<void> {
  const tell = (eventType: string, more: object = {}) => {
    const event = eventOf(request, sesMessageId, eventType, more);
    routes.messaging.publish('mail-events', JSON.stringify(event), { region: 'ca-central-1' });
  };
  tell('Send', { send: {} });
  for (const to of request.Destination.ToAddresses) await carry(to, request, sesMessageId, routes, tell);
}

async function carry(
  to: string,
  request: SendEmailRequest,
  sesMessageId: string,
  routes: PostRoutes,
  tell: (eventType: string, more?: object) => void,
): Promise<void> {
  const timestamp = new Date().toISOString();
  if (to === 'bounce@simulator.amazonses.com') {
    const bouncedRecipients = [{ emailAddress: to, action: 'failed', status: '5.1.1' }];
    return tell('Bounce', {
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients, timestamp },
    });
  }
  const mail = await compose(request, sesMessageId);
  if (to.toLowerCase().endsWith(`@${routes.mailDomain}`))
    await sendIn(routes, bareAddress(request.FromEmailAddress), to, mail);
  else await deliverToMaildir(routes.dataDir, to, mail);
  tell('Delivery', { delivery: { timestamp, recipients: [to], smtpResponse: '250 OK' } });
  if (to === 'complaint@simulator.amazonses.com')
    tell('Complaint', {
      complaint: { complainedRecipients: [{ emailAddress: to }], complaintFeedbackType: 'abuse', timestamp },
    });
  if (to === 'ooto@simulator.amazonses.com') {
    const reply = `From: ${to}\r\nTo: ${request.ReplyToAddresses[0]}\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <ooto-${sesMessageId}@simulator>\r\n\r\nI am away.\r\n`;
    await sendIn(routes, to, request.ReplyToAddresses[0] ?? '', Buffer.from(reply));
  }
}

async function sendIn({ smtpPort }: PostRoutes, from: string, to: string, raw: Buffer): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort(), secure: false, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to }, raw });
  transport.close();
}

function compose(
  { FromEmailAddress, Destination, ReplyToAddresses, Content }: SendEmailRequest,
  sesMessageId: string,
): Promise<Buffer> {
  const { Subject, Body, Headers } = Content.Simple;
  const composer = new MailComposer({
    from: decoded(FromEmailAddress),
    to: Destination.ToAddresses,
    replyTo: ReplyToAddresses,
    subject: Subject.Data,
    text: Body.Text?.Data,
    html: Body.Html?.Data,
    date: new Date(),
    messageId: `<${sesMessageId}@ca-central-1.amazonses.com>`,
    headers: Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
  });
  return composer.compile().build();
}

/** A name as SES takes it (RFC 2047), as text again: the composer encodes it itself. */
const decoded = (from: string): string =>
  from.replace(
    /=\?UTF-8\?B\?([^?]*)\?=/gi,
    (_, name: string) => `"${Buffer.from(name, 'base64').toString('utf8')}"`,
  );

const bareAddress = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;

/** SES's event publishing record ("Examples of event data that SES publishes to SNS"). */
function eventOf(request: SendEmailRequest, messageId: string, eventType: string, more: object): object {
  const tags = Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, [Value]]));
  return {
    eventType,
    mail: {
      timestamp: new Date().toISOString(),
      source: bareAddress(request.FromEmailAddress),
      messageId,
      destination: request.Destination.ToAddresses,
      tags: { ...tags, 'ses:configuration-set': [request.ConfigurationSetName ?? ''] },
    },
    ...more,
  };
}

/** @jsxImportSource hono/jsx */
import { Page } from './frame.tsx';
import { type Mail, type MailboxCount, replyTo, shown } from './maildir.ts';
import type { Written } from './reply.ts';

const timeOf = (at: Date): string => at.toLocaleString('en-CA', { dateStyle: 'medium', timeStyle: 'medium' });

export const mailboxLink = (address: string): string => `/mailbox/of/${encodeURIComponent(address)}`;
const letterLink = (address: string, file: string): string =>
  `${mailboxLink(address)}/${encodeURIComponent(file)}`;

/** Every mailbox on this machine. */
export function MailboxList({ mailboxes, mailDomain }: { mailboxes: MailboxCount[]; mailDomain: string }) {
  const join = `join@${mailDomain}`;
  return (
    <Page title="Mailboxes on this machine">
      <p>
        No letter leaves this machine. Here you read what Roundletter sent to each person, and answer as that
        person.
      </p>
      {mailboxes.length === 0 ? (
        <p class="note">
          No letters yet.{' '}
          <a href={`/mailbox/write?to=${encodeURIComponent(join)}&subject=join`}>Write to {join}</a> from any
          address you like; the answer appears here within a few seconds.
        </p>
      ) : null}
      <ul class="list">
        {mailboxes.map(({ address, letters, newest }) => (
          <li key={address}>
            <a href={mailboxLink(address)}>{address}</a>
            <br />
            {letters === 1 ? '1 letter' : `${letters} letters`}
            {newest ? `, newest ${timeOf(newest)}` : ''}
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The letters of one mailbox. */
export function LetterList({ address, mails }: { address: string; mails: Mail[] }) {
  return (
    <Page title={`Letters to ${address}`}>
      {mails.length === 0 ? <p>This mailbox is empty.</p> : null}
      <p>
        <a href={`/mailbox/write?from=${encodeURIComponent(address)}`}>Write a new letter as {address}</a>
      </p>
      <ul class="list">
        {mails.map(({ file, at, email }) => (
          <li key={file}>
            <a href={letterLink(address, file)}>{email.subject || '(no subject)'}</a>
            <br />
            from {shown(email.from)}, {timeOf(at)}
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** One letter, and a place to answer it. */
export function LetterPage({ address, mail, begun }: { address: string; mail: Mail; begun: Written }) {
  const { email, file, at } = mail;
  const subject = email.subject || '(no subject)';
  const facts = [
    ['From', shown(email.from)],
    ['To', (email.to ?? []).map(shown).join(', ')],
    ['Replies go to', replyTo(mail)],
    ['Date', email.date ? timeOf(new Date(email.date)) : timeOf(at)],
  ];
  return (
    <Page title={subject}>
      <p>
        <a href={mailboxLink(address)}>Letters to {address}</a>
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {email.html ? (
        <iframe
          src={`${letterLink(address, file)}/html`}
          title={`The letter: ${subject}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : null}
      <h2>As plain text</h2>
      <pre>{email.text ?? ''}</pre>
      <h2>Reply as {address}</h2>
      <form method="post" action={`${letterLink(address, file)}/reply`}>
        <label for="text">Your answer (write above the quoted letter)</label>
        <textarea id="text" name="text" rows={12}>
          {`\n${begun.text}`}
        </textarea>
        <button type="submit">Send the reply</button>
      </form>
    </Page>
  );
}

/** @jsxImportSource hono/jsx */

import { Page } from './frame.tsx';
import { mailboxLink } from './pages.tsx';
import type { Written } from './reply.ts';

/** A letter of somebody's own. */
export function WritePage({
  mail,
  mailDomain,
  problem,
}: {
  mail: Written;
  mailDomain: string;
  problem?: string;
}) {
  const addresses = ['join', 'help', 'settings', 'stop', 'share', 'gatherings', 'prompts'].map(
    (name) => `${name}@${mailDomain}`,
  );
  return (
    <Page title="Write a new letter">
      {problem ? (
        <p class="note" role="alert">
          {problem}
        </p>
      ) : null}
      <form method="post" action="/mailbox/write">
        <label for="from">From (any address; its mailbox appears when it gets an answer)</label>
        <input id="from" name="from" type="email" required value={mail.from} />
        <label for="to">To (for example join@{mailDomain})</label>
        <input id="to" name="to" type="email" required value={mail.to} list="addresses" />
        <datalist id="addresses">
          {addresses.map((address) => (
            <option key={address} value={address} />
          ))}
        </datalist>
        <label for="subject">Subject</label>
        <input id="subject" name="subject" type="text" value={mail.subject} />
        <label for="text">Text</label>
        <textarea id="text" name="text" rows={12}>
          {`\n${mail.text}`}
        </textarea>
        <button type="submit">Send</button>
      </form>
    </Page>
  );
}

/** Said after a mail went out. */
export function SentPage({ from, to }: { from: string; to: string }) {
  return (
    <Page title="Sent">
      <p role="status">Your letter to {to} is on its way.</p>
      <p>
        An answer appears in <a href={mailboxLink(from.toLowerCase())}>the mailbox of {from}</a> within a few
        seconds.
      </p>
    </Page>
  );
}

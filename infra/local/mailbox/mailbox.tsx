/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Page } from './frame.tsx';
import { forFrame, letterPolicy } from './letter-html.ts';
import { Maildirs } from './maildir.ts';
import { LetterList, LetterPage, MailboxList } from './pages.tsx';
import { replyBegun, send, type Written } from './reply.ts';
import { SentPage, WritePage } from './writing.tsx';

/** Where the viewer reads, and where what is written in it goes. */
export interface MailboxOptions {
  dataDir: string;
  smtpPort: number;
  mailDomain: string;
}

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'";

/** The page `/mailbox`: reads the Maildirs on this machine and replies as their owners. To be mounted at `/mailbox`, outside the web app, whose headers forbid frames. */
export function mailboxApp({ dataDir, smtpPort, mailDomain }: MailboxOptions): Hono {
  const app = new Hono();
  const maildirs = new Maildirs(dataDir);

  // Another website open in the same browser must not be able to write mail in somebody's name.
  app.use(async (c, next) => {
    if (c.req.method === 'POST' && c.req.header('Sec-Fetch-Site') === 'cross-site')
      return c.text('Not from elsewhere', 403);
    return next();
  });

  app.get('/', async (c) =>
    page(c, <MailboxList mailboxes={await maildirs.mailboxes()} mailDomain={mailDomain} />),
  );

  app.get('/of/:address', async (c) => {
    const { address } = c.req.param();
    const mails = await maildirs.letters(address);
    return mails ? page(c, <LetterList address={address} mails={mails} />) : missing(c);
  });

  app.get('/of/:address/:file', async (c) => {
    const { address, file } = c.req.param();
    const mail = await maildirs.letter(address, file);
    return mail
      ? page(c, <LetterPage address={address} mail={mail} begun={replyBegun(mail, address)} />)
      : missing(c);
  });

  app.get('/of/:address/:file/html', async (c) => {
    const { address, file } = c.req.param();
    const mail = await maildirs.letter(address, file);
    if (!mail?.email.html) return missing(c);
    return c.html(forFrame(mail.email.html, address), 200, { 'Content-Security-Policy': letterPolicy });
  });

  app.post('/of/:address/:file/reply', async (c) => {
    const { address, file } = c.req.param();
    const mail = await maildirs.letter(address, file);
    if (!mail) return missing(c);
    const reply = { ...replyBegun(mail, address), text: lines(textOf(await c.req.parseBody(), 'text')) };
    await send(reply, smtpPort);
    return page(c, <SentPage from={address} to={reply.to} />);
  });

  app.get('/write', (c) => {
    const { from = '', to = `join@${mailDomain}`, subject = '', text = '' } = c.req.query();
    return page(c, <WritePage mail={{ from, to, subject, text }} mailDomain={mailDomain} />);
  });

  app.post('/write', async (c) => {
    const body = await c.req.parseBody();
    const mail: Written = {
      from: textOf(body, 'from').trim(),
      to: textOf(body, 'to').trim(),
      subject: textOf(body, 'subject'),
      text: lines(textOf(body, 'text')),
    };
    if (![mail.from, mail.to].every(isAddress)) {
      const problem = 'Please fill in From and To with one email address each.';
      return page(c, <WritePage mail={mail} mailDomain={mailDomain} problem={problem} />, 422);
    }
    await send(mail, smtpPort);
    return page(c, <SentPage from={mail.from} to={mail.to} />);
  });

  return app;
}

async function page(c: Context, content: Child, status: 200 | 404 | 422 = 200): Promise<Response> {
  c.header('Content-Security-Policy', pagePolicy);
  c.header('Cache-Control', 'no-store');
  return c.html(await html`<!doctype html>${content}`, status);
}

const missing = (c: Context): Promise<Response> =>
  page(
    c,
    <Page title="Nothing here (yet)">
      <p>No such mailbox or letter. It may appear in a few seconds.</p>
    </Page>,
    404,
  );

const isAddress = (text: string): boolean => /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text);

/** Browsers send forms with CRLF. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

function textOf(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { frameOf } from '../frame.ts';
import { Layout } from '../pages/layout.tsx';
import { HelpAddress } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import type { PageFrame, WebEnv } from '../web.ts';

/** GET /: what this community is, and how to join it. */
export function homeRoutes(app: Hono<WebEnv>): void {
  app.get('/', (c) => sendPage(c, <Home frame={frameOf(c)} />));
}

/** The address that takes new members, in the reader's language, with a mail begun. */
export function joinAddress({ community, language }: PageFrame): { address: string; link: string } {
  const address = `${language === 'fr' ? 'inscription' : 'join'}@${community.mailDomain}`;
  const word = language === 'fr' ? 'Bonjour' : 'join';
  return { address, link: `mailto:${address}?subject=${word}&body=${word}` };
}

function Home({ frame }: { frame: PageFrame }) {
  const { home } = frame.words;
  const { address, link } = joinAddress(frame);
  return (
    <Layout frame={frame} title={home.title}>
      <p>{home.what}</p>
      <ul>
        {home.does.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{home.joinTitle}</h2>
      <h3>{home.byMailTitle}</h3>
      <p>{home.byMail}</p>
      <p>
        <a href={link}>{address}</a>
      </p>
      <h3>{home.byPageTitle}</h3>
      <p>
        <a class="button" href={`/join?lang=${frame.language}`}>
          {home.byPage}
        </a>
      </p>
      <p>{home.afterwards}</p>
      <h2>{home.helpTitle}</h2>
      <p>
        {home.help} <HelpAddress frame={frame} />
      </p>
    </Layout>
  );
}

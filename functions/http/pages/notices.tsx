/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { languages } from '../../../shared/language/language.ts';
import { type PageWords, pageWords } from '../../../shared/language/pages/words.ts';
import type { PageFrame } from '../web.ts';
import { Layout } from './layout.tsx';
import { style } from './style.ts';

/** The address for help, as a link. */
export function HelpAddress({ frame: { community, language } }: { frame: PageFrame }) {
  const address = `${language === 'fr' ? 'aide' : 'help'}@${community.mailDomain}`;
  return <a href={`mailto:${address}`}>{address}</a>;
}

/** A page that only says something. */
export function Notice({ frame, title, children }: { frame: PageFrame; title: string; children?: Child }) {
  return (
    <Layout frame={frame} title={title}>
      {children}
    </Layout>
  );
}

/** For a link that is altered, of another kind, or from before its reader left; it does not say which. */
export function DeadLink({ frame }: { frame: PageFrame }) {
  const { deadLink } = frame.words;
  return (
    <Layout frame={frame} title={deadLink.title}>
      <p>{deadLink.what}</p>
      <p>
        {deadLink.next} <HelpAddress frame={frame} />
      </p>
    </Layout>
  );
}

/** For a change that kept meeting others. */
export function Busy({ frame }: { frame: PageFrame }) {
  return (
    <Layout frame={frame} title={frame.words.busy.title}>
      <p>{frame.words.busy.what}</p>
    </Layout>
  );
}

/** A page for when nothing is known, not even the community: in every language, the reader's own first. */
export function InEveryLanguage({
  first,
  say,
}: {
  first: PageFrame['language'];
  say: (words: PageWords) => { title: string; what: string };
}) {
  const order = [first, ...languages.filter((language) => language !== first)];
  return (
    <html lang={first}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{order.map((language) => say(pageWords[language]).title).join(' – ')}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <main id="main">
          {order.map((language, i) => (
            <section key={language} lang={language}>
              {i === 0 ? (
                <h1>{say(pageWords[language]).title}</h1>
              ) : (
                <h2>{say(pageWords[language]).title}</h2>
              )}
              <p>{say(pageWords[language]).what}</p>
              <p>
                <a href={`/?lang=${language}`}>{pageWords[language].homeLink}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

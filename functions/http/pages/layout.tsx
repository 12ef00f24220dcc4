/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { pageWords } from '../../../shared/language/pages/words.ts';
import type { PageFrame } from '../web.ts';
import { style } from './style.ts';

/** A whole page: one h1, a way past the head, a switch of language, and who is behind it all. */
export function Layout({
  frame,
  title,
  mistaken,
  children,
}: {
  frame: PageFrame;
  title: string;
  /** The page says that a form needs another look; its title says so first. */
  mistaken?: boolean;
  children?: Child;
}) {
  const { community, language, words } = frame;
  const name = community.name[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>{`${mistaken ? words.error : ''}${title} – ${name}`}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header>
          <a href={`/?lang=${language}`}>{name}</a>
          <LanguageSwitch frame={frame} />
        </header>
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>
            {words.footer(name)}
            <br />
            {community.postalAddress}
          </p>
        </footer>
      </body>
    </html>
  );
}

function LanguageSwitch({ frame: { community, language, words, here } }: { frame: PageFrame }) {
  const others = community.languages.filter((other) => other !== language);
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.switchLabel}>
      {others.map((other) => (
        <a key={other} href={`${here}?lang=${other}`} lang={other} hreflang={other}>
          {pageWords[other].languageName}
        </a>
      ))}
    </nav>
  );
}

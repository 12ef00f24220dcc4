/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const style = `
:root{color-scheme:light dark}
body{font:1.25rem/1.55 system-ui,sans-serif;max-width:75ch;margin:auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.25}
a{text-underline-offset:.2em;overflow-wrap:anywhere}
:focus-visible{outline:4px solid #0b6bcb;outline-offset:3px}
.skip{position:absolute;left:-100vw}.skip:focus{position:static}
ul.list{list-style:none;padding:0}ul.list li{border-bottom:1px solid #8888;padding:.75rem 0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem 1rem}dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:60vh;border:2px solid #888;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.1rem}
label{display:block;font-weight:700;margin-top:1rem}
input,textarea{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}
button{font:inherit;font-weight:700;padding:.6rem 1.5rem;margin-top:1rem}
.note{border-left:6px solid #0b6bcb;padding:.5rem 1rem}
`;

/** A page of the viewer. */
export function Page({ title, children }: { title: string; children?: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{`${title} – Roundletter mailboxes`}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the main part
        </a>
        <nav aria-label="Mailboxes">
          <a href="/mailbox">All mailboxes</a> · <a href="/mailbox/write">Write a new letter</a>
        </nav>
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

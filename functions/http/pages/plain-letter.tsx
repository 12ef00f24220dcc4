/** @jsxImportSource hono/jsx */
import type { Letter } from '../../../shared/letters/delivery.ts';
import type { PageFrame } from '../web.ts';
import { Layout } from './layout.tsx';

/** A letter that has only text, as a page: its lines as they are, and its links (each a line of its own) to follow. */
export function PlainLetter({ frame, letter, text }: { frame: PageFrame; letter: Letter; text: string }) {
  return (
    <Layout frame={frame} title={letter.subject}>
      <div class="letter" lang={letter.language}>
        {text.split(link).map((part, i) => (i % 2 === 0 ? part : <Link key={part} to={part} />))}
      </div>
    </Layout>
  );
}

/** A line that is nothing but an address of the web, of mail or of this very page. */
const link = /^((?:https?:|mailto:|\/digests\/)\S+|[^\s@<>/:]+@[^\s@<>]+)$/m;

function Link({ to }: { to: string }) {
  return <a href={/^[^/:]+@/.test(to) ? `mailto:${to}` : to}>{to.replace(/^mailto:([^?]*).*$/, '$1')}</a>;
}

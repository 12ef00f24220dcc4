import { createRequire } from 'node:module';
import { linesOfHtml } from '../../../shared/mail/words/html/html-lines.ts';
import type { Kind, Parser } from './parser.ts';

/** email-reply-parser as it is where re2 is installed too. */
export const nameWithRe2 = 'email-reply-parser + re2';

/** The peers, called as their READMEs say; each loads what it needs when it is made. They must be installed (`install-peers.ts`). */
export const peers: Record<'text' | 'html', Record<string, () => Parser['read']>> = {
  text: {
    'email-reply-parser': () => emailReplyParser(modules),
    [nameWithRe2]: () => emailReplyParser(modulesWithRe2),
    'node-email-reply-parser': () => {
      const parse: (text: string, visibleTextOnly: true) => string = modules('node-email-reply-parser');
      return ({ message }) => parse(message.text ?? '', true);
    },
    planer: () => {
      const { extractFrom }: Planer = modules('planer');
      return ({ message }) => extractFrom(message.text ?? '', 'text/plain');
    },
    talonjs: () => {
      const { quotations }: Talon = modules('talonjs');
      return ({ message }) => quotations.extractFromPlain(message.text ?? '').body ?? '';
    },
    unquotemail: () => {
      const { Unquote }: UnquoteMail = modules('unquotemail');
      return ({ message }) => new Unquote(null, message.text).getText() ?? '';
    },
  },
  html: {
    'planer + jsdom': () => {
      const { extractFrom }: Planer = modules('planer');
      const { JSDOM }: { JSDOM: new (html: string) => { window: { document: unknown } } } = modules('jsdom');
      const { document } = new JSDOM('').window;
      return ({ message }) => extractFrom(message.html ?? '', 'text/html', document);
    },
    talonjs: () => {
      const { quotations }: Talon = modules('talonjs');
      return ({ message }) => quotations.extractFromHtml(message.html ?? '').body ?? '';
    },
    unquotemail: () => {
      const { Unquote }: UnquoteMail = modules('unquotemail');
      return ({ message }) => new Unquote(message.html, null).getHtml({ raw: true }) ?? '';
    },
  },
};

/** A peer ready to read. Throws where it is not installed. */
export function peerNamed(kind: Kind, name: string): Parser {
  const load = kind === 'mail' ? undefined : peers[kind][name];
  if (!load) throw new Error(`No peer reads ${kind} under the name ${name}.`);
  return { name, read: load(), ...(kind === 'html' ? { asText: textOfHtml } : {}) };
}

/** HTML answers become text in the same way as our own. */
const textOfHtml = (html: string): string =>
  linesOfHtml(html)
    .lines.map(({ text }) => text)
    .join('\n');

const modules = createRequire(new URL('../peers/package.json', import.meta.url));
const modulesWithRe2 = createRequire(new URL('../peers/re2/package.json', import.meta.url));

interface Planer {
  extractFrom(body: string, type: 'text/plain' | 'text/html', document?: unknown): string;
}

interface Talon {
  quotations: Record<'extractFromPlain' | 'extractFromHtml', (body: string) => { body: string | null }>;
}

interface UnquoteMail {
  Unquote: new (
    html: string | null,
    text: string | null,
  ) => { getText(): string | null; getHtml(options: { raw: boolean }): string | null };
}

function emailReplyParser(from: NodeJS.Require): Parser['read'] {
  const { default: EmailReplyParser }: { default: new () => { parseReply(text: string): string } } =
    from('email-reply-parser');
  return ({ message }) => new EmailReplyParser().parseReply(message.text ?? '');
}

import { Parser } from 'htmlparser2';
import { type Line, mostLines } from '../printed/line.ts';
import { markOf } from './client-marks.ts';
import { type Frame, settleFrames } from './frames.ts';
import { isHidden, isTight, isWorthShowing, longestLinkText, pictureSign } from './html-style.ts';
import { Page, type Place } from './page.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own. */
const blocks = words(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tr ul',
);
const unseen = words('head style script title noscript template svg math object select textarea xml');
const apart = words('p h1 h2 h3 h4 h5 h6 ul ol table pre blockquote');

/** The parser's cost grows with the square of the depth of nesting: it is fed in pieces, and goes no deeper than any thread of mails does. */
const piece = 8_192;
const deepest = 1_000;
/** More elements and stretches of text than any person's mail has. */
const mostEvents = 60_000;

interface Element extends Place {
  name: string;
  hidden: boolean;
  /** No empty line above and below. */
  tight: boolean;
  link: { href: string; text: string } | null;
  frame: Frame | null;
  /** The number of the next item of a numbered list, 0 in a plain one. */
  item: number;
}

const root: Element = {
  name: '',
  depth: 0,
  bare: 0,
  hint: null,
  preformatted: false,
  hidden: false,
  tight: false,
  link: null,
  frame: null,
  item: 0,
};

/** An HTML body as lines, by its structure: what clients mark as quoted has depth. What is hidden, and all that is no text, is gone. */
export function linesOfHtml(html: string): { lines: Line[]; cut: boolean } {
  const page = new Page();
  const frames: Frame[] = [];
  const open: Element[] = [root];
  const here = () => open.at(-1) ?? root;
  let events = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        events++;
        if (blocks.has(name)) page.breakLine();
        const element = inside(here(), name, attributes, frames, page);
        if (!element.hidden) begin(element, here(), attributes, page);
        open.push(element);
      },
      ontext(text) {
        events++;
        const { hidden, link } = here();
        if (hidden) return;
        if (link && link.text.length < longestLinkText) link.text += text;
        page.write(text, here());
      },
      onclosetag() {
        if (!here().hidden) end(here(), page);
        if (open.length > 1) open.pop();
        page.move(here());
      },
    },
    { decodeEntities: true },
  );
  const fits = () => open.length < deepest && page.lines.length < mostLines && events < mostEvents;
  let at = 0;
  for (; at < html.length && fits(); at += piece) parser.write(html.slice(at, at + piece));
  const cut = at < html.length;
  if (!cut && fits()) parser.end();
  page.breakLine();
  return { lines: settleFrames(page.lines, frames), cut };
}

/** What holds inside an element, from what holds around it. */
function inside(
  around: Element,
  name: string,
  attributes: Record<string, string>,
  frames: Frame[],
  page: Page,
): Element {
  const mark = markOf(name, attributes);
  const quotes = mark === 'quote' || (name === 'blockquote' && mark === 'frame' && around.frame !== null);
  const element: Element = { ...around, name, item: name === 'ol' ? 1 : 0 };
  if (name === 'a' && attributes.href) element.link = { href: attributes.href, text: '' };
  if (quotes) element.depth++;
  else if (name === 'blockquote') element.bare++;
  if (mark === 'signature' || mark === 'attribution') element.hint ??= mark;
  if ((mark === 'rest' || mark === 'box') && around.depth === 0) page.announce(mark);
  if (quotes)
    for (let frame = around.frame; frame; frame = frame.outer) frame.firstQuote ??= page.lines.length;
  if (mark === 'frame' && name !== 'blockquote') {
    element.frame = { first: page.lines.length, firstQuote: null, end: null, outer: around.frame };
    frames.push(element.frame);
  }
  if (name === 'pre') element.preformatted = true;
  element.tight = isTight(attributes) || around.name === 'li';
  element.hidden ||= unseen.has(name) || isHidden(attributes);
  return element;
}

function begin(element: Element, around: Element, attributes: Record<string, string>, page: Page): void {
  const { name } = element;
  if (name === 'br') page.newLine();
  else if (name === 'hr') page.rule(element);
  else if (name === 'img') page.write(pictureSign(attributes), element);
  else if (name === 'td' || name === 'th') page.write(' ', element);
  else if (name === 'li') page.item(around.item > 0 ? `${around.item++}. ` : '- ');
  else if (blocks.has(name)) {
    if (apart.has(name) && !element.tight) page.breakParagraph();
    page.move(element);
  }
}

function end(element: Element, page: Page): void {
  const { name, link, frame, depth, hint, tight } = element;
  if (name === 'a' && link && depth === 0 && hint === null && isWorthShowing(link))
    page.write(` <${link.href}>`, { ...element, preformatted: true });
  if (blocks.has(name)) {
    if (apart.has(name) && !tight) page.breakParagraph();
    else page.breakLine();
  }
  if (frame) frame.end = page.lines.length;
}

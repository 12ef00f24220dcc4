import type { Language } from '../../../../shared/language/language.ts';
import { elementsIn, languageOf, type Node, textIn } from '../html.ts';

/** Headings that are not one first `h1` and, below it, steps down of one at a time. */
export function headingsInOrder({ html }: { html: string }): string[] {
  const headings = elementsIn(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const levels = headings.map(({ name }) => Number(name[1]));
  const first = levels.filter((level) => level === 1).length;
  const skips = (i: number) => i > 0 && (levels[i] ?? 0) - (levels[i - 1] ?? 0) > 1;
  return [
    ...(first === 1 && levels[0] === 1
      ? []
      : [`${first} first headings, and the letter begins with h${levels[0]}`]),
    ...headings.filter((_, i) => skips(i)).map((heading) => `“${textIn(heading)}” skips a level`),
    ...headings.filter((heading) => textIn(heading) === '').map(() => 'an empty heading'),
  ];
}

export function imagesHaveAlternatives({ html }: { html: string }): string[] {
  const without = elementsIn(html, 'img').filter(({ attribs }) => attribs.alt === undefined);
  return without.map(({ attribs }) => `image ${attribs.src} has no alternative`);
}

interface InLanguage {
  html: string;
  language: Language;
  model: unknown;
}

/** A page whose language is not said, or somebody's words in another language that do not say so (WCAG 3.1.1, 3.1.2). */
export function languagesAreSaid({ html, language, model }: InLanguage): string[] {
  const said = elementsIn(html, 'html')[0]?.attribs.lang;
  const body = elementsIn(html, 'body')[0];
  const quotations = quotationsIn(model);
  const texts = body ? [...textNodesIn(body)] : [];
  return [
    ...(said === language ? [] : [`the letter is in ${language} and says “${said}”`]),
    ...quotations.flatMap((quoted) => {
      const begin = beginningOf(quoted.words);
      if (begin.length < 8) return [];
      const found = texts.filter((node) => textIn(node).startsWith(begin));
      // Somebody else may have begun with the same words, in another language.
      const alike = quotations.filter(({ words }) => beginningOf(words) === begin);
      const right =
        found.length === 0 || found.some((node) => alike.some((one) => one.language === languageOf(node)));
      return right ? [] : [`“${begin}” is in ${quoted.language}, and does not say so`];
    }),
  ];
}

interface Quoted {
  words: string;
  language: Language;
}

function quotationsIn(value: unknown): Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'words' in value && 'language' in value ? [value as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(quotationsIn)];
}

const beginningOf = (words: string): string =>
  (words.split('\n')[0] ?? '').slice(0, 24).replace(/\s+/g, ' ').trim();

function* textNodesIn(node: Node): Generator<Node> {
  if (node.type === 'text') yield node;
  if ('children' in node) for (const child of node.children as Node[]) yield* textNodesIn(child);
}

export const sizeFits = ({ html }: { html: string }): string[] =>
  Buffer.byteLength(html) < 90_000 ? [] : [`${Buffer.byteLength(html)} octets of HTML`];

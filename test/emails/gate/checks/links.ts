import { elementsIn, textIn } from '../html.ts';

/** Words that tell nothing to somebody who hears a letter's links one after the other. */
const vague = new Set([
  'here',
  'click here',
  'link',
  'more',
  'read more',
  'this',
  'ici',
  'cliquez ici',
  'lien',
  'plus',
  'lire la suite',
  'ceci',
]);

/** Links whose words make no sense alone: none, vague ones, a bare address of a page, or the same for different pages (WCAG 2.4.4). */
export function linksMakeSense({ html }: { html: string }): string[] {
  const links = elementsIn(html, 'a').map((link) => ({ text: textIn(link), href: link.attribs.href ?? '' }));
  const targets = Map.groupBy(links, ({ text }) => text.toLowerCase());
  return [...targets].flatMap(([text, same]) => [
    ...(text === '' ? ['a link without words'] : []),
    ...(vague.has(text.replace(/\W+$/, '')) ? [`“${text}” says nothing alone`] : []),
    ...(/^(?:https?:|www\.)/.test(text) ? [`“${text}” is a bare address`] : []),
    ...(new Set(same.map(({ href }) => href)).size > 1
      ? [`“${text}” leads to ${new Set(same.map(({ href }) => href)).size} places`]
      : []),
  ]);
}

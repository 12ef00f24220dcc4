import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
export type Node = Document['children'][number];

export const parsed = (html: string): Document => parseDocument(html);

/** Every element of a page in its order, or every one of some names. */
export const elementsIn = (html: string, ...names: string[]): Element[] =>
  DomUtils.getElementsByTagName((name) => names.length === 0 || names.includes(name), parsed(html), true);

export const textIn = (node: Node | Node[]): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** The language an element is in, by its own `lang` or that of whoever holds it. */
export function languageOf(node: Node): string | null {
  for (let at: Node | null = node; at; at = at.parent as Node | null)
    if (isElement(at) && at.attribs.lang !== undefined) return at.attribs.lang;
  return null;
}

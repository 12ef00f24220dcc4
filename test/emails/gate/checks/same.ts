import { type Element, elementsIn, isElement, type Node, parsed, textIn } from '../html.ts';

/**
 * Where the text says something else than the HTML: both are brought down to their words, and each link to what the text shows of
 * it on a line of its own, in the order in which they stand. Marks of layout (bullets, rules, punctuation) do not count; numbers do.
 */
export function saysTheSame({ html, text }: { html: string; text: string }): string[] {
  const links = new Set(elementsIn(html, 'a').map(shownOf));
  const inHtml = [...piecesOf(parsed(html).children)];
  const inText = text.split('\n').flatMap((line) => {
    const alone = line.trim().replace(/^<(.*)>$/, '$1');
    return links.has(alone) ? [linkMark + alone] : wordsOf(line);
  });
  const at = inHtml.findIndex((piece, i) => piece !== inText[i]);
  const first = at === -1 && inText.length > inHtml.length ? inHtml.length : at;
  if (first === -1) return [];
  const around = (pieces: string[]) => pieces.slice(Math.max(0, first - 4), first + 6).join(' ');
  return [`HTML says “${around(inHtml)}”, text “${around(inText)}”`];
}

const linkMark = '→';

/** What a text shows of a link: a mail address, or the address of a page. */
function shownOf({ attribs: { href = '' } }: Element): string {
  const mail = href.match(/^mailto:([^?]*)/)?.[1];
  return mail === undefined ? href : decodeURIComponent(mail);
}

const wordsOf = (said: string): string[] =>
  said.normalize('NFC').match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];

function* piecesOf(nodes: Node[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text') yield* wordsOf((node as unknown as { data: string }).data);
    if (!isElement(node) || isUnseen(node)) continue;
    if (node.name === 'li') yield* numberOf(node);
    if (node.name === 'img') yield* wordsOf(node.attribs.alt ?? '');
    if (node.name !== 'a') yield* piecesOf(node.children as Node[]);
    else {
      const shown = shownOf(node);
      if (textIn(node) !== shown) yield* piecesOf(node.children as Node[]);
      yield linkMark + shown;
    }
  }
}

const isUnseen = ({ name, attribs }: Element): boolean =>
  ['head', 'style', 'script', 'title'].includes(name) || /display:\s*none/.test(attribs.style ?? '');

/** The number a browser puts before an item of an ordered list. */
function numberOf(item: Element): string[] {
  const list = item.parent as Element | null;
  if (list?.name !== 'ol') return [];
  const items = (list.children as Node[]).filter((node) => isElement(node) && node.name === 'li');
  return [String(Number(list.attribs.start ?? 1) + items.indexOf(item))];
}

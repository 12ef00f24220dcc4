import type { Entity } from './entity.ts';
import { looksLikeText } from './text-like.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** The leaves of a mail, sorted into what is its body and what is attached. */
export interface Leaves {
  /** The body as a reader of plain text sees it: in order, plain parts, and HTML where there is nothing else. */
  plain: Entity[];
  /** The body as a reader of HTML sees it. */
  html: Entity[];
  attachments: Entity[];
}

/**
 * Which parts of a mail are its body (RFC 8621 §4.1.4): of alternatives the plain ones and the rich ones, of a mixture all text
 * in order. Of a report (RFC 6522) only its first part is; in what is encrypted (RFC 1847), nothing.
 */
export function sortLeaves(root: Entity): Leaves {
  const leaves = sortEntity(root, true, false);
  if (leaves.plain.length + leaves.html.length > 0) return leaves;
  const likely =
    leaves.attachments.find((leaf) => isLikelyBody(leaf, root)) ?? leaves.attachments.find(isNamedText);
  if (!likely) return leaves;
  return {
    plain: [likely],
    html: [likely],
    attachments: leaves.attachments.filter((leaf) => leaf !== likely),
  };
}

export const isHtml = ({ type }: Entity): boolean => type === 'text/html' || type === 'application/xhtml+xml';

const none: Leaves = { plain: [], html: [], attachments: [] };

function sortEntity(entity: Entity, isFirst: boolean, isRelated: boolean): Leaves {
  if (entity.parts.length === 0) {
    return isBody(entity, isFirst, isRelated)
      ? { plain: [entity], html: [entity], attachments: [] }
      : { ...none, attachments: [entity] };
  }
  const related = entity.type === 'multipart/related';
  const parts = related ? rootFirst(entity) : entity.parts;
  const sorted = parts.map((part, index) => sortEntity(part, index === 0, related && index > 0));
  switch (entity.type) {
    case 'multipart/alternative':
      return chooseAlternatives(sorted);
    case 'multipart/report':
      return together(firstBodyOnly(sorted));
    case 'multipart/encrypted':
      return { ...none, attachments: sorted.flatMap(everything) };
    default:
      return together(sorted);
  }
}

/** A text part with a filename is attached, unless it is the first; so is a reaction (RFC 9078), and every part that a related one refers to. */
const isBody = (leaf: Entity, isFirst: boolean, isRelated: boolean): boolean =>
  isText(leaf) &&
  leaf.disposition !== 'attachment' &&
  leaf.disposition !== 'reaction' &&
  !isRelated &&
  (isFirst || leaf.filename === null);

const isText = (leaf: Entity): boolean =>
  isHtml(leaf) || leaf.type === 'text/plain' || leaf.type === 'application/pgp';

/** The part that the others belong to (RFC 2387 §3.2). */
function rootFirst({ parts, params }: Entity): Entity[] {
  const root = parts.find((part) => params.start && contentId(part) === params.start);
  return root ? [root, ...parts.filter((part) => part !== root)] : parts;
}

const contentId = ({ fields }: Entity): string | undefined =>
  fields.find(({ name }) => name === 'content-id')?.value;

const together = (sorted: Leaves[]): Leaves => ({
  plain: sorted.flatMap(({ plain }) => plain),
  html: sorted.flatMap(({ html }) => html),
  attachments: sorted.flatMap(({ attachments }) => attachments),
});

/** Whoever reads plain text sees the alternatives without HTML, whoever reads HTML those with it. */
function chooseAlternatives(sorted: Leaves[]): Leaves {
  const bodies = sorted.filter(({ html }) => html.length > 0);
  const rich = bodies.filter(({ html }) => html.some(isHtml));
  const poor = bodies.filter(({ html }) => !html.some(isHtml));
  return {
    plain: (poor.length > 0 ? poor : rich).flatMap(({ plain }) => plain),
    html: (rich.length > 0 ? rich : poor).flatMap(({ html }) => html),
    attachments: sorted.flatMap(({ attachments }) => attachments),
  };
}

function firstBodyOnly(sorted: Leaves[]): Leaves[] {
  const first = sorted.findIndex(({ html }) => html.length > 0);
  return sorted.map((leaves, index) =>
    index === first ? leaves : { ...none, attachments: everything(leaves) },
  );
}

const everything = ({ plain, html, attachments }: Leaves): Entity[] => [
  ...new Set([...plain, ...html, ...attachments]),
];

/** Where nothing is body by the rules: text of another kind that stands in the mail, or a mail that is nothing but a text. */
function isLikelyBody(leaf: Entity, root: Entity): boolean {
  if (leaf.filename !== null || isForPrograms(leaf.type)) return false;
  if (leaf === root && leaf.type.startsWith('text/')) return true;
  const isMaybeText = leaf.type.startsWith('text/') || leaf.type === 'application/octet-stream';
  return isMaybeText && leaf.disposition !== 'attachment' && looksLikeText(sampleOf(leaf));
}

/** What telephone companies make of a text message: a script that shows it, then the words as a file `text_0.txt`. */
const isNamedText = (leaf: Entity): boolean =>
  isText(leaf) && leaf.disposition !== 'attachment' && leaf.disposition !== 'reaction';

const isForPrograms = (type: string): boolean =>
  /^text\/(?:calendar|directory|rfc822-headers|(?:x-)?vcard|css|csv|vnd\..*|x-amp-html)$/.test(type);

const sampleOf = ({ octets, encoding }: Entity): Uint8Array =>
  decodeTransfer(octets.subarray(0, 4000), encoding);

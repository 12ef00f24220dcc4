import type { Attachment, Message, Unread } from '../message.ts';
import { attachedEntity, attachedFile, mostAttachments } from './attachment.ts';
import { sortLeaves } from './body.ts';
import { type Body, hasWords, isTooLong, joinSections, shown } from './body-forms.ts';
import { longestBody, readSection, type Section } from './body-text.ts';
import type { Entity } from './entity.ts';
import { neutralLines } from './neutral.ts';
import { readTnef } from './tnef.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** The body of a mail in both its forms, its attachments, and what of it was not read. */
export function readBody(root: Entity): Pick<Message, 'text' | 'html' | 'attachments' | 'unread'> {
  const leaves = sortLeaves(root);
  const bodies = new Set([...leaves.plain, ...leaves.html]);
  const sections = readSections(bodies);
  const unpacked = leaves.attachments.slice(0, mostAttachments).map(unpack);
  const files = [...sections.values(), ...unpacked].flatMap(({ files }) => files);
  const own = joinSections(among(sections, leaves.plain), among(sections, leaves.html));
  const body = hasWords(own) ? own : (unpacked.find(hasWords) ?? own);
  const unread: Unread[] = [...sections.values()].flatMap(({ unread }) => unread);
  const isTooMuch = leaves.attachments.length > mostAttachments || files.length > mostAttachments;
  if (isTooMuch || sections.size < bodies.size || isTooLong(body)) unread.push('cut');
  return { ...shown(body, unread), attachments: files.slice(0, mostAttachments), unread };
}

/** No more of them than make two whole bodies. */
function readSections(leaves: Set<Entity>): Map<Entity, Section> {
  const sections = new Map<Entity, Section>();
  let length = 0;
  for (const leaf of leaves) {
    if (length > 2 * longestBody) break;
    const section = readSection(leaf);
    sections.set(leaf, section);
    length += section.text.length;
  }
  return sections;
}

const among = (sections: Map<Entity, Section>, leaves: Entity[]): Section[] =>
  leaves.flatMap((leaf) => sections.get(leaf) ?? []);

/** What an attachment holds: of a `winmail.dat` the files in it, and the body that Outlook put there instead of into the mail. */
function unpack(leaf: Entity): Body & { files: Attachment[] } {
  const tnef = isTnef(leaf) ? readTnef(decodeTransfer(leaf.octets, leaf.encoding)) : null;
  if (tnef === null) return { text: null, html: null, files: [attachedEntity(leaf)] };
  return {
    text: tnef.text === null ? null : neutralLines(tnef.text),
    html: tnef.html === null ? null : neutralLines(tnef.html),
    files: tnef.files.map(attachedFile),
  };
}

export const isTnef = ({ type, filename }: Entity): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(filename ?? '');

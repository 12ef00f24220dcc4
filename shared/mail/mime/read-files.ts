import { mostAttachments } from './attachment.ts';
import { sortLeaves } from './body.ts';
import type { Entity } from './entity.ts';
import { fromFirstField } from './header-start.ts';
import { readTree } from './mime-tree.ts';
import { oneLine } from './neutral.ts';
import { isTnef } from './read-body.ts';
import { openSealed } from './sealed.ts';
import { readTnef } from './tnef.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** A file in a mail, whole. */
export interface MailFile {
  /** As written, neutral and on one line; null where it has none. */
  filename: string | null;
  /** Media type as the mail claims it, in lower case; nothing relies on it. */
  type: string;
  octets: Uint8Array;
  /** Whether it stands within the text, where it is shown by its Content-ID (RFC 2392): a pasted picture, or a logo below a signature. */
  inText: boolean;
}

/** The attached files of a raw mail with what is in them, those in a `winmail.dat` too; what is no file (the body, calendars, signatures) is not among them. */
export async function readFiles(raw: Uint8Array): Promise<MailFile[]> {
  const { root } = await readTree(fromFirstField(raw));
  const opened = await openSealed(root);
  return sortLeaves(opened.root).attachments.slice(0, mostAttachments).filter(isFile).flatMap(filesIn);
}

function filesIn(leaf: Entity): MailFile[] {
  const octets = decodeTransfer(leaf.octets, leaf.encoding);
  if (isTnef(leaf)) return (readTnef(octets)?.files ?? []).map((file) => ({ ...named(file), inText: false }));
  const hasId = leaf.fields.some(({ name }) => name === 'content-id');
  return [{ ...named({ ...leaf, octets }), inText: hasId && leaf.disposition !== 'attachment' }];
}

const named = ({
  filename,
  type,
  octets,
}: {
  filename: string | null;
  type: string;
  octets: Uint8Array;
}) => ({
  filename: oneLine(filename ?? '') || null,
  type,
  octets,
});

/** Signatures, calendars, cards, other mails, and what servers leave behind: not what somebody means by "the file". */
const isFile = ({ type, filename, disposition }: Entity): boolean =>
  disposition !== 'reaction' &&
  !/^(?:message\/|multipart\/|text\/(?:calendar|(?:x-)?vcard|rfc822-headers)|application\/(?:ics|pgp-|(?:x-)?pkcs7-))/.test(
    type,
  ) &&
  !(/^text\//.test(type) && filename === null) &&
  !/^(?:ATT\d+\.\w+|smime\.p7s|signature\.asc)$/i.test(filename ?? '');

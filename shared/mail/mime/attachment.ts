import type { Attachment } from '../message.ts';
import { decodeText } from './charset.ts';
import type { Entity } from './entity.ts';
import { neutralLines, oneLine } from './neutral.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export const mostAttachments = 200;

/** A part of a mail as an attachment. */
export const attachedEntity = (entity: Entity): Attachment =>
  attachedFile({
    filename: entity.filename,
    type: entity.type,
    disposition: entity.disposition,
    octets: decodeTransfer(entity.octets, entity.encoding),
    charset: entity.params.charset ?? null,
  });

/** A file as an attachment, wherever in the mail it was found. Its name and text are neutral. */
export function attachedFile(file: {
  filename: string | null;
  type: string;
  disposition?: string;
  octets: Uint8Array;
  charset?: string | null;
}): Attachment {
  const filename = oneLine(file.filename ?? '');
  return {
    filename: filename === '' ? null : filename,
    type: file.type,
    disposition: file.disposition ?? '',
    size: file.octets.length,
    text: isText(file.type) ? readStart(file.octets, file.charset ?? null) : null,
  };
}

const isText = (type: string): boolean =>
  /^(?:text|message)\//.test(type) || /^application\/(?:json|xml|ics|(?:[\w.-]+\+(?:json|xml)))$/.test(type);

/** The first 256 KB. */
const readStart = (octets: Uint8Array, charset: string | null): string =>
  neutralLines(decodeText(octets.subarray(0, 256 * 1024), charset));

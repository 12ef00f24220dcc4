import { type Field, readField } from './header-fields.ts';
import { readMediaType } from './media-type.ts';

/** A mail or a part of one (RFC 2045 §2.4), its body still in its transfer encoding. */
export interface Entity {
  fields: Field[];
  /** Media type in lower case. */
  type: string;
  params: Record<string, string>;
  /** In lower case; empty where nothing is said. */
  disposition: string;
  filename: string | null;
  /** Content-Transfer-Encoding in lower case. */
  encoding: string;
  octets: Buffer;
  /** Those of a multipart; its own octets are then what stands around them. */
  parts: Entity[];
}

/** What a parser read of an entity's header. */
export interface ReadHeader {
  headers: { key: string; value: string }[];
  contentType: { value: string; parsed: Structured };
  contentTransferEncoding: { encoding: string };
  contentDisposition: { parsed: Structured };
}

interface Structured {
  value: string;
  params: Record<string, string>;
}

/** A multipart without parts is the text that stands in it. */
export function toEntity(header: ReadHeader, octets: Buffer, parts: Entity[]): Entity {
  const { value, parsed } = header.contentType;
  const { type, params } = readMediaType(value, { type: parsed.value, params: parsed.params });
  const disposition = header.contentDisposition.parsed;
  const filename = readField(disposition.params.filename ?? params.name ?? '');
  return {
    fields: header.headers
      .filter(({ key }) => /^[!-9;-~]+$/.test(key))
      .map(({ key, value }) => ({ name: key, value })),
    type: type.startsWith('multipart/') && parts.length === 0 ? 'text/plain' : type,
    params,
    disposition: /^[\w-]+/.exec(disposition.value)?.[0] ?? '',
    filename: filename === '' ? null : filename,
    encoding: header.contentTransferEncoding.encoding,
    octets,
    parts,
  };
}

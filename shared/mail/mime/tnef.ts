import { decodeText } from './charset.ts';
import { decodeCodePage } from './code-page.ts';
import { readCompressedRtf } from './compressed-rtf.ts';
import { viewOf } from './latin1.ts';
import { type Properties, readProperties } from './mapi.ts';

/** What Outlook packed into a `winmail.dat` (MS-OXTNEF). */
export interface Tnef {
  text: string | null;
  html: string | null;
  files: TnefFile[];
}

interface TnefFile {
  filename: string | null;
  type: string;
  octets: Buffer;
}

/** Reads a TNEF stream as far as it is whole; null where it is none. Sizes in it are believed no further than there are octets. */
export function readTnef(octets: Uint8Array): Tnef | null {
  const stream = viewOf(octets);
  if (stream.length < 6 || stream.readUInt32LE(0) !== signature) return null;
  const reading: Reading = { codePage: 1252, body: null, properties: new Map(), files: [] };
  let at = 6;
  for (let count = 0; at + 9 <= stream.length && count < mostAttributes; count++) {
    const id = stream.readUInt32LE(at + 1);
    const size = stream.readUInt32LE(at + 5);
    if (at + 9 + size > stream.length) break;
    readAttribute(reading, id, stream.subarray(at + 9, at + 9 + size));
    at += 9 + size + 2;
  }
  return { ...bodyOf(reading), files: reading.files.slice(0, mostFiles) };
}

interface Reading {
  codePage: number;
  body: string | null;
  properties: Properties;
  files: TnefFile[];
}

const signature = 0x223e9f78;
const mostAttributes = 10_000;
const mostFiles = 200;

/** Ids of attributes (§2.1.3), their type in the upper half. */
const attribute = {
  body: 0x0002800c,
  oemCodePage: 0x00069007,
  messageProperties: 0x00069003,
  attachmentBegins: 0x00069002,
  attachmentData: 0x0006800f,
  attachmentTitle: 0x00018010,
  attachmentProperties: 0x00069005,
};

function readAttribute(reading: Reading, id: number, octets: Buffer): void {
  const file = reading.files.at(-1);
  switch (id) {
    case attribute.oemCodePage:
      if (octets.length >= 4) reading.codePage = octets.readUInt32LE(0);
      break;
    case attribute.body:
      reading.body = decodeCodePage(withoutNul(octets), reading.codePage);
      break;
    case attribute.messageProperties:
      reading.properties = readProperties(octets, reading.codePage);
      break;
    case attribute.attachmentBegins:
      reading.files.push({ filename: null, type: 'application/octet-stream', octets: Buffer.alloc(0) });
      break;
    case attribute.attachmentData:
      if (file) file.octets = octets;
      break;
    case attribute.attachmentTitle:
      if (file) file.filename ??= decodeCodePage(withoutNul(octets), reading.codePage) || null;
      break;
    case attribute.attachmentProperties:
      if (file) describe(file, readProperties(octets, reading.codePage));
  }
}

/** Ids of properties (MS-OXPROPS). */
const property = {
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  internetCodePage: 0x3fde,
  attachData: 0x3701,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
};

function describe(file: TnefFile, properties: Properties): void {
  file.filename = textOf(properties, property.attachLongFilename) || file.filename;
  file.type = textOf(properties, property.attachMimeTag)?.toLowerCase() || file.type;
  const content = properties.get(property.attachData);
  if (content?.kind === 'octets' && file.octets.length === 0) file.octets = content.octets;
}

function bodyOf({ properties, body }: Reading): { text: string | null; html: string | null } {
  const text = textOf(properties, property.body) ?? body;
  const html = htmlOf(properties);
  const rtf = properties.get(property.compressedRtf);
  if (text || html || rtf?.kind !== 'octets') return { text, html };
  return readCompressedRtf(rtf.octets) ?? { text, html };
}

function htmlOf(properties: Properties): string | null {
  const html = properties.get(property.html);
  const codePage = properties.get(property.internetCodePage);
  if (html?.kind === 'text') return html.text;
  if (html?.kind !== 'octets') return null;
  return decodeText(html.octets, codePage?.kind === 'number' ? `cp${codePage.value}` : null);
}

function textOf(properties: Properties, id: number): string | null {
  const found = properties.get(id);
  return found?.kind === 'text' ? found.text : null;
}

const withoutNul = (octets: Buffer): Buffer => {
  const nul = octets.indexOf(0);
  return nul < 0 ? octets : octets.subarray(0, nul);
};

import PostalMime from 'postal-mime';
import { delimitersOf, isDelimiter, longestBoundary, nextDelimiter } from './delimiters.ts';
import { type Entity, type ReadHeader, toEntity } from './entity.ts';
import { inUtf8 } from './header-lines.ts';
import { HeaderMeasure } from './header-measure.ts';
import { latin1 } from './latin1.ts';
import { MailOctets } from './mail-octets.ts';
import { boundaryInUse, readMediaType } from './media-type.ts';

/**
 * Takes a mail apart (RFC 2046). postal-mime reads header fields and keeps account of which multiparts are open; bodies are cut out
 * here as they are, still in their transfer encoding. `isCut`: what is beyond the measure was left out.
 */
export async function readTree(mail: Buffer): Promise<{ root: Entity; isCut: boolean }> {
  const reading = new Reading(mail);
  await reading.readAll();
  return { root: reading.entity(), isCut: reading.isCut };
}

/** The part of postal-mime's inside that is used here. It is pinned, and a test holds that all this is there. */
interface Parser {
  root: MimeNode;
  currentNode: MimeNode;
  boundaries: { value: Uint8Array; node: MimeNode }[];
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  finalize(): Promise<void>;
}

interface MimeNode extends ReadHeader {
  state: 'header' | 'body' | 'finished';
  contentDecoder: object | null;
  childNodes: MimeNode[];
}

/** More than any mail has whose writer means well. */
const most = {
  delimiters: 1000,
  depth: 50,
};

class Reading {
  isCut = false;
  private readonly mail: Buffer;
  private readonly octets: MailOctets;
  private readonly parser = new PostalMime({ maxHeadersSize: Number.MAX_SAFE_INTEGER }) as unknown as Parser;
  private readonly bodies = new Map<MimeNode, Buffer[]>();
  private delimiters = 0;
  private readonly headers = new HeaderMeasure();

  constructor(mail: Buffer) {
    this.mail = mail;
    this.octets = new MailOctets(mail);
  }

  async readAll(): Promise<void> {
    while (this.octets.at < this.mail.length && !this.isTooDeep()) {
      if (this.parser.currentNode.state === 'header') await this.readHeader();
      else await this.readBody();
    }
    await this.parser.finalize();
  }

  entity(node = this.parser.root): Entity {
    const octets = this.bodies.get(node) ?? [];
    const body = octets.length === 1 ? (octets[0] as Buffer) : Buffer.concat(octets);
    return toEntity(
      node,
      body,
      node.childNodes.map((child) => this.entity(child)),
    );
  }

  private isTooDeep(): boolean {
    const isTooDeep = this.parser.boundaries.length > most.depth;
    if (isTooDeep) this.isCut = true;
    return isTooDeep;
  }

  /** Up to the blank line that ends the header, or to a delimiter that stands in its place. */
  private async readHeader(): Promise<void> {
    const start = this.octets.at;
    const delimiters = delimitersOf(this.parser.boundaries);
    for (let lines = 0; this.octets.at < this.mail.length; lines++) {
      const line = this.octets.nextLine();
      if (isDelimiter(line, delimiters)) return this.passDelimiter(line);
      if (line.length === 0) return this.endHeader();
      if (this.headers.hasRoomFor(line, lines)) {
        await this.parser.processLine(inUtf8(line, this.mail.subarray(start)), false);
      } else {
        this.isCut = true;
        this.octets.skipHeader();
      }
    }
  }

  private async endHeader(): Promise<void> {
    const node = this.parser.currentNode;
    await this.parser.processLine(new Uint8Array(), false);
    node.contentDecoder = null;
    this.forgetEndlessBoundary();
    const { value, parsed } = node.contentType;
    const { type, params } = readMediaType(value, { type: parsed.value, params: parsed.params });
    const written = parsed.params.boundary ?? '';
    const isUsable = written !== '' && written.length <= longestBoundary && !this.isUnused(written, node);
    if (!type.startsWith('multipart/') || isUsable) return;
    const named = written === '' ? params.boundary : undefined;
    const boundary = named ?? boundaryInUse(latin1(this.mail, this.octets.at, this.octets.at + 4000));
    if (!boundary || delimitersOf(this.parser.boundaries).has(boundary)) return;
    this.parser.boundaries.push({ value: Buffer.from(boundary), node });
  }

  /** A boundary longer than any mail program writes is none. */
  private forgetEndlessBoundary(): void {
    const last = this.parser.boundaries.at(-1);
    if (last && last.value.length > longestBoundary) this.parser.boundaries.pop();
  }

  /** The boundary that the mail itself names, if no line begins with it. (Of its parts it costs too much to look.) */
  private isUnused(boundary: string, node: MimeNode): boolean {
    return node === this.parser.root && !this.mail.includes(`\n--${boundary}`, this.octets.at - 1);
  }

  private async readBody(): Promise<void> {
    const delimiter = nextDelimiter(this.mail, this.octets.at, delimitersOf(this.parser.boundaries));
    const end = delimiter === null || delimiter === 'lost' ? this.mail.length : delimiter.start;
    if (delimiter === 'lost') this.isCut = true;
    const node = this.parser.currentNode;
    const body = this.mail.subarray(
      this.octets.at,
      end === this.mail.length ? end : this.octets.beforeLineEnd(end),
    );
    this.bodies.set(node, [...(this.bodies.get(node) ?? []), body]);
    this.octets.at = end;
    if (this.octets.at < this.mail.length) await this.passDelimiter(this.octets.nextLine());
  }

  private async passDelimiter(delimiter: Buffer): Promise<void> {
    this.delimiters++;
    if (this.delimiters <= most.delimiters) return this.parser.processLine(delimiter, false);
    this.isCut = true;
    this.octets.at = this.mail.length;
  }
}

import { decodeCodePage } from './code-page.ts';
import { latin1 } from './latin1.ts';
import { characters, hiddenDestinations, symbols } from './rtf-words.ts';

/**
 * The words of an RTF document: the HTML or plain text that Outlook encapsulated in it (MS-OXRTFEX), or of any other document its text.
 * Null where it is no RTF. Reads forward once, groups nested at most 1,000 deep.
 */
export function readRtf(rtf: Uint8Array): { text: string } | { html: string } | null {
  const source = latin1(rtf);
  if (!source.startsWith('{\\rtf')) return null;
  const isHtml = /\\fromhtml1?\b/.test(source.slice(0, 1000));
  const reader = new RtfReader(source, isHtml);
  const text = reader.read();
  return isHtml ? { html: text } : { text };
}

interface Group {
  /** Its content is no text of the document. */
  isHidden: boolean;
  /** Its content is markup of the encapsulated HTML. */
  isTag: boolean;
  /** `\htmlrtf`: what follows is there for readers of RTF only. */
  isForRtf: boolean;
  /** How many characters after a `\u` stand in for it. */
  substitutes: number;
}

const deepest = 1000;

/** A control word or symbol with its number, a brace, a line end, or text. */
const token =
  /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|[^\\{}\r\n]+|\\/giy;

class RtfReader {
  private readonly source: string;
  private readonly isHtml: boolean;
  private readonly pieces: string[] = [];
  private octets: Buffer[] = [];
  private group: Group = { isHidden: false, isTag: false, isForRtf: false, substitutes: 1 };
  private readonly outer: Group[] = [];
  private codePage = 1252;
  private toSkip = 0;

  constructor(source: string, isHtml: boolean) {
    this.source = source;
    this.isHtml = isHtml;
  }

  read(): string {
    const tokens = new RegExp(token);
    for (let match = tokens.exec(this.source); match; match = tokens.exec(this.source)) {
      const [whole, word, number, hex, symbol, brace] = match;
      if (brace) this.brace(brace);
      else if (hex) this.writeOctets(Buffer.from(hex, 'hex'));
      else if (word === 'bin') tokens.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word) this.control(word.toLowerCase(), number === undefined ? null : Number(number));
      else if (symbol) this.symbol(symbol);
      else if (!/^[\r\n]/.test(whole)) this.writeOctets(Buffer.from(whole, 'latin1'));
      if (this.outer.length > deepest) break;
    }
    this.flush();
    return this.pieces.join('');
  }

  private brace(brace: string): void {
    this.flush();
    this.toSkip = 0;
    if (brace === '{') {
      this.outer.push(this.group);
      this.group = { ...this.group };
    } else this.group = this.outer.pop() ?? this.group;
  }

  private control(word: string, number: number | null): void {
    if (word === 'ansicpg' && number) this.codePage = number;
    else if (word === 'uc') this.group.substitutes = Math.max(0, Math.min(number ?? 1, 10));
    else if (word === 'u' && number !== null) this.unicode(number);
    else if (word === 'htmlrtf') this.group.isForRtf = number !== 0;
    else if (word === 'htmltag') this.group = { ...this.group, isTag: true, isHidden: false };
    else if (hiddenDestinations.has(word)) this.group.isHidden = true;
    else if (characters.has(word)) this.write(characters.get(word) as string);
  }

  /** `\*` begins a group that readers who don't know it skip; that of a tag is the only one we know. */
  private symbol(symbol: string): void {
    if (symbol === '*') this.group.isHidden = true;
    else if ('\\{}'.includes(symbol)) this.writeOctets(Buffer.from(symbol));
    else this.write(symbols[symbol] ?? '');
  }

  private unicode(number: number): void {
    this.write(String.fromCharCode(number & 0xffff));
    this.toSkip = this.group.substitutes;
  }

  private writeOctets(octets: Buffer): void {
    const skipped = Math.min(this.toSkip, octets.length);
    this.toSkip -= skipped;
    if (this.isSeen()) this.octets.push(octets.subarray(skipped));
  }

  private write(text: string): void {
    this.flush();
    if (this.isSeen()) this.pieces.push(text);
  }

  private isSeen(): boolean {
    return !this.group.isHidden && !(this.isHtml && this.group.isForRtf);
  }

  /** Octets are decoded together: a character may be of several. */
  private flush(): void {
    if (this.octets.length === 0) return;
    const text = decodeCodePage(Buffer.concat(this.octets), this.codePage);
    this.pieces.push(this.isHtml && !this.group.isTag ? escapeHtml(text) : text);
    this.octets = [];
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

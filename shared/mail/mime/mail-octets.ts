import { lineEnd } from './delimiters.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A raw mail, read from front to back. */
export class MailOctets {
  at = 0;
  private readonly mail: Buffer;

  constructor(mail: Buffer) {
    this.mail = mail;
  }

  /** The next line, without its line end. */
  nextLine(): Buffer {
    const start = this.at;
    let end = lineEnd(this.mail, start);
    this.at = end + 1;
    while (end > start && this.mail[end - 1] === carriageReturn) end--;
    return this.mail.subarray(start, end);
  }

  /** The line end before a delimiter belongs to it (RFC 2046 §5.1.1). */
  beforeLineEnd(delimiter: number): number {
    let end = delimiter;
    if (end > this.at && this.mail[end - 1] === lineFeed) end--;
    if (end > this.at && this.mail[end - 1] === carriageReturn) end--;
    return end;
  }

  /** To the blank line that ends the header. */
  skipHeader(): void {
    while (this.at < this.mail.length && !this.isAtBlankLine()) this.at++;
  }

  private isAtBlankLine(): boolean {
    const octet = this.mail[this.at];
    if (this.mail[this.at - 1] !== lineFeed) return false;
    return octet === lineFeed || (octet === carriageReturn && this.mail[this.at + 1] === lineFeed);
  }
}

import { neutralLines } from '../../mime/neutral.ts';
import { type Hint, type Line, unmarked } from '../printed/line.ts';

/** What is true of all text inside an element. */
export interface Place {
  depth: number;
  bare: number;
  hint: Hint | null;
  preformatted: boolean;
}

/** A page that fills with text from top to bottom: white space collapses (CSS 2 §16.6), lines break where they are told to. */
export class Page {
  readonly lines: Line[] = [];
  private text = '';
  private spaced = false;
  private place: Place = { depth: 0, bare: 0, hint: null, preformatted: false };
  private hintOnce: Hint | null = null;
  private bullet = '';

  write(text: string, place: Place): void {
    if (place.preformatted) {
      const [first = '', ...more] = text.split('\n');
      this.put(first, place);
      for (const line of more) {
        this.newLine();
        this.put(line, place);
      }
      return;
    }
    if (/^[ \t\r\n\f]/.test(text)) this.spaced = true;
    const said = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
    if (said === '') return;
    this.put(this.text !== '' && this.spaced ? ` ${said}` : said, place);
    this.spaced = /[ \t\r\n\f]$/.test(text);
  }

  /** Ends the line, if anything stands on it. */
  breakLine(): void {
    if (this.text !== '') this.newLine();
    this.spaced = false;
  }

  /** Leaves an empty line, unless there is one. */
  breakParagraph(): void {
    this.breakLine();
    const last = this.lines.at(-1);
    if (last && last.text !== '') this.newLine();
  }

  newLine(): void {
    const { depth, bare, hint } = this.place;
    const filled = this.text.trim() !== '';
    const marked = unmarked(neutralLines(this.text));
    this.lines.push({
      text: marked.text,
      depth: depth + marked.signs,
      signs: marked.signs,
      bare,
      hint: (filled && this.hintOnce) || hint,
      from: 0,
      to: 0,
    });
    if (filled) this.hintOnce = null;
    this.text = '';
    this.spaced = false;
  }

  /** A hint for the next line that says something. */
  announce(hint: Hint): void {
    if (this.hintOnce !== 'rest') this.hintOnce = hint;
  }

  /** What stands before the next text: the mark of a list's item. */
  item(mark: string): void {
    this.breakLine();
    this.bullet = mark;
  }

  /** A line across the page. */
  rule(place: Place): void {
    this.breakLine();
    this.lines.push({
      text: '',
      depth: place.depth,
      signs: 0,
      bare: place.bare,
      hint: 'rule',
      from: 0,
      to: 0,
    });
  }

  /** Where empty lines belong, when an element begins or ends. */
  move(place: Place): void {
    if (this.text === '') this.place = place;
  }

  private put(text: string, place: Place): void {
    if (text === '') return;
    this.place = place;
    this.text += this.text === '' ? this.bullet + text : text;
    this.bullet = '';
  }
}

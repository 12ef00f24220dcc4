/**
 * Per-recipient places in a letter that is rendered once (rule 5). A slot is written between two private-use
 * characters that reading a mail strips, so nobody's words can forge one.
 */
const open = '\uE000';
const close = '\uE001';
const pattern = /\uE000([a-z]+(?::\d+)?|file:[a-z2-7]+:\d+)\uE001/g;

/**
 * `reply` answers the letter, `reply:3` its third item; `yours` is what the letter has to say to one member alone, mostly nothing; `attendee` and
 * `organizer` stand in calendars only; `file:id:2` is where the second file of a contribution is; the rest are web addresses or the member's name.
 */
export type Slot =
  | 'reply'
  | `reply:${number}`
  | FileSlot
  | (typeof plainSlots)[number]
  | 'attendee'
  | 'organizer';

type FileSlot = `file:${string}:${number}`;

/** Which file a slot is for; null where it is for something else. */
export function fileIn(slot: Slot): { of: string; number: number } | null {
  const [, of, number] = fileSlot.exec(slot) ?? [];
  return of ? { of, number: Number(number) } : null;
}

/** By the id of a contribution, and the file's number (as items, an octet of a token). */
const fileSlot = /^file:([a-z2-7]{13}):([1-9]\d?)$/;

const plainSlots = ['name', 'yours', 'unsubscribe', 'archive', 'settings', 'confirm'] as const;

export const slot = (name: Slot): string => `${open}${name}${close}`;

/** Everything in a text that stands between the marks of a slot, or is such a mark without its fellow; whatever it says. */
export const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\uE000([^\uE000\uE001]*)\uE001|[\uE000\uE001]/g)].map(([, name]) => name ?? '');

/** Items are numbered from 1 to 255: their number is an octet of a token. */
export const isSlot = (name: string): name is Slot =>
  /^reply(?::(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-5]))?$/.test(name) ||
  fileSlot.test(name) ||
  plainSlots.some((known) => known === name);

/** A text cut at its slots: one more piece of text than there are slots. */
export interface Template {
  texts: string[];
  slots: Slot[];
}

/** Cuts a text at its slots, for who fills it many times. */
export function templateOf(text: string): Template {
  const pieces = text.split(pattern);
  return {
    texts: pieces.filter((_, i) => i % 2 === 0),
    slots: pieces.filter((_, i) => i % 2 === 1) as Slot[],
  };
}

/** A template with a value for each of its slots, in their order; put together only where it is needed, and as what is needed there. */
export interface Filled {
  template: Template;
  values: string[];
}

/** Puts a value in each slot; throws on a slot without a value: a letter with a hole is never sent. */
export const fill = (template: Template, valueFor: (name: Slot) => string | null): Filled => ({
  template,
  values: template.slots.map((name) => {
    const value = valueFor(name);
    if (value === null) throw new Error(`letter has no value for its slot "${name}"`);
    return value;
  }),
});

/** As text. */
export function textOf({ template: { texts }, values }: Filled): string {
  const pieces = [texts[0] ?? ''];
  values.forEach((value, i) => {
    pieces.push(value, texts[i + 1] ?? '');
  });
  // Joined, not added: V8 keeps a sum as a chain, which whoever reads it character by character pays for.
  return pieces.join('');
}

/**
 * As what stands between the quotation marks of a JSON string (RFC 8259 §7), piece by piece, in ASCII, which is UTF-8 too; of a
 * template that thousands get, each piece is escaped once.
 */
export function jsonOf({ template, values }: Filled): Uint8Array[] {
  const texts = escapedTexts.get(template) ?? template.texts.map(insideJson);
  escapedTexts.set(template, texts);
  return texts.flatMap((text, i) => (i === 0 ? [text] : [insideJson(values[i - 1] ?? ''), text]));
}

const escapedTexts = new WeakMap<Template, Uint8Array[]>();

const notAsItIs = /[^ !#-[\]-~]/;
const insideJson = (text: string): Uint8Array =>
  Buffer.from(
    notAsItIs.test(text)
      ? JSON.stringify(text)
          .slice(1, -1)
          .replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : text,
    'latin1',
  );

/** Fills every slot of a text; `escaped` suits the place (HTML, plain text, header). */
export const fillSlots = (
  text: string,
  valueFor: (name: Slot) => string | null,
  escaped: (s: string) => string,
): string =>
  textOf(
    fill(templateOf(text), (name) => {
      const value = valueFor(name);
      return value === null ? null : escaped(value);
    }),
  );

/** Breaks a line within what a slot says (the Unicode line separator), as opposed to where plain text is only folded. */
export const lineBreak = '\u2028';

/** What a slot says, in plain text and in HTML. */
export const inText = (value: string): string => value.replaceAll(lineBreak, '\n');
export const inHtml = (value: string): string => escapeHtml(value).replaceAll(lineBreak, '<br/>');

const special = /[&<>"']/;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A text as it may stand in HTML, also between quotation marks. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c] ?? c) : text;

/**
 * Per-recipient places in a letter that is rendered once (rule 5). A slot is written between two private-use
 * characters that reading a mail strips, so nobody's words can forge one.
 */
const open = '\uE000';
const close = '\uE001';
const pattern = /\uE000([a-z]+(?::\d+)?)\uE001/g;

/** `reply` answers the letter, `reply:3` its third item; the rest are web addresses or the member's name. */
export type Slot = 'reply' | `reply:${number}` | 'name' | 'unsubscribe' | 'archive' | 'settings' | 'confirm';

export const slot = (name: Slot): string => `${open}${name}${close}`;

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

/** Puts a value in each slot; throws on a slot without a value: a letter with a hole is never sent. */
export function fillTemplate({ texts, slots }: Template, valueFor: (name: Slot) => string | null): string {
  const pieces = [texts[0] ?? ''];
  slots.forEach((name, i) => {
    const value = valueFor(name);
    if (value === null) throw new Error(`letter has no value for its slot "${name}"`);
    pieces.push(value, texts[i + 1] ?? '');
  });
  // Joined, not added: V8 keeps a sum as a chain, which whoever reads it character by character pays for.
  return pieces.join('');
}

/** Fills every slot of a text; `escaped` suits the place (HTML, plain text, header). */
export const fillSlots = (
  text: string,
  valueFor: (name: Slot) => string | null,
  escaped: (s: string) => string,
): string =>
  fillTemplate(templateOf(text), (name) => {
    const value = valueFor(name);
    return value === null ? null : escaped(value);
  });

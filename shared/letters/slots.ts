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

/** Fills every slot of a text; `escaped` suits the place (HTML, plain text, header). Throws on a slot without a value: a letter with a hole is never sent. */
export function fillSlots(
  text: string,
  valueFor: (name: Slot) => string | null,
  escaped: (s: string) => string,
) {
  return text.replace(pattern, (_, name: Slot) => {
    const value = valueFor(name);
    if (value === null) throw new Error(`letter has no value for its slot "${name}"`);
    return escaped(value);
  });
}

import type { WishOf } from './wish.ts';
import { polite } from './wish-line.ts';

/** What is asked about an item of a letter. */
export type ItemOrder = WishOf<'more'> | WishOf<'thanks-item'> | { kind: 'files'; number: number };

const number = '(?:(?:numbers?|nos?|n|numeros?|items?|the|les?|la|du|des?) )*(?<number>\\d{1,2})(?= |$)';
const joined = '(?: (?:and|et|or|ou|then|puis|pis|also|aussi|please|svp|encore))*';

const verbs: Record<ItemOrder['kind'], string> = {
  more: '(?:(?:read|show me|send me|lire) )?(?:more|the rest|(?:la |le )?(?:suite|reste)|plus)(?: (?:of|from|on|de|du))?',
  'thanks-item':
    '(?:many |big )?(?:thanks|thank you|thx|merci)(?: (?:so much|very much|a lot|beaucoup|bien))?(?: (?:for|to|pour|a|au|aux))?',
  files:
    '(?:(?:the|les?) )?(?:files?|pictures?|photos?|attachments?|fichiers?|pieces? jointes?)(?: (?:of|from|for|in|de|du))?',
};
const kinds = Object.keys(verbs) as ItemOrder['kind'][];
const begins = kinds.map((kind) => [kind, new RegExp(`^ ?(?:${verbs[kind]}) (?=${number})`)] as const);
const further = new RegExp(`^ ?${number}${joined}`);

/**
 * "More 2 and 3, thanks for number 4": what a line asks about the items of a letter, one after the other; null where it says anything else.
 * What stands around it may be polite.
 */
export function itemOrders(line: string): ItemOrder[] | null {
  let left = polite(line).replace(/^(?:and|et|also|aussi|then|puis|pis) /, '');
  const orders: ItemOrder[] = [];
  while (left !== '') {
    const [kind, start] = begins.find(([, verb]) => verb.test(left)) ?? [];
    if (kind) left = left.replace(start as RegExp, '');
    const of = kind ?? orders.at(-1)?.kind;
    const found = further.exec(left);
    if (!of || !found) return null;
    orders.push({ kind: of, number: Number(found.groups?.number) });
    left = left.slice(found[0].length).trimStart();
  }
  return orders.length > 0 ? orders : null;
}

/** An order as a sentence of its own, which nobody says to anybody else. */
export const asSentence = ({ kind, number }: ItemOrder): string => {
  switch (kind) {
    case 'more':
      return `Please send me the rest of number ${number}.`;
    case 'thanks-item':
      return `Please thank number ${number} for me.`;
    case 'files':
      return `Please send me the files of number ${number}.`;
  }
};

import { isOrder, isRequest } from './frames.ts';
import { asSentence, itemOrders } from './item-orders.ts';
import { tidy } from './spelling.ts';

/** A line in the parts that each ask or tell one thing. */
export const partsOf = (line: string): string[] =>
  sentencesIn(line)
    .flatMap(listed)
    .flatMap((part) => itemOrders(part)?.map(asSentence) ?? ordersIn(part));

const abbreviation =
  /(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Ste|Mme|Mlle|No|no|nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|janv|févr|avr|juill|déc|a\.m|p\.m|\d{1,3})$/u;

/** A line's sentences: an initial, a title and a number do not end one. */
function sentencesIn(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(/[.!?…]+["”»’)]*(?=\s|$)/gu)) {
    const before = line.slice(Math.max(from, index - 12), index);
    const end = index + mark.length;
    const goesOn = mark === '.' && end < line.length && abbreviation.test(before);
    if (goesOn && !itemOrders(line.slice(from, index))) continue;
    parts.push(line.slice(from, end).trim());
    from = end;
  }
  return [...parts, line.slice(from).trim()].filter((part) => part !== '');
}

/** "Call me Jo and send it weekly": what is asked for besides is a sentence of its own. */
function ordersIn(part: string): string[] {
  const pieces = part.split(/(?:[,;]?\s+(?:and|et|pis|puis)|;)\s+(?=\p{L})/iu);
  const out: string[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const said = tidy(piece);
    if (before !== undefined && !(isOrder(said) && isRequest(tidy(before), [tidy(before)])))
      out[out.length - 1] = part.slice(
        part.indexOf(before),
        part.indexOf(piece, part.indexOf(before) + before.length) + piece.length,
      );
    else out.push(piece);
  }
  return out;
}

/** "Let me know (a) what … and (b) where …": each of its parts, behind what all of them begin with. */
function listed(part: string): string[] {
  const [lead = '', ...items] = part.split(/\s*(?:\b(?:and|et|or|ou)\s+)?\((?:[a-f]|[1-6]|i{1,3})\)\s*/u);
  return items.length < 2 ? [part] : items.map((item) => `${lead} ${item}`.trim());
}

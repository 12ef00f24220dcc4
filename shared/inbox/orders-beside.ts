import { type ItemOrder, itemOrders } from '../wishes/item-orders.ts';
import { divide } from './numbered.ts';

/** So many words stand for themselves; fewer are a remark beside an order, or a name below it. */
const aStory = 12;

/**
 * Lines that only ask about items ("more 2"), among numbered answers or below somebody's own words: they are no part of these. Null where nothing is
 * asked so, where the words above are few, or where more than a name or a courtesy stands below.
 */
export function ordersBeside(text: string): { words: string; orders: ItemOrder[] } | null {
  const lines = text.split('\n');
  const orders = lines.flatMap((line) => itemOrders(line) ?? []);
  const words = lines
    .filter((line) => itemOrders(line) === null)
    .join('\n')
    .trim();
  if (orders.length === 0) return null;
  return divide(words).kind === 'sure' ? { words, orders } : ordersBelow(lines);
}

function ordersBelow(lines: string[]): { words: string; orders: ItemOrder[] } | null {
  const isOrder = (line: string) => itemOrders(line) !== null;
  const last = lines.findLastIndex(isOrder);
  const first = lines.findLastIndex((line, i) => i < last && line.trim() !== '' && !isOrder(line)) + 1;
  const words = lines.slice(0, first).join('\n').trim();
  if (count(words) < aStory || count(lines.slice(last + 1).join(' ')) >= aStory) return null;
  return { words, orders: lines.slice(first, last + 1).flatMap((line) => itemOrders(line) ?? []) };
}

const count = (words: string): number => words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

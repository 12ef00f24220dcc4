import { type ItemOrder, itemOrders } from '../wishes/item-orders.ts';

/** So many words stand for themselves; fewer are a remark beside an order, or a name below it. */
const aStory = 12;

/**
 * Somebody's own words, and below them lines that only ask about items ("more 2"): these are no part of the words. Null where the words above are few,
 * or more than a name or a courtesy stands below.
 */
export function ordersBelow(text: string): { words: string; orders: ItemOrder[] } | null {
  const lines = text.split('\n');
  const isOrder = (line: string) => itemOrders(line) !== null;
  const last = lines.findLastIndex(isOrder);
  const first = lines.findLastIndex((line, i) => i < last && line.trim() !== '' && !isOrder(line)) + 1;
  const words = lines.slice(0, first).join('\n').trim();
  if (last < 0 || count(words) < aStory || count(lines.slice(last + 1).join(' ')) >= aStory) return null;
  return { words, orders: lines.slice(first, last + 1).flatMap((line) => itemOrders(line) ?? []) };
}

const count = (words: string): number => words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

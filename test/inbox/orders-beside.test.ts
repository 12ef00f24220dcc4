import { expect, test } from 'vitest';
import { ordersBeside } from '../../shared/inbox/orders-beside.ts';

const story = 'My neighbour sang to me on the bus, and by the second stop everybody had joined in.';

test('orders below somebody’s words are no part of them', () => {
  expect(ordersBeside(`${story}\n\nmore 2\nThanks for 3\n\nJo`)).toEqual({
    words: story,
    orders: [
      { kind: 'more', number: 2 },
      { kind: 'thanks-item', number: 3 },
    ],
  });
});

test.each([
  ['a remark', 'Hello Lee, how nice!\nmore 2'],
  ['nothing', 'more 2\nmore 3'],
  ['further words', `${story}\nmore 2\n${story}`],
  ['no order', story],
])('with %s beside them they are heard with the mail', (_, text) => {
  expect(ordersBeside(text)).toBeNull();
});

test('among numbered answers they are taken out, wherever they stand', () => {
  expect(ordersBeside('2: me too\nfiles 8\n3: thank you\nmore 5')).toEqual({
    words: '2: me too\n3: thank you',
    orders: [
      { kind: 'files', number: 8 },
      { kind: 'more', number: 5 },
    ],
  });
});

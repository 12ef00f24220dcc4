import { expect, test } from 'vitest';
import { ordersBelow } from '../../shared/inbox/orders-below.ts';

const story = 'My neighbour sang to me on the bus, and by the second stop everybody had joined in.';

test('orders below somebody’s words are no part of them', () => {
  expect(ordersBelow(`${story}\n\nmore 2\nThanks for 3\n\nJo`)).toEqual({
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
  expect(ordersBelow(text)).toBeNull();
});

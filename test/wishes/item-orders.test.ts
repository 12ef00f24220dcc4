import { describe, expect, test } from 'vitest';
import { itemOrders } from '../../shared/wishes/item-orders.ts';

const said = (line: string) => itemOrders(line)?.map(({ kind, number }) => `${kind} ${number}`) ?? null;

describe('a line that asks about items of a letter', () => {
  test.each([
    ['more 3', ['more 3']],
    ['Please read more of #3, thanks', ['more 3']],
    ['More 2, 3 and 5 please', ['more 2', 'more 3', 'more 5']],
    ['more 2 and thank you for number 4', ['more 2', 'thanks-item 4']],
    ['La suite du n° 2 et du 4 svp', ['more 2', 'more 4']],
    ['merci pour le 2, et la suite de 3', ['thanks-item 2', 'more 3']],
    ['files 2, more 3', ['files 2', 'more 3']],
    ['et les fichiers du numéro 7', ['files 7']],
  ])('is heard order by order: “%s”', (line, orders) => {
    expect(said(line)).toEqual(orders);
  });

  test.each([
    'More than 3 people came.',
    'Thanks for 2 more years of friendship',
    'Merci 2 fois',
    'Plus 3 enfants que j’aime',
    'more',
    'Thank you so much',
    'The rest of 2026',
    '2 and 3',
    'photos 2 and my dog',
    '',
  ])('is nothing else: “%s”', (line) => {
    expect(said(line)).toBeNull();
  });
});

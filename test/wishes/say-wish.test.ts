import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/language/language.ts';
import type { Hearing } from '../../shared/wishes/hearing.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { sayWish } from '../../shared/wishes/say-wish.ts';
import type { Wish } from '../../shared/wishes/wish.ts';
import { community } from '../support/builders.ts';

const places = { regions: ['kingston', 'thunder-bay'], unknown: [] };
const mine: Wish[] = [
  { kind: 'stop' },
  { kind: 'pause', until: null },
  { kind: 'pause', until: '2027-01-05' },
  { kind: 'resume' },
  ...(['daily', 'weekly', 'monthly'] as const).map((rhythm): Wish => ({ kind: 'rhythm', rhythm })),
  ...(['en', 'fr'] as const).map((language): Wish => ({ kind: 'language', language })),
  ...(['standard', 'large-print', 'plain-text', 'plain-language'] as const).map(
    (profile): Wish => ({ kind: 'profile', profile }),
  ),
  { kind: 'regions', ...places },
  { kind: 'regions', regions: ['eastern'], unknown: [] },
  { kind: 'moved', regions: ['kingston'], unknown: [] },
  { kind: 'add-regions', ...places },
  { kind: 'drop-regions', ...places },
  { kind: 'name', name: 'Marie T.' },
  ...[true, false].flatMap((on): Wish[] => [
    { kind: 'answers', on },
    { kind: 'still-here', on },
  ]),
  { kind: 'settings' },
  { kind: 'help' },
  { kind: 'my-data' },
  { kind: 'forget-me' },
  { kind: 'why' },
  { kind: 'guidelines' },
  { kind: 'support-person', address: 'ana@example.org' },
  { kind: 'end-support' },
  { kind: 'more', number: 3 },
  { kind: 'thanks-item', number: 2 },
  { kind: 'concern', number: 4 },
  { kind: 'concern', number: null },
];
const own: Wish[] = [
  { kind: 'private' },
  { kind: 'anonymous' },
  { kind: 'shared' },
  { kind: 'withdraw' },
  ...(['local', 'regional', 'provincial'] as const).map((reach): Wish => ({ kind: 'reach', reach })),
];

describe.each(languages)('what we tell people to say is what we understand, in %s', (language) => {
  const hearing = { community, language, today: Temporal.PlainDate.from('2026-11-24') };
  const heard = (wish: Wish, where: Hearing['where']) =>
    readWishes(sayWish(wish, language, community), { ...hearing, where });

  test.each(mine)('in a reply to any letter: %o', (wish) => {
    expect(heard(wish, 'letter')).toEqual({ wishes: [wish], rest: '', unheard: [], doubt: null });
  });

  test.each(own)('about one’s own words: %o', (wish) => {
    expect(heard(wish, 'own-words')).toEqual({ wishes: [wish], rest: '', unheard: [], doubt: null });
  });
});

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const often = (words: string, times: number) => words.repeat(times);

test.each([
  ['a word', often('x', 20_000)],
  ['letters and spaces', often('a ', 10_000)],
  ['ends without end', often('stop ', 4_000)],
  ['negations', often('not no more pas de plus de ', 800)],
  ['numbers', often('un deux trois 1/2 ', 1_500)],
  ['opening quotation marks', often('«"“', 7_000)],
  ['marks', often('. , : ; ! ', 2_000)],
  ['places, well and badly spelt', often('Kingston Kingstn to from ', 800)],
  ['days', often('until January 5 jusqu’au 5 ', 700)],
  ['addresses', often('a@', 10_000)],
  ['names', often('Call me Marie de la ', 1_000)],
  ['rhythms', often('every day every week once a ', 700)],
  ['answers', often('no letters when somebody answers to my ', 600)],
  ['quiet months', often('write to me even when there is nothing new ', 600)],
  ['line feeds', often('\n', 20_000)],
])(
  'is read in a moment, whatever is written: %s',
  (_, text) => {
    readWishes('Please pause my letters until January 5.', {
      community,
      language: 'en',
      today,
      where: 'letter',
    });
    for (const where of ['letter', 'settings', 'own-words'] as const) {
      const before = process.cpuUsage();
      readWishes(text, { community, language: 'en', today, where });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1_000);
    }
  },
  60_000,
);

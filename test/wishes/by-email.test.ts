import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { languages } from '../../shared/language/language.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { registry } from '../../shared/wishes/registry.ts';
import type { Entry } from '../../shared/wishes/registry-entry.ts';
import { community } from '../support/builders.ts';
import { byEmail } from './by-email.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const entries = Object.entries(registry) as [string, Entry][];
const examples = entries.flatMap(([kind, { examples, where, who }]) =>
  languages.flatMap((language) =>
    examples[language].map((say) => [say, kind, language, where, who === 'a steward'] as const),
  ),
);

test.each(examples)('“%s” is understood as: %s', (say, kind, language, where, steward) => {
  const { wishes } = readWishes(say, { community, language, today, where, steward });
  expect(wishes.map((wish) => wish.kind)).toEqual([kind]);
});

test('docs/by-email.md lists every wish, as it is', async () => {
  await expect(byEmail()).toMatchFileSnapshot('../../docs/by-email.md');
});

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { languages } from '../../shared/language/language.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { registry } from '../../shared/wishes/registry.ts';
import type { Entry } from '../../shared/wishes/registry-entry.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const entries = Object.entries(registry) as [string, Entry][];
const examples = entries.flatMap(([kind, { examples, where }]) =>
  languages.flatMap((language) => examples[language].map((say) => [say, kind, language, where] as const)),
);

test.each(examples)('“%s” is understood as: %s', (say, kind, language, where) => {
  const { wishes } = readWishes(say, { community, language, today, where });
  expect(wishes.map((wish) => wish.kind)).toEqual([kind]);
});

const head = `# What can be said by email

Made from \`shared/wishes/registry.ts\`; \`npx vitest run test/wishes/by-email.test.ts -u\` writes it anew.

These are examples: say it in your own words, in English or French, with or without accents. Several wishes in one mail are fine.
Write them in a reply to any letter, or to \`settings@\` (\`parametres@\`). About words of your own: in a reply to their receipt.

- A wish that changes something is answered with what holds now, and with what to reply to have it as it was.
- In doubt we ask, once, and do nothing before you answer: with a number, with _yes_, or in other words.
- What you tell besides (a story, a reason) is never a wish; where it is more than a reason, the stewards read it.
- Quotations, signatures and what mail programs add are not heard.
`;
const rows = (all: [string, Entry][]): string =>
  all
    .map(
      ([
        kind,
        {
          examples: { en, fr },
          who,
          answer,
        },
      ]) => {
        const said = (list: string[]) => list.map((say) => `_${say}_`).join('<br>');
        return `| ${kind} | ${said(en)} | ${said(fr)} | ${who} | ${answer.en}<br>${answer.fr} |`;
      },
    )
    .join('\n');

test('docs/by-email.md lists every wish, as it is', async () => {
  const table = `| wish | in English | in French | who may | what comes back |\n| --- | --- | --- | --- | --- |\n${rows(entries)}\n`;
  await expect(`${head}\n${table}`).toMatchFileSnapshot('../../docs/by-email.md');
});

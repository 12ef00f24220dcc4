import { registry } from '../../shared/wishes/registry.ts';
import type { Entry } from '../../shared/wishes/registry-entry.ts';

const head = `# What can be said by email

Made from \`shared/wishes/registry.ts\`; \`npx vitest run test/wishes/by-email.test.ts -u\` writes it anew.

These are examples: say it in your own words, in English or French, with or without accents. Several wishes in one mail are fine.
Write them in a reply to any letter, or to \`settings@\` (\`parametres@\`). About words of your own: in a reply to their receipt.

- A wish that changes something is answered with what holds now, and with what to reply to have it as it was.
- In doubt we ask, once, and do nothing before you answer: with a number, with _yes_, or in other words.
- What you ask for besides, and we do not understand, the answer names.
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

/** docs/by-email.md, as the registry has it. */
export const byEmail = (): string =>
  `${head}\n| wish | in English | in French | who may | what comes back |\n| --- | --- | --- | --- | --- |\n${rows(Object.entries(registry))}\n`;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casesIn } from './cases.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function keep(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}

test('a case is a mail and the words newly written', async () => {
  keep({ 'real/b.eml': 'Subject: Re: Hello\n\nyes\n', 'real/b.txt': 'yes', 'real/README.md': '' });
  const cases = await casesIn(join(home, 'real'));
  expect(cases).toMatchObject([
    { folder: 'real', file: 'b.eml', expected: 'yes', original: null, spaceless: false },
  ]);
  expect(cases[0]?.message.text?.trim()).toBe('yes');
});

test('a case knows the letter it answers, where that lies in originals beside the folder', async () => {
  keep({
    'originals/prompt.eml': 'Message-ID: <letter@example.org>\n\nWhat surprised you?\n',
    'real/a.eml': 'In-Reply-To: <letter@example.org>\n\nMe\n',
    'real/a.txt': 'Me',
    'real/b.eml': 'References: <letter@example.org> <other@example.org>\n\nYou\n',
    'real/b.txt': 'You',
    'real/c.eml': 'In-Reply-To: <other@example.org>\n\nThey\n',
    'real/c.txt': 'They',
  });
  const cases = await casesIn(join(home, 'real'));
  expect(cases.map(({ original }) => original?.text.trim() ?? null)).toEqual([
    'What surprised you?',
    'What surprised you?',
    null,
  ]);
});

test('a folder that is not there, holds no mail, or a mail without its words is named', async () => {
  await expect(casesIn(join(home, 'nowhere'))).rejects.toThrow(/^There is no folder .*nowhere\.$/);
  keep({ 'empty/README.md': '' });
  await expect(casesIn(join(home, 'empty'))).rejects.toThrow(/empty holds no replies/);
  keep({ 'half/a.eml': '\nyes\n' });
  await expect(casesIn(join(home, 'half'))).rejects.toThrow(/a\.eml needs a file a\.txt beside it/);
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../../emails/chromium.ts';
import { previews } from '../../../emails/previews.ts';
import { languages } from '../../../shared/language/language.ts';

import { lettersOf } from './letters.ts';
import { accessibilityTreeOf, readAloud } from './reading-order.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** The letter as a screen reader reads it; addresses that differ from reader to reader are not among its words. */
async function heard(name: string, language: string): Promise<string> {
  const preview = previews.find((each) => each.name === name);
  if (!preview) throw new Error(`no preview "${name}"`);
  const letters = await lettersOf(preview);
  const letter = letters.find((each) => each.language === language && each.profile === 'standard');
  return readAloud(await accessibilityTreeOf(browser, letter?.html ?? ''));
}

describe('heard by a screen reader', () => {
  test.each(languages)('the digest reads like a letter (%s)', async (language) => {
    await expect(await heard('digest', language)).toMatchFileSnapshot(
      `../../../docs/reading-order/digest.${language}.txt`,
    );
  });

  test('nothing that is laid out is read as data', async () => {
    expect(await heard('digest', 'en')).not.toMatch(/\[(?:table|row|cell)/);
  });
});

test('a tree is read from its root, what is inside further in, and nothing that is ignored', () => {
  const text = (nodeId: string, said: string) => ({
    nodeId,
    ignored: false,
    role: { value: 'StaticText' },
    name: { value: said },
  });
  const tree = [
    {
      nodeId: '1',
      ignored: false,
      role: { value: 'RootWebArea' },
      name: { value: 'News' },
      childIds: ['2', '3'],
    },
    { nodeId: '2', ignored: true, childIds: ['4'] },
    { nodeId: '3', ignored: false, role: { value: 'blockquote' }, childIds: ['5'] },
    text('4', 'Marie wrote:'),
    text('5', 'Bonjour'),
  ];
  expect(readAloud(tree)).toBe('[letter] News\n  Marie wrote:\n  [quotation]\n    Bonjour\n');
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../../emails/chromium.ts';
import { previews } from '../../../emails/previews.ts';
import { type Look, openView } from './chromium.ts';
import { outdated, report } from './findings.ts';
import { type GateLetter, lettersOf } from './letters.ts';

let browser: Browser;
let onADesk: (html: string) => Promise<Look>;
let onAPhoneAtNight: (html: string) => Promise<Look>;

/** WCAG's level AA, and the 7 to 1 of its level AAA. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];

beforeAll(async () => {
  browser = await startChromium();
  onADesk = await openView(browser, {
    width: 1200,
    colorScheme: 'light',
    axe: { once: { rules: { 'color-contrast-enhanced': { enabled: true } } }, always: {} },
    pages: 2,
  });
  onAPhoneAtNight = await openView(browser, {
    width: 320,
    colorScheme: 'dark',
    axe: { once: { runOnly: contrast }, always: null },
    pages: 2,
  });
});

afterAll(() => browser?.close());

const largestMeasure = 70;

/** What is wrong with how a letter looks, by check. */
function flawsOf(desk: Look, phone: Look, { profile }: GateLetter) {
  const { smallest, measure } = desk;
  return {
    isAccessible: desk.violations,
    isReadInTheDark: phone.violations,
    nothingIsFetched: [...desk.fetched, ...phone.fetched],
    typeIsLarge:
      smallest.size < (profile === 'large-print' ? 24 : 16) ? [`${smallest.size} px: ${smallest.where}`] : [],
    linesAreShort:
      measure.characters > largestMeasure ? [`${measure.characters} characters: ${measure.where}`] : [],
    fitsAPhone: phone.overflow === null ? [] : [phone.overflow],
  };
}

const checks = new Set<string>();

async function findingsIn(letter: GateLetter) {
  if (letter.html === null) return [];
  const [desk, phone] = await Promise.all([onADesk(letter.html), onAPhoneAtNight(letter.html)]);
  return Object.entries(flawsOf(desk, phone, letter)).flatMap(([check, findings]) => {
    checks.add(check);
    return findings.map((finding) => ({ letter, check, finding }));
  });
}

describe.concurrent('in Chromium, with axe-core', () => {
  test.each(previews)('$name is good to read', async (preview) => {
    const letters = await lettersOf(preview);
    expect(report((await Promise.all(letters.map(findingsIn))).flat())).toBe('');
  });
});

test('nothing is known that was put right', () => {
  expect(outdated([...checks])).toEqual([]);
});

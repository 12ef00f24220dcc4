import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../../emails/chromium.ts';
import { type Look, openView } from './chromium.ts';

let browser: Browser;
let look: (html: string) => Promise<Look>;
let lookAtNight: (html: string) => Promise<Look>;

beforeAll(async () => {
  browser = await startChromium();
  const view = { width: 320, axe: { once: {}, always: {} }, pages: 1 };
  look = await openView(browser, { ...view, colorScheme: 'light' });
  lookAtNight = await openView(browser, { ...view, colorScheme: 'dark' });
});
afterAll(() => browser?.close());

const page = (body: string, head = '', lang = ' lang="en"') =>
  `<!doctype html><html${lang}><head><title>a</title>${head}</head><body><main><h1>News</h1>${body}</main></body></html>`;
const rules = ({ violations }: Look) => violations.map((violation) => violation.split(':')[0]);

describe('Chromium and axe-core see', () => {
  test('nothing in a plain page', async () => {
    const seen = await look(page('<p>Marie wrote to you.</p>'));
    expect(seen).toMatchObject({ violations: [], smallest: { size: 16 }, overflow: null, fetched: [] });
  });

  test('ink too pale for its ground', async () => {
    expect(rules(await look(page('<p style="color:#999">a b</p>')))).toEqual(['color-contrast']);
  });

  test('ink too pale in the dark alone', async () => {
    const style =
      '<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000 } }</style>';
    expect(rules(await look(page('<p>a b</p>', style)))).toEqual([]);
    expect(rules(await lookAtNight(page('<p>a b</p>', style)))).toEqual(['color-contrast']);
  });

  test('a language that is missing', async () => {
    expect(rules(await look(page('', '', '')))).toEqual(['html-has-lang']);
  });

  test('a picture without an alternative', async () => {
    expect(rules(await look(page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')))).toEqual([
      'image-alt',
    ]);
  });

  test('small type', async () => {
    const { smallest } = await look(page('<p style="font-size:12px">small</p><p>usual</p>'));
    expect(smallest).toEqual({ size: 12, where: '<p> small' });
  });

  test('what is too wide for a phone', async () => {
    const { overflow } = await look(page(`<p>${'a'.repeat(5000)}</p>`));
    expect(overflow).toMatch(/px wide by <p> aaaa/);
  });

  test('how many characters a line holds', async () => {
    const { measure } = await look(page('<p style="width:40em">a</p>'));
    expect(measure.where).toBe('<p> a');
    expect(measure.characters).toBeGreaterThan(70);
  });

  test('what is fetched', async () => {
    const { fetched } = await look(page('<img src="https://evil.example/pixel.png" alt="">'));
    expect(fetched).toEqual(['https://evil.example/pixel.png']);
  });
});

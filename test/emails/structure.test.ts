import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { words } from '../../emails/blocks.ts';
import { degrades } from '../../emails/components/degrades.ts';
import { Letter } from '../../emails/components/letter.tsx';
import { forOutlook } from '../../emails/components/outlook.ts';
import { prompt } from '../../emails/previews/people.ts';
import { frameOf, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';

const htmlsIn = (language: 'en' | 'fr') =>
  Promise.all(previews.map(async ({ model }) => (await render(model, frameOf(model, language))).html ?? ''));
/** Rendered once for all tests: there are hundreds of letters. */
const rendered = { en: htmlsIn('en'), fr: htmlsIn('fr') };
const htmls = (language: 'en' | 'fr' = 'en') => rendered[language];
const frame = frameOf({ kind: 'prompt', prompt }, 'en');
const quoting = (language: 'en' | 'fr' | null) =>
  renderToStaticMarkup(
    createElement(Letter, {
      draft: { subject: 'S', title: 'T', invitesReply: false, blocks: [words('نعم', language)] },
      footer: [],
      subject: 'S',
      frame,
    }),
  );

describe('the HTML of a letter', () => {
  test('is read in order: one column without tables, but for one that Outlook alone sees and that says it is for looks', async () => {
    for (const html of await htmls()) {
      const seen = html.replace(/<!--.*?-->/g, '');
      expect(seen).not.toMatch(/<t(?:able|r|d)\b|column|float|flex|grid/);
      expect(html.match(/<table[^>]*>/g)).toEqual(['<table role="presentation" align="center" width="522">']);
      expect(html.match(/<!--\[if mso\]>/g)?.length).toBe(html.match(/<!\[endif\]-->/g)?.length);
    }
  });

  test('closes what it opens for Outlook around the whole page', () => {
    const markup = '<head></head><body><div class="desk"><div class="page">x</div></div></body>';
    const seen = forOutlook(markup, 'standard').replace(/<!--\[if mso\]>|<!\[endif\]-->/g, '');
    expect(seen).toMatch(
      /<table[^>]*><tr><td><div class="page">x<\/div><\/td><\/tr><\/table><\/div><\/body>$/,
    );
  });

  test('says its language where web clients keep it, and that of words in another', async () => {
    for (const html of await htmls('fr')) expect(html).toMatch(/<div class="page"[^>]* lang="fr" dir="ltr"/);
    expect(quoting('fr')).toContain('<blockquote lang="fr" dir="auto"');
    expect(quoting('en')).toContain('<blockquote dir="auto"');
    expect(quoting(null)).toContain('<blockquote dir="auto"');
  });

  test('says the language of a word one can write to change it', async () => {
    for (const [language, said] of [
      ['en', '<b lang="fr">français</b>'],
      ['fr', '<b lang="en">English</b>'],
    ] as const)
      expect((await htmls(language)).filter((html) => html.includes(said)).length).toBeGreaterThan(3);
  });

  test('has no div that reads like the box that Word draws around the header of a mail it quotes', async () => {
    for (const html of await htmls()) expect(html).not.toMatch(/<div[^>]*border-top(?:-style)?:[^;"]*solid/);
  });

  test('hides nothing', async () => {
    for (const html of await htmls())
      expect(html).not.toMatch(/display:none|visibility:hidden|aria-hidden|font-size:0/);
  });
});

test('what degrades is listed once, with how', () => {
  const features = degrades.map(({ feature }) => feature);
  expect(new Set(features).size).toBe(features.length);
  for (const { feature, how } of degrades) {
    expect(feature).toMatch(/^(?:css|html|image)-[a-z0-9-]+$/);
    expect(how).toMatch(/^.{8,}\.$/);
  }
});

import { describe, expect, test } from 'vitest';
import { davids, hostile, maries } from '../../emails/previews/people.ts';
import { frameOf, type Preview, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { type Language, languages } from '../../shared/language/language.ts';
import { replyLine, wordsIn } from '../../shared/language/words.ts';
import { fillSlots, slot } from '../../shared/letters/slots.ts';
import { isUnasked } from '../../shared/letters/unasked.ts';

const preview = (name: string): Preview => {
  const found = previews.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no preview "${name}"`);
  return found;
};
const letter = async ({ model }: Preview, language: Language) => {
  const { html, ...rest } = await render(model, frameOf(model, language));
  return { ...rest, html: html ?? '' };
};
const decoded = (html: string) =>
  html
    .replace(/<head[\s\S]*?<\/head>/, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<br\/?>|<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, '&');
const wordsOf = (said: string) => said.match(/[\p{L}\p{N}’'@.]+/gu) ?? [];
const slotsIn = (said: string) => [...new Set(said.match(/\uE000[^\uE001]*\uE001/g) ?? [])].sort();

describe.each(languages)('letters in %s', (language) => {
  test.each(previews.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const { subject, html, text } = await letter(each, language);
    expect(html).toContain(`<html dir="ltr" lang="${language}"`);
    expect(html).toMatch(new RegExp(`<body[^>]*>[\\s\\S]*lang="${language}"|<body[^>]*lang="${language}"`));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<title/g)).toHaveLength(1);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|video|audio|object)\b|@import|url\(/i);
    expect(Buffer.byteLength(html)).toBeLessThan(90_000);
    expect(subject).not.toMatch(/[\r\n]|^$/);
    expect(text).not.toMatch(/^-- ?$/m);
    for (const line of text.split('\n'))
      if (/[ \t]\S/.test(line.trim())) expect([...line].length).toBeLessThanOrEqual(72);
    expect(text.includes(replyLine[language])).toBe(html.includes(replyLine[language]));
    if (text.includes(replyLine[language])) expect(text.startsWith(replyLine[language])).toBe(true);
  });

  test.each(previews.map((each) => [each.name, each] as const))(
    '%s says the same in both parts',
    async (_, each) => {
      const { html, text } = await letter(each, language);
      const filled = (said: string) =>
        said.replace(/\uE000[^\uE001]*\uE001/g, ' ').replace(/https?:\S+/g, ' ');
      const inText = wordsOf(filled(text)).join(' ');
      expect(inText).toBe(wordsOf(filled(decoded(html))).join(' '));
    },
  );

  test.each(previews.map((each) => [each.name, each] as const))(
    '%s uses only the slots it may',
    async (_, each) => {
      const { html, text, subject } = await letter(each, language);
      const found = slotsIn(html);
      expect(slotsIn(text)).toEqual(found);
      const { kind } = each.model;
      const shown = JSON.stringify(each.model);
      const ofShownFiles = found.filter((name) =>
        shown.includes(/file:([a-z2-7]+):\d+/.exec(name)?.[1] ?? 'no file'),
      );
      if (isUnasked(kind)) expect(found).toContain(slot('unsubscribe'));
      const allowed = [
        slot('reply'),
        ...ofShownFiles,
        ...(kind === 'settings' ? [slot('settings')] : []),
        ...(kind === 'confirm' || kind === 'invitation' ? [slot('confirm')] : []),
        ...(isUnasked(kind) ? [slot('unsubscribe')] : []),
        ...(['digest', 'prompt', 'prompt-reminder', 'harvest', 'gathering-invitation'].includes(kind)
          ? [slot('unsubscribe'), slot('archive'), slot('yours')]
          : []),
      ];
      expect(found.filter((name) => !allowed.includes(name) && !/reply:\d+/.test(name))).toEqual([]);
      if (kind === 'digest')
        expect(found).toEqual(expect.arrayContaining([slot('unsubscribe'), slot('archive')]));
      if (kind === 'not-a-member') expect(found).toEqual([]);
      for (const part of [html, text, subject])
        expect(
          fillSlots(
            part,
            () => 'here',
            (value) => value,
          ),
        ).not.toMatch(/[\uE000\uE001]/);
    },
  );
});

test('every digest item has its own reply address, raw in a mailto link and in the text', async () => {
  const { html, text } = await letter(preview('digest'), 'en');
  for (const n of [1, 2, 3, 4, 5] as const) {
    expect(html).toContain(`href="mailto:${slot(`reply:${n}`)}?subject=`);
    expect(text).toContain(`\n${slot(`reply:${n}`)}\n`);
  }
});

test('words keep their own language and their lines', async () => {
  const { html, text } = await letter(preview('digest'), 'en');
  expect(html).toMatch(/<blockquote lang="fr"[^>]*>Ma voisine/);
  expect(text).toContain(
    maries.words
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n'),
  );
  expect(text.replace(/\s+/g, ' ')).toContain(davids.words);
});

test('nobody can write markup, slots or signatures into a letter', async () => {
  const { html, text, subject } = await letter(preview('digest-hostile'), 'en');
  expect(html).not.toMatch(/<script|<img|<b>/);
  expect(html).toContain('&lt;b&gt;bold&lt;/b&gt; &amp;');
  expect(text).toContain('<b>bold</b> &');
  expect(html.match(/\uE000unsubscribe\uE001/g)).toHaveLength(1);
  for (const part of [html, text, subject])
    expect(part.includes('\u202E') || part.includes('\u0007')).toBe(false);
  expect(text.replace(/\s/g, '')).toContain(hostile.words.split('\n')[0]?.replace(/\s/g, ''));
});

test('French has no-break spaces before tall punctuation and within guillemets', async () => {
  for (const each of previews.filter(({ name }) => !/hostile/.test(name))) {
    const { subject, html, text } = await letter(each, 'fr');
    const shown = html.replace(/<head[\s\S]*?<\/head>|style="[^"]*"/g, '');
    for (const part of [subject, shown, text])
      expect(part.match(/.{0,20}\S [:;!?»](?=\s|$|<).*|.{0,20}« .*/gm)).toBeNull();
  }
});

test('both languages name days as people do', () => {
  const { subject } = wordsIn('fr').digest;
  expect(subject('Ottawa', 'mardi 1er\u00a0décembre')).toBe(
    'Le bulletin du mardi 1er\u00a0décembre\u00a0: Ottawa',
  );
});

test.each([
  ['en', 'You answered someone in Ottawa:', 'Someone in Eastern Ontario'],
  ['fr', 'Vous avez répondu à une personne, Ottawa\u00a0:', 'Une personne, Est de l’Ontario'],
] as const)(
  'whoever has no name has a capital in %s only where they come first',
  async (language, within, first) => {
    const { text } = await letter(preview('receipt-empty'), language);
    expect(text).toContain(within);
    expect((await letter(preview('digest'), language)).text).toContain(`4. ${first}`);
  },
);

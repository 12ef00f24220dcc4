import { describe, expect, test } from 'vitest';
import { clientsShowIt } from './checks/clients.ts';
import { charactersAreSafe, fetchesNothing, onlyOurMarkup } from './checks/harmless.ts';
import { linksMakeSense } from './checks/links.ts';
import { headersAreValid, subjectIsOneLine, textIsWellSet } from './checks/mail.ts';
import { saysTheSame } from './checks/same.ts';
import { headingsInOrder, imagesHaveAlternatives, languagesAreSaid, sizeFits } from './checks/structure.ts';

const page = (body: string, lang = 'en') => ({
  html: `<html lang="${lang}"><body>${body}</body></html>`,
});

describe('the gate sees', () => {
  test('headings that are missing, doubled, skipped or empty', () => {
    expect(headingsInOrder(page('<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>'))).toEqual([]);
    expect(headingsInOrder(page('<p>a</p>'))).toHaveLength(1);
    expect(headingsInOrder(page('<h1>a</h1><h1>b</h1>'))).toHaveLength(1);
    expect(headingsInOrder(page('<h2>a</h2><h1>b</h1>'))).toHaveLength(1);
    expect(headingsInOrder(page('<h1>a</h1><h3>b</h3>'))).toEqual(['“b” skips a level']);
    expect(headingsInOrder(page('<h1> </h1>'))).toEqual(['an empty heading']);
  });

  test('a language that is not said, of the letter or of somebody’s words', () => {
    const model = { held: { words: 'Ma voisine a appris mon nom', language: 'fr' } };
    const check = ({ html }: { html: string }) => languagesAreSaid({ html, language: 'en', model });
    expect(check(page('<blockquote lang="fr">Ma voisine a appris mon nom</blockquote>'))).toEqual([]);
    expect(check(page('<blockquote>Ma voisine a appris mon nom</blockquote>'))).toHaveLength(1);
    expect(check({ html: '<html><body></body></html>' })).toHaveLength(1);
    expect(check(page('', 'fr'))).toHaveLength(1);
  });

  test('a picture without an alternative', () => {
    expect(imagesHaveAlternatives(page('<img src="cid:logo" alt="">'))).toEqual([]);
    expect(imagesHaveAlternatives(page('<img src="cid:logo">'))).toHaveLength(1);
  });

  test.each(['', 'here', 'Ici.', 'https://letters.example/a', 'Read more'])('a link called “%s”', (words) => {
    expect(linksMakeSense(page(`<a href="https://letters.example/a">${words}</a>`))).toHaveLength(1);
  });

  test('links with the same words that lead to different places', () => {
    const links = (second: string) =>
      page(`<a href="mailto:a@b.example">Answer</a> <a href="mailto:${second}@b.example">Answer</a>`);
    expect(linksMakeSense(links('a'))).toEqual([]);
    expect(linksMakeSense(links('c'))).toHaveLength(1);
  });

  test('a letter that grows too large', () => {
    expect(sizeFits({ html: 'é'.repeat(44_999) })).toEqual([]);
    expect(sizeFits({ html: 'é'.repeat(45_000) })).toHaveLength(1);
  });

  test.each([
    '<script>x</script>',
    '<form></form>',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="https://evil.example">a</a>',
    '<iframe src="cid:a"></iframe>',
    '<input>',
  ])('markup that is not ours: %s', (markup) => {
    expect(onlyOurMarkup(page(markup))).not.toEqual([]);
  });

  test.each([
    '<img src="https://example.ca/pixel.png" alt="">',
    '<img srcset="a.png 2x" alt="">',
    '<link rel="stylesheet" href="a.css">',
    '<td background="http://example.ca/a.png"></td>',
    '<p style="background: url(//example.ca/a.png)">a</p>',
    '<style>@import "a.css";</style>',
    '<style>@font-face { font-family: a }</style>',
  ])('a thing that would be fetched: %s', (markup) => {
    expect(fetchesNothing(page(markup))).not.toEqual([]);
  });

  test('what travels with the letter is not fetched', () => {
    expect(
      fetchesNothing(page('<img src="cid:logo" alt=""><a href="https://letters.example">a</a>')),
    ).toEqual([]);
  });

  test.each(['\u202Eabc', 'a\u0007', '\u2066open', '\u2069', '\uE000reply\uE001', 'a\u0000'])(
    'a character that upsets others: %j',
    (said) => {
      const good = { subject: 'a', html: 'a', text: '\u2068Marie\u2069, Ottawa\n' };
      expect(charactersAreSafe(good)).toEqual([]);
      for (const part of ['subject', 'html', 'text'])
        expect(charactersAreSafe({ ...good, [part]: said })).toHaveLength(1);
    },
  );

  test.each(['', 'a\nb', 'a\rb', 'a\u2028b', 'a'.repeat(201)])('a subject like %j', (subject) => {
    expect(subjectIsOneLine({ subject })).toHaveLength(1);
  });

  test.each([
    { name: 'List-Id', value: 'é' },
    { name: 'List-Id', value: 'a\r\nBcc: b@c.example' },
    { name: 'References', value: 'a'.repeat(996) },
    { name: 'List Id', value: 'a' },
    { name: 'List-Id', value: '' },
  ])('a header like $name', (header) => {
    expect(headersAreValid({ headers: [header] })).toHaveLength(1);
  });

  test.each([`${'a '.repeat(40)}b`, 'a \n', '--\n', '> a', 'From a', '\n'])('text like %j', (text) => {
    expect(textIsWellSet({ text })).not.toEqual([]);
  });

  test('a long word in the text stands alone and is good', () => {
    expect(textIsWellSet({ text: `a\n* ${'b'.repeat(500)}\n  https://${'c'.repeat(100)}` })).toEqual([]);
  });
});

describe('text and HTML', () => {
  const html = page(
    '<h1>News</h1><ol start="3"><li>Marie</li><li>Jo</li></ol><a href="mailto:r.x@b.example?subject=Re%3A">Answer</a>',
  ).html;
  const text = 'News\n====\n\n3. Marie\n4. Jo\n\nAnswer:\nr.x@b.example\n';

  test('say the same', () => {
    expect(saysTheSame({ html, text })).toEqual([]);
  });

  test.each([
    ['a word that is missing', text.replace('Jo', '')],
    ['a word too many', `${text}Goodbye`],
    ['another number', text.replace('4.', '5.')],
    ['another order', text.replace('Marie', 'Jo').replace('4. Jo', '4. Marie')],
    ['a link that is missing', text.replace('r.x@b.example', '')],
    ['another link', text.replace('r.x@', 'r.y@')],
    ['a link that shares its line', text.replace(':\nr.x', ': r.x')],
    ['a link of its own', `${text}https://letters.example\n`],
  ])('do not with %s', (_, other) => {
    expect(saysTheSame({ html, text: other })).toHaveLength(1);
  });
});

describe('mail programs', () => {
  const shown = (markup: string, accepted: { feature: string }[] = []) =>
    clientsShowIt(page(markup), accepted);
  const body = { feature: 'html-body' };
  const lang = { feature: 'html-lang' };
  const accepted = [body, lang];

  test('all show plain paragraphs on a ground of colour', () => {
    expect(shown('<p style="background-color:#fff;color:#000">a</p>', accepted)).toEqual([]);
  });

  test.each([
    ['<p style="display:flex">a</p>', 'css-display-flex'],
    ['<p style="border-radius:4px">a</p>', 'css-border-radius'],
    ['<p style="margin-top:calc(1px + 2px)">a</p>', 'css-unit-calc'],
    ['<video></video>', 'html-video'],
    [
      '<style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style>',
      'css-at-media-prefers-color-scheme',
    ],
    ['<style>p { color: #fff !important }</style>', 'html-style'],
    ['<svg></svg>', 'html-svg'],
    ['<p style="unheard-of:1">a</p>', 'css-unheard-of'],
  ])('do not all show %s', (markup, feature) => {
    expect(shown(markup, accepted).map((finding) => finding.split(':')[0])).toContain(feature);
    expect(shown(markup, [...accepted, { feature }]).map((finding) => finding.split(':')[0])).not.toContain(
      feature,
    );
  });
});

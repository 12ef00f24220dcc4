import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import { faultsOf, reasonOf, unfitAmong } from '../../shared/letters/letter-check.ts';
import type { Rendered } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { community } from '../support/builders.ts';

const personal = { bulk: false, profile: 'standard' } as const;
const bulk = { ...personal, bulk: true };
const leave = slot('unsubscribe');
const fit = {
  subject: 'News from Ottawa',
  html: `<p>News <a href="${leave}">stop</a></p>`,
  text: `News\n${leave}`,
};
const faults = (given: Partial<Rendered>, frame: Parameters<typeof faultsOf>[1] = bulk) =>
  faultsOf({ ...fit, ...given }, frame);

test('a letter with everything in its place is fit to be sent', () => {
  expect(faults({})).toEqual([]);
});

describe('a letter is not fit to be sent', () => {
  test.each([
    ['without a subject', { subject: ' ' }, 'no-subject'],
    ['with a line break in its subject', { subject: 'News\r\nBcc: x@example.net' }, 'broken-subject'],
    ['with a slot in its subject', { subject: `News ${slot('name')}` }, 'broken-subject'],
    ['without a text', { text: '\n' }, 'no-text'],
    ['without HTML', { html: '' }, 'no-html'],
    ['with a slot nobody knows', { text: `${fit.text}\uE000secret\uE001` }, 'unknown-slot'],
    ['with an item that no token can name', { text: `${fit.text}\uE000reply:256\uE001` }, 'unknown-slot'],
    ['with a slot that is not closed', { text: `${fit.text}\uE000reply` }, 'unknown-slot'],
    ['with a slot in what it says to one member', { yours: { a: `\n${slot('settings')}` } }, 'unknown-slot'],
    ['whose parts do not have the same slots', { text: `${fit.text}${slot('reply:2')}` }, 'missing-slot'],
    ['to many, without a way to leave', { html: '<p>News</p>', text: 'News' }, 'missing-slot'],
    ['with more HTML than mail programs show', { html: fit.html + 'é'.repeat(45_000) }, 'too-large'],
    ['with a text as long as a book', { text: fit.text + 'x'.repeat(80_000) }, 'too-large'],
    [
      'with a picture from elsewhere',
      { html: `${fit.html}<img src="https://x.example/a.png">` },
      'not-self-contained',
    ],
    ['with a script', { html: `${fit.html}<script>x</script>` }, 'not-self-contained'],
  ] as const)('%s', (_, given, fault) => {
    expect(faults(given)).toContain(fault);
  });

  test('for as many addresses as fill its slots, too', () => {
    const items = Array.from({ length: 200 }, (_, i) => slot(`reply:${i + 1}`)).join(' ');
    expect(faults({ html: fit.html + items + 'x'.repeat(70_000), text: fit.text + items })).toEqual([
      'too-large',
    ]);
  });
});

describe('nothing is fetched, run or led elsewhere', () => {
  test.each([
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<style>@import "https://x.example/a.css";</style>',
    '<style>p { background: url(https://x.example/a.png) }</style>',
    '<p style="background:url(&quot;https://x.example/a.png&quot;)">a</p>',
    '<td background="//x.example/a.png">a</td>',
    '<p onclick="x()">a</p>',
    '<a href="javascript:x()">a</a>',
    '<form action="https://x.example">a</form>',
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
  ])('%s', (html) => {
    expect(faults({ html: fit.html + html })).toEqual(['not-self-contained']);
  });

  test.each([
    '<a href="https://x.example/page">a page</a>',
    '<a href="mailto:r.abc@x.example?subject=url(x)%20onclick%3D1">reply</a>',
    '<p title="they wrote url(https://x.example) and onclick=&quot;x&quot;">a</p>',
    '<p>&lt;script&gt; src=https://x.example url(x) @import</p>',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<img src="cid:logo" alt="">',
    '<style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style>',
  ])('which this does not: %s', (html) => {
    expect(faults({ html: fit.html + html })).toEqual([]);
  });
});

test('a part that is not there is the one fault, and not all that it lacks', () => {
  expect(faults({ text: '' })).toEqual(['no-text']);
});

test('a letter to one person needs no way to leave, and plain text needs no HTML', () => {
  expect(faults({ html: '<p>Hello</p>', text: 'Hello' }, personal)).toEqual([]);
  expect(faultsOf({ ...fit, html: null }, { bulk: true, profile: 'plain-text' })).toEqual([]);
  expect(faultsOf({ ...fit, html: null }, bulk)).toContain('no-html');
});

test('rendering that fails is a fault of the letter, and no reason to try again', async () => {
  const frame = { community, language: 'en', ...personal } as const;
  const broken = async () => {
    throw new Error('cannot read places');
  };
  expect(await composeLetter({ kind: 'goodbye' }, frame, broken)).toEqual({
    kind: 'unfit',
    faults: ['not-rendered'],
    why: 'goodbye: Error: cannot read places',
  });
});

test('why letters were not fit can be read off the reasons of a tally', () => {
  const reasons = { [reasonOf(['no-text', 'too-large'])]: 3, [reasonOf(['too-large'])]: 2, paused: 4 };
  expect(unfitAmong(reasons)).toEqual({ letters: 5, faults: ['no-text', 'too-large'] });
  expect(unfitAmong({ expired: 1 })).toEqual({ letters: 0, faults: [] });
});

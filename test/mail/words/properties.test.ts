import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newWords } from '../../../shared/mail/words/new-words.ts';
import { attributions } from './attributions.ts';
import { headerBlocks } from './header-blocks.ts';
import { letter, mailOf, quoted, readHtml, readText } from './reply.ts';

/** Words of people, among them those that clients use around quotations. */
const word = fc.constantFrom(
  ...'hello soup river on the On Le le From Sent De wrote écrit schrieb said To Den El 3 12 2025 bus élève ça œuvre Ottawa и привет 雪 🎉 love friends I you'.split(
    ' ',
  ),
);
const ending = fc.constantFrom('', '.', '!', '?', ',', ' —', ' :)', '…');
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), ending)
  .map(([words, end]) => words.join(' ') + end);
const text = fc
  .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n'));

const attribution = fc.constantFrom(...Object.values(attributions).flat());
const fields = fc.constantFrom(
  ...Object.values(headerBlocks).map(
    ([from, sent, to, subject, date]) =>
      `${from} : Circle <r.abc@letters.example>\n${sent} : ${date}\n${to} : Nadia\n${subject} : A question`,
  ),
);

const escaped = (plain: string): string =>
  plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

describe('reading the words of a reply', () => {
  test('gives any text back from above any client’s quotation', () => {
    fc.assert(
      fc.property(text, attribution, fc.boolean(), (said, line, marked) => {
        expect(readText(`${said}\n\n${line}\n\n${marked ? quoted(letter) : letter}\n`).text).toBe(said);
      }),
    );
    fc.assert(
      fc.property(text, fields, (said, block) => {
        expect(readText(`${said}\n\n${block}\n\n${letter}\n`).text).toBe(said);
      }),
    );
  });

  test('gives any text back from below a marked quotation', () => {
    fc.assert(
      fc.property(text, attribution, (said, line) => {
        expect(readText(`${line}\n${quoted(letter)}\n\n${said}\n`).text).toBe(said);
      }),
    );
  });

  test('gives any text back from any client’s HTML', () => {
    const quotations = [
      '<div class="gmail_quote"><div class="gmail_attr">x</div><blockquote class="gmail_quote">What?</blockquote></div>',
      '<div class="moz-cite-prefix">x</div><blockquote type="cite">What?</blockquote>',
      '<div id="divRplyFwdMsg">x</div><p>What?</p>',
      '<div class="yahoo_quoted">x<p>What?</p></div>',
    ];
    fc.assert(
      fc.property(text, fc.constantFrom(...quotations), (said, quotation) => {
        expect(readHtml(`<div dir="ltr">${escaped(said)}</div><br>${quotation}`).text).toBe(said);
      }),
    );
  });

  test('gives any text back from around our own letter, however it was quoted', () => {
    const original = { text: letter, html: '' };
    const mark = fc.constantFrom('', '> ', '    ', '| ');
    fc.assert(
      fc.property(text, mark, fc.integer({ min: 25, max: 90 }), fc.boolean(), (said, sign, width, below) => {
        const copy = rewrapped(letter, width)
          .map((one) => sign + one)
          .join('\n');
        const mail = below ? `${copy}\n\n${said}` : `${said}\n\n${copy}`;
        const read = readText(mail, { original });
        if (saysNothingOfOurs(said)) expect(read.text).toBe(said);
      }),
    );
  });

  test('keeps nothing that isn’t in the mail, in its order', () => {
    const piece = fc.oneof(
      text,
      attribution,
      fields,
      fc.constantFrom('-- ', '> a', '>> b', '___', 'Sent from my iPhone', '<br>', '\t'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('\n');
        const read = readText(body);
        expect(isSubsequence(bare(read.text), bare(body))).toBe(true);
        expect(readText(body)).toEqual(read);
      }),
    );
  });

  test('never throws, and tells parts in order within the body', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'binary' })),
        fc.option(fc.string()),
        fc.string(),
        (plain, html, subject) => {
          const { body, parts, confidence } = newWords(mailOf({ text: plain, html, subject }));
          let at = 0;
          for (const { from, to } of parts) {
            expect(from).toBeGreaterThanOrEqual(at);
            expect(to).toBeGreaterThanOrEqual(from);
            at = to;
          }
          expect(at).toBeLessThanOrEqual(body.length);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        },
      ),
    );
  });

  test('never throws on HTML that nobody closed', () => {
    const tag = fc.constantFrom(
      '<div class="gmail_quote">',
      '<blockquote type="cite">',
      '<blockquote>',
      '</div>',
      '</blockquote>',
      '<p>',
      '<li>',
      '<ol>',
      '<td>',
      '<a href="https://x.y">',
      '<pre>',
      '<div id="divRplyFwdMsg">',
      '<b',
      'text',
      '&amp;',
      'On 3 May 2025 at 10:00, a@b.c wrote:',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 30 }), (tags) => {
        const read = readHtml(tags.join(''));
        expect(isSubsequence(bare(read.text), bare(read.body))).toBe(true);
      }),
    );
  });
});

/** Without white space and quote marks, which reading may change. */
const bare = (text: string): string => text.replace(/[\s>\u200B\u2060\u00AD\uFEFF]/g, '');

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

function rewrapped(text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap(
      (line) => line.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))?.map((part) => part.trim()) ?? [''],
    );
}

/** Nobody can tell words copied from the letter from quoted ones. */
const saysNothingOfOurs = (said: string): boolean => !/\b(?:you|learn|week|take|minutes|share)\b/i.test(said);

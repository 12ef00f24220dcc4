import { describe, expect, test } from 'vitest';
import { type Block, heading, mailTo, text, words } from '../../emails/blocks.ts';
import { community } from '../../emails/previews/people.ts';
import { frameOf, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { toText } from '../../emails/text.ts';
import { wrap } from '../../emails/wrap.ts';

const letter = (blocks: Block[], title = 'News') =>
  toText({
    draft: { subject: 'News', title, invitesReply: false, blocks },
    footer: [text('Do you need help?')],
    frame: { community, language: 'en' },
  });
const linesOf = (written: string) => written.split('\n');

describe('a letter as plain text', () => {
  test('says who writes, then what about', () => {
    expect(letter([text('Hello.')])).toBe(
      ['Facilitators’ Circle of Ontario\n\nNews\n====\n\nHello.\n\n____________\n\nDo you need help?\n'].join(
        '\n',
      ),
    );
  });

  test('wraps at 72 columns, at spaces but not at no-break ones, and leaves a longer word whole', () => {
    const sentence = 'Somebody waits until I have finished, for I need time to find my words here.';
    expect(wrap(sentence)).toBe(
      'Somebody waits until I have finished, for I need time to find my words\nhere.',
    );
    expect(wrap(`${'a'.repeat(68)} «\u00a0b\u00a0»`)).toBe(`${'a'.repeat(68)}\n«\u00a0b\u00a0»`);
    expect(wrap(`See ${'x'.repeat(5000)} now`)).toBe(`See\n${'x'.repeat(5000)}\nnow`);
  });

  test('has every address on a line of its own', () => {
    const written = letter([mailTo('Answer', 'r.abc@letters.example', 'Re: News')]);
    expect(written).toContain('\nAnswer:\nr.abc@letters.example\n');
  });

  test('has no line that reads as the start of a mail, a quotation or a signature, and no space at an end', () => {
    const written = letter([
      text('From Ottawa we hear:\n> nothing \n-- \nSam'),
      words('From me\n-- \n> you'),
      heading('--'),
    ]);
    for (const line of linesOf(written)) expect(line).not.toMatch(/^From |^>|^-- ?$|\s$/);
    expect(written).toContain('\n From Ottawa we hear:\n > nothing\n --\nSam');
  });

  test('is the same in large print', async () => {
    for (const { model } of previews) {
      const [standard, large] = await Promise.all(
        (['standard', 'large-print'] as const).map((profile) => render(model, frameOf(model, 'fr', profile))),
      );
      expect(large?.text).toBe(standard?.text);
    }
  }, 30_000);

  test('is all there is for who reads plain text alone', async () => {
    for (const { model } of previews) {
      const { html, text } = await render(model, frameOf(model, 'en', 'plain-text'));
      expect(html).toBeNull();
      expect(text.length).toBeGreaterThan(100);
    }
  });
});

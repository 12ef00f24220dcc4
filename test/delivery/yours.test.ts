import { expect, test } from 'vitest';
import { frameOf, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { addressLetter } from '../../shared/delivery/address-letter.ts';
import { yoursFor } from '../../shared/delivery/slot-values.ts';
import type { Letter } from '../../shared/letters/delivery.ts';
import { textOf } from '../../shared/letters/slots.ts';
import { bulkLetter, community, id } from '../support/builders.ts';

const letterhead = { community, webUrl: 'https://x.example', tokenKey: new Uint8Array(32) };

async function digest(yours?: Letter['yours']): Promise<Letter> {
  const model = previews.find(({ name }) => name === 'digest')?.model;
  if (model?.kind !== 'digest') throw new Error('no digest to preview');
  const answered = [{ memberId: id('a'), numbers: [3] }];
  const both = {
    ...model,
    digest: { ...model.digest, answered: [...answered, { memberId: id('b'), numbers: [3, 5] }] },
  };
  const rendered = await render(both, frameOf(model, 'en'));
  return bulkLetter({ ...rendered, ...(yours && { yours }) });
}
function copyFor(memberId: string | null, letter: Letter) {
  const to = { address: 'a@example.net', name: null, purpose: 'bulk', tags: { delivery: 'd' } } as const;
  const { html, text } = addressLetter(letter, { memberId, ...to }, letterhead);
  const without = (part: string) => part.replace(/[a-z2-7]{45}@/g, '…@').replace(/[a-z2-7]{45}/g, '…');
  if (!html) throw new Error('it has no HTML');
  return { html: without(textOf(html)), text: without(textOf(text)) };
}

test('whose words are answered in a digest reads by which numbers, in a line of their own', async () => {
  const letter = await digest();
  const once = copyFor(id('a'), letter);
  expect(once.text).toContain('to read.\nThere is an answer to your words: see number 3.\n\n');
  expect(once.html).toContain('There is an answer to your words: see number 3.');
  expect(copyFor(id('b'), letter).text).toContain('There are answers to your words: see numbers 3 and 5.\n');
});

test('everybody else reads nothing there, and sees no gap', async () => {
  const letter = await digest();
  const [answered, other] = [copyFor(id('a'), letter), copyFor(id('c'), letter)];
  for (const [part, line] of [
    ['html', '<br/>There is an answer to your words: see number 3.'],
    ['text', '\nThere is an answer to your words: see number 3.'],
  ] as const)
    expect(other[part]).toBe(answered[part].replace(line, ''));
  expect(other.text).not.toMatch(/[ \t]$|\n{4}/m);
});

test('what a letter says to one member is escaped in HTML, and found by their id alone', async () => {
  const letter = await digest({ [id('a')]: '\n<b>5 & 6</b>' });
  expect(copyFor(id('a'), letter).html).toContain('\n&lt;b&gt;5 &amp; 6&lt;/b&gt;');
  expect(yoursFor('constructor', letter.yours)).toBe('');
  expect(yoursFor(null, letter.yours)).toBe('');
});

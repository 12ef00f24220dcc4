import { expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { accuracyOf } from './accuracy.ts';
import type { Case } from './cases.ts';
import type { Parser } from './parser.ts';

const blank = await readMessage(Buffer.from('Subject: Re: Hello\r\n\r\n'));

const reply = (part: Partial<Case> & { text?: string; html?: string }): Case => ({
  folder: 'real',
  file: 'a.eml',
  raw: new Uint8Array(),
  original: null,
  expected: 'yes',
  spaceless: false,
  ...part,
  message: { ...blank, text: part.text ?? null, html: part.html ?? null },
});

const whole: Parser = { name: 'whole', read: ({ message }) => message.text ?? '' };

test('a parser is judged on the cases that have the part it is made for, and the others are counted', async () => {
  const cases = [
    reply({ text: 'yes' }),
    reply({ text: 'yes no' }),
    reply({ html: '<p>yes' }),
    reply({ text: ' ' }),
  ];
  const [accuracy, ...more] = await accuracyOf({ kind: 'text', parsers: [whole] }, cases);
  expect(accuracy).toMatchObject({
    parser: 'whole',
    folder: 'real',
    cases: 2,
    of: 4,
    exact: 1,
    leak: 1,
    threw: 0,
  });
  expect(more).toEqual([]);
});

test('folders are judged apart, then together', async () => {
  const cases = [reply({ text: 'yes' }), reply({ text: 'no', folder: 'manner', file: 'b.eml' })];
  const accuracy = await accuracyOf({ kind: 'text', parsers: [whole] }, cases);
  expect(accuracy.map(({ folder, cases, exact, misread }) => [folder, cases, exact, misread])).toEqual([
    ['real', 1, 1, []],
    ['manner', 1, 0, ['b.eml']],
    [null, 2, 1, ['b.eml']],
  ]);
});

test('a parser that throws has read nothing', async () => {
  const throws: Parser = {
    name: 'throws',
    read: () => {
      throw new Error('too deep');
    },
  };
  const [accuracy] = await accuracyOf({ kind: 'text', parsers: [throws] }, [reply({ text: 'yes' })]);
  expect(accuracy).toMatchObject({ cases: 1, exact: 0, empty: 1, threw: 1 });
});

test('an answer in HTML is judged as text', async () => {
  const keeps: Parser = {
    name: 'keeps',
    read: ({ message }) => message.html ?? '',
    asText: (html) => html.replace('<p>', ''),
  };
  const [accuracy] = await accuracyOf({ kind: 'html', parsers: [keeps] }, [reply({ html: '<p>yes' })]);
  expect(accuracy).toMatchObject({ exact: 1 });
});

test('a parser that needs more than the part is tried where it is there', async () => {
  const knowing: Parser = { ...whole, fits: ({ original }) => original !== null };
  const cases = [reply({ text: 'yes' }), reply({ text: 'yes', original: { text: 'Hello?', html: '' } })];
  const [accuracy] = await accuracyOf({ kind: 'text', parsers: [knowing] }, cases);
  expect(accuracy).toMatchObject({ cases: 1, of: 2 });
});

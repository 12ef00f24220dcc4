import { expect, test } from 'vitest';
import { addressLetter } from '../../shared/delivery/address-letter.ts';
import { encodedWords } from '../../shared/delivery/encoded-words.ts';
import type { Letter } from '../../shared/letters/delivery.ts';
import { bulkLetter, community, id } from '../support/builders.ts';

const addressed = (letter: Partial<Letter>, name = 'Circle') =>
  addressLetter(
    bulkLetter({ language: 'en', ...letter }),
    { memberId: id('m'), address: 'a@example.net', name: null, purpose: 'bulk', tags: { delivery: 'd' } },
    {
      community: { ...community, name: { en: name, fr: name } },
      webUrl: 'https://x.example',
      tokenKey: new Uint8Array(32),
    },
  );
const header = (letter: Partial<Letter>, wanted: string, name?: string) =>
  addressed(letter, name).headers.find((each) => each.name === wanted)?.value;

test('the name of a list has nothing in it that means something in a header, and is never too long for one', () => {
  expect(header({}, 'List-Id', 'Circle "of" friends, (Inc.) <a@b.example>\r\nBcc: c@d.example')).toBe(
    'Circle of friends Inc a b example Bcc c d example <ontario.letters.example>',
  );
  expect(header({}, 'List-Id', 'ᐃᓄᒃᑎᑐᑦ')).toBe('<ontario.letters.example>');
  expect(header({}, 'List-Id', 'a'.repeat(2000))?.length).toBeLessThan(300);
});

test('a sender’s name is one line, in encoded words no longer than they may be', () => {
  const { from } = addressed({}, 'Circle\r\nBcc: a@b.example\u2028');
  expect(from.name).toBe('Circle Bcc: a@b.example');
  const long = `Le cercle d’entraide 👩🏽‍🦽 ${'é'.repeat(100)} 🎉`;
  const words = encodedWords(long).split(' ');
  for (const word of words) expect(word).toMatch(/^=\?UTF-8\?B\?[A-Za-z0-9+/]+=*\?=$/);
  for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
  const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8'));
  expect(decoded.join('')).toBe(long);
});

test('a Message-ID that is not ASCII, which SES refuses, is left out, and the letter goes all the same', () => {
  expect(header({ inReplyTo: 'é@x.example' }, 'In-Reply-To')).toBeUndefined();
  const answer = { inReplyTo: 'a@x.example', references: ['é@x.example', 'b@x.example'] };
  expect(header(answer, 'References')).toBe('<b@x.example> <a@x.example>');
});

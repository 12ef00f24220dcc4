import { expect, test } from 'vitest';
import { fill, jsonOf, slot, templateOf, textOf } from '../../shared/letters/slots.ts';

const odd = [
  'plain',
  'Ma sœur a dit : « Jaune soleil ! »',
  '"quoted" and \\ back',
  'line\nbreak\ttab\u0000\u001F',
  '\u2028\u2029 \u202Eright to left',
  '👩‍👧 and a lone \uD800 half',
  '\uE002 private',
];

test.each(odd)('a letter with %j in it is, as JSON, what it is as text', (text) => {
  const filled = fill(
    templateOf(`${text}${slot('name')}${text}${slot('reply:2')}`),
    (name) => `${name} ${text}`,
  );
  expect(textOf(filled)).toBe(`${text}name ${text}${text}reply:2 ${text}`);
  for (let again = 0; again < 2; again++)
    expect(JSON.parse(`"${Buffer.concat(jsonOf(filled)).toString('utf8')}"`)).toBe(textOf(filled));
});

test('a letter with a hole is never filled', () => {
  expect(() => fill(templateOf(`a${slot('archive')}b`), () => null)).toThrow(/"archive"/);
});

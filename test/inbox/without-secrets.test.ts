import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../shared/inbox/without-secrets.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { id } from '../support/builders.ts';

const key = new Uint8Array(32).fill(7);
const token = (kind: 'reply' | 'settings' | 'unsubscribe' | 'archive' | 'confirm') =>
  encodeToken({ kind, memberId: id('m'), letterId: id('l'), item: 0 }, key);
const clean = (text: string) => withoutSecrets(text, 'letters.example');

describe('words that are kept', () => {
  test.each([
    [`To: r.${token('reply')}@letters.example`, 'To: […]'],
    [`Circle <r.${token('reply')}@letters.example>,`, 'Circle <[…]>,'],
    [`[Reply](mailto:R.${token('reply').toUpperCase()}@Letters.Example?subject=2)`, '[Reply]([…])'],
    [
      `Stop these letters: https://web.example/unsubscribe/${token('unsubscribe')}`,
      'Stop these letters: […]',
    ],
    [`Read this: <http://localhost:3000/digests/${token('archive')}>`, 'Read this: <[…]>'],
    [`https://web.example/settings/${token('settings')}?lang=fr and bread`, '[…] and bread'],
    [`https://web.example/confirm/${token('confirm')}`, ''],
    [
      `See https://can01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fweb.example%2Funsubscribe%2F${token('unsubscribe')}&data=05%7C02 now`,
      'See […] now',
    ],
    ['write to r.abcdefgh234@letters.example', 'write to […]'],
    ['https://web.example/unsubscribe/abc', ''],
  ])('bear no secret address: %s', (text, kept) => {
    expect(clean(text)).toBe(kept);
  });

  test.each([
    'My sister sang.',
    'I wrote to r.tremblay@example.org and to help@letters.example.',
    'See https://example.org/digests/2024 and https://example.org/settings/sound',
    'https://web.example/join',
    `No${'o'.repeat(80)}!`,
    '— … —',
  ])('are otherwise left as they are: %s', (text) => {
    expect(clean(text)).toBe(text);
  });

  test('are cleaned in a moment, however long', () => {
    const long = `${'https://'.repeat(2500)} ${'a'.repeat(20_000)} ${'/unsubscribe'.repeat(2000)} ${'r.'.repeat(10_000)}`;
    const began = performance.now();
    clean(long);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

import { describe, expect, test } from 'vitest';
import { charsetInMarkup, decodeText } from '../../../shared/mail/mime/charset.ts';
import { encodeHz, encodeIso2022, encodeText, encodeUtf7 } from '../../support/encode-text.ts';

const french = 'Voilà, j’ai reçu la lettre à l’école. Ça me plaît beaucoup, merci à tous !';
const japanese = 'こんにちは、手紙をありがとうございます。';
const korean = '안녕하세요, 편지 감사합니다.';
const chinese = '你好，谢谢你的来信，我明天会回复。';

describe('a declared charset', () => {
  test.each([
    ['windows-1252', french],
    ['iso-8859-15', 'Le prix est de 5 €, œuvre comprise'],
    ['koi8-r', 'Спасибо за письмо'],
    ['windows-1251', 'Спасибо за письмо'],
    ['iso-8859-7', 'Ευχαριστώ για το γράμμα'],
    ['windows-1256', 'شكرا على رسالتك'],
    ['macintosh', 'Voilà, déjà reçu'],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['euc-kr', korean],
    ['gbk', chinese],
    ['gb18030', chinese],
    ['big5', '你好，謝謝你的來信'],
    ['utf-16le', french],
    ['utf-16be', japanese],
  ])('%s is believed', (charset, text) => {
    expect(decodeText(encodeText(text, charset), charset)).toBe(text);
  });

  test.each([
    ['cp932', 'shift_jis', japanese],
    ['x-sjis', 'shift_jis', japanese],
    ['Windows-31J', 'shift_jis', japanese],
    ['cp949', 'euc-kr', korean],
    ['ks_c_5601-1987', 'euc-kr', korean],
    ['gb_2312-80', 'gbk', chinese],
    ['x-gbk', 'gbk', chinese],
    ['ISO_8859-1:1987', 'windows-1252', 'déjà'],
    ['latin1', 'windows-1252', 'déjà'],
    ['"iso-8859-1"', 'windows-1252', 'déjà'],
    ['x-mac-roman', 'macintosh', 'déjà'],
    ['cp1251', 'windows-1251', 'Спасибо'],
    ['ISO-8859-8-I', 'iso-8859-8', 'שלום'],
  ])('may be called %s', (name, charset, text) => {
    expect(decodeText(encodeText(text, charset), name)).toBe(text);
  });

  test.each([
    'iso-8859-1',
    'windows-1252',
    'big5',
    'us-ascii',
    'gb2312',
    'euc-kr',
    'koi8-r',
    'x-unheard-of',
    null,
  ])('%s is not believed of valid UTF-8', (charset) => {
    expect(decodeText(Buffer.from(french), charset)).toBe(french);
    expect(decodeText(Buffer.from('déjà'), charset)).toBe('déjà');
  });

  test('is believed of a few Chinese characters that happen to be valid UTF-8', () => {
    const octets = Buffer.from([0xc4, 0xa7, 0xd1, 0xa7]);
    expect(decodeText(octets, 'gbk')).toBe('魔学');
    expect(decodeText(octets, null)).toBe('ħѧ');
  });

  test('is not believed of UTF-16 where words of one octet each stand', () => {
    expect(decodeText(Buffer.from('Just plain words.\n'), 'utf-16')).toBe('Just plain words.\n');
    expect(decodeText(Buffer.from('<p>1</p><hr><p>2</p>'), 'utf-16')).toBe('<p>1</p><hr><p>2</p>');
  });

  test('is not believed where hardly anything can be decoded in it', () => {
    expect(decodeText(encodeText('déjà vu à l’été', 'windows-1252'), 'euc-jp')).toBe('déjà vu à l’été');
    const letter = `${'Plain words. '.repeat(50)}Déjà vu à l’été`;
    expect(decodeText(encodeText(letter, 'windows-1252'), 'euc-jp')).toBe(letter);
  });

  test('is believed though a few octets cannot be decoded', () => {
    const octets = Buffer.concat([encodeText(japanese.repeat(2), 'euc-jp'), Buffer.of(0xff)]);
    expect(decodeText(octets, 'euc-jp')).toBe(`${japanese.repeat(2)}\uFFFD`);
  });

  test('of UTF-8 forgives octets of windows-1252 between its characters', () => {
    const octets = Buffer.concat([Buffer.from('déjà — reçu, '), encodeText('l’été', 'windows-1252')]);
    expect(decodeText(octets, 'utf-8')).toBe('déjà — reçu, l’été');
  });

  test('of UTF-8 is not believed where nothing is UTF-8', () => {
    expect(decodeText(encodeText(french, 'windows-1252'), 'utf-8')).toBe(french);
  });
});

describe('the 7-bit charsets that shift', () => {
  const jis = { charset: 'euc-jp', begin: '\x1B$B', end: '\x1B(B' };
  const ks = { charset: 'euc-kr', begin: '\x0E', end: '\x0F', announce: '\x1B$)C' };
  const gb = { charset: 'gbk', begin: '\x0E', end: '\x0F', announce: '\x1B$)A' };

  test('UTF-7', () => {
    expect(decodeText(encodeUtf7(`${french} 1 + 1 = 2 ${japanese}`), 'utf-7')).toBe(
      `${french} 1 + 1 = 2 ${japanese}`,
    );
    expect(decodeText(Buffer.from('A+ImIDkQ. 1 +- 1, 2+2'), 'unicode-1-1-utf-7')).toBe('A≢Α. 1 + 1, 2+2');
  });

  test('HZ', () => {
    expect(decodeText(encodeHz(`a ~ b ${chinese} c`), 'hz-gb-2312')).toBe(`a ~ b ${chinese} c`);
    expect(decodeText(Buffer.from('one~\n two ~{<:Ky\nthree'), 'hz')).toBe('one two 己所\nthree');
  });

  test.each(['iso-2022-jp', 'ISO-2022-JP-MS', 'cp50220', 'csISO2022JP', null, 'us-ascii'])(
    'ISO-2022-JP as %s',
    (charset) => {
      expect(decodeText(encodeIso2022(`Re: ${japanese} ok`, jis), charset)).toBe(`Re: ${japanese} ok`);
    },
  );

  test('ISO-2022-JP with half-width katakana and characters of JIS X 0212', () => {
    expect(decodeText(Buffer.from('\x1B(I1\x1B(B \x0E1\x0F \x1B$(D0!\x1B(B', 'latin1'), 'iso-2022-jp')).toBe(
      'ｱ ｱ 丂',
    );
  });

  test('ISO-2022-JP-2 with Chinese and Korean', () => {
    const octets = Buffer.from('\x1B$A<:\x1B$(C0!\x1B$B$"\x1B(B.', 'latin1');
    expect(decodeText(octets, 'iso-2022-jp-2')).toBe('己가あ.');
  });

  test.each(['iso-2022-kr', null])('ISO-2022-KR as %s', (charset) => {
    expect(decodeText(encodeIso2022(`Re: ${korean} ok`, ks), charset)).toBe(`Re: ${korean} ok`);
  });

  test('ISO-2022-CN', () => {
    expect(decodeText(encodeIso2022(`Re: ${chinese} ok`, gb), 'iso-2022-cn')).toBe(`Re: ${chinese} ok`);
  });

  test('come back to ASCII at the end of a line that forgot to', () => {
    expect(decodeText(Buffer.from('\x1B$B$"\nplain', 'latin1'), 'iso-2022-jp')).toBe('あ\nplain');
  });
});

describe('an undeclared charset', () => {
  test.each([
    ['windows-1252', french],
    ['windows-1252', 'déjà'],
    ['windows-1252', 'Amitiés, à bientôt'],
    ['windows-1252', 'où ça?'],
    ['windows-1252', 'Größe, Straße, schöne Grüße'],
    ['koi8-r', 'Привет, как дела? Спасибо за письмо, отвечу завтра.'],
    ['windows-1251', 'Привет, как дела? Спасибо за письмо, отвечу завтра.'],
    ['windows-1254', 'Merhaba, mektubunuz için teşekkürler, yarın yazacağım. Görüşürüz'],
    ['iso-8859-7', 'Καλημέρα, ευχαριστώ για το γράμμα σας.'],
    ['iso-8859-8', 'שלום, תודה על המכתב שלך.'],
    ['iso-8859-2', 'Zażółć gęślą jaźń, proszę o odpowiedź jak najszybciej. Dziękuję bardzo.'],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['euc-kr', korean],
    ['gbk', chinese],
    ['big5', '你好，謝謝你的來信，我明天會回覆。'],
  ])('is told by the octets: %s %s', (charset, text) => {
    expect(decodeText(encodeText(text, charset), null)).toBe(text);
  });

  test('is told by what stands far behind English words', () => {
    const text = `${'Mostly plain words. '.repeat(1000)}Спасибо за ваше письмо, ответим завтра.`;
    expect(decodeText(encodeText(text, 'windows-1251'), null)).toBe(text);
  });

  test('is no UTF-8 where characters are longer than they need be, or surrogates', () => {
    for (const octets of ['E080AF', 'EDA080', 'F0808080', 'F4908080', 'C080']) {
      expect(decodeText(Buffer.from(`${octets}C3A9C3A9C3A9C3A9C3A9`, 'hex'), 'utf-8')).toMatch(
        /^[^\uFFFD]{2,4}é{5}$/,
      );
    }
  });

  test('is UTF-16 where every second octet is zero', () => {
    expect(decodeText(encodeText('Hello, été\n', 'utf-16le'), null)).toBe('Hello, été\n');
    expect(decodeText(encodeText('Hello, été\n', 'utf-16be'), 'us-ascii')).toBe('Hello, été\n');
  });

  test.each([
    ['utf-8', 'EFBBBF'],
    ['utf-16le', 'FFFE'],
    ['utf-16be', 'FEFF'],
  ] as const)('is told by the byte order mark of %s, which goes', (charset, mark) => {
    const octets = Buffer.concat([Buffer.from(mark, 'hex'), encodeText('né à Paris', charset)]);
    expect(decodeText(octets, 'iso-8859-1')).toBe('né à Paris');
  });

  test('of UTF-16 without a mark is in the order that makes letters', () => {
    for (const order of ['utf-16le', 'utf-16be']) {
      expect(decodeText(encodeText(japanese, order), 'utf-16')).toBe(japanese);
      expect(decodeText(encodeText(french, order), 'utf-16')).toBe(french);
    }
  });
});

test.each([
  ['<html><head><meta charset="koi8-r">', 'koi8-r'],
  ['<META http-equiv=Content-Type content="text/html; charset=ISO-8859-2">', 'ISO-8859-2'],
  ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
  ['<p>charset=none</p>', null],
])('the charset in %s is %s', (markup, charset) => {
  expect(charsetInMarkup(Buffer.from(markup))).toBe(charset);
});

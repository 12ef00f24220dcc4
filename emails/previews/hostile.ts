import type { Quotation } from '../../shared/letters/letter-model.ts';
import { hostile, ottawa } from './people.ts';

/** What people, or those who mean harm, can write; each is one way to upset a letter. The gate looks for `evil.example`. */
export const attacks = {
  script: '<script>alert("evil.example")</script>',
  image: '<img src=x onerror="fetch(`https://evil.example`)">',
  attribute: '"><a href="https://evil.example" onclick=alert(1)>',
  closing: '</p></blockquote></td></table></body></html><!-- ]]> <style>*{color:#fff}</style>',
  entity: '&lt;script&gt; &amp;amp; &#x202E; &nbsp;',
  header: 'Marie\r\nBcc: victim@evil.example\r\nContent-Type: text/html\r\n\r\n<h1>evil.example</h1>',
  override: '\u202Egnp.elpmaxe.live\u202C and \u2066left open, \u2067twice',
  rightToLeft: 'שלום עולם, 3 > 2 (مرحبا بالعالم)',
  emoji: '👩🏽‍🦽 👨‍👩‍👧‍👦 🏳️‍🌈 🇨🇦 👍🏿 ❤️‍🔥 0️⃣',
  combining: `Z${'\u0301\u0316\u0489'.repeat(40)}algo e\u0301te\u0301`,
  braces: '{{name}} {name} $(name) %(name)s {{#each}} <%= name %>',
  slots: '\uE000unsubscribe\uE001 \uE000reply:1\uE001 \uE000name\uE001',
  signature: 'above\n-- \nbelow\n--\n> quoted\nFrom here on',
  control: 'bell\u0007 null\u0000 escape\u001b[31m delete\u007f next\u0085 lone \uD800 tab\tend',
  invisible: 'zero\u200Bwidth soft\u00ADhyphen \uFEFFmark no\u2060break',
};

/** One word as long as a page, as a pasted key or a cat on the keyboard makes it. */
export const longWord = 'Abcdefghi0'.repeat(500);

/** All of it at once, each on a line. */
export const hostileWords = [hostile.words, ...Object.values(attacks), longWord].join('\n');

export const hostileName = `${attacks.attribute}${attacks.override}${attacks.header} ${attacks.emoji} ${attacks.slots}`;

export const veryLongName = `${'Maria-Antonia '.repeat(30)}${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)}`;

export const hostileQuotation: Quotation = {
  author: hostileName,
  place: ottawa.name,
  language: 'en',
  words: hostileWords,
};

/**
 * Text that is safe to show and to put into a letter: without C0 and C1 controls (but tab and line ends), direction overrides
 * and isolates, byte order marks, what is unseen amid words (soft hyphen, zero-width space, word joiner), and every private-use
 * character (the places of our letters' slots are written with them).
 */
export const neutral = (text: string): string => text.replace(unsafe, '').toWellFormed();

/** As a body has it: neutral, and every line end is `\n`. */
export const neutralLines = (text: string): string => neutral(withLineFeeds(text));

/** As a header field has it: neutral, and on one line. */
export const oneLine = (text: string): string =>
  neutral(text.replace(/\s/g, ' ')).replace(/ {2,}/g, ' ').trim();

/** CRLF, a CR of its own, the doubled CR of some gateways, and Unicode's line and paragraph separators become LF. */
export const withLineFeeds = (text: string): string =>
  text.replaceAll('\r\r\n', '\n').replace(/\r\n?|[\u2028\u2029]/g, '\n');

const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uE000-\uF8FF\uFEFF\u{F0000}-\u{10FFFD}]+/gu;

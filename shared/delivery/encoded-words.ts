/** Octets of UTF-8 in one encoded word: as Base64 and with what stands around it, 72 of the 75 characters it may have. */
const most = 45;

/** A display name as encoded words of RFC 2047 §2, each with whole characters, parted by spaces that readers take away again. */
export function encodedWords(name: string): string {
  const words: string[] = [];
  let current = '';
  for (const character of name) {
    if (Buffer.byteLength(current + character) > most) {
      words.push(current);
      current = '';
    }
    current += character;
  }
  return [...words, current].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}

/** How much of a letter's HTML somebody's words take: escaped, with their line breaks as elements. */
export const octetsInHtml = (words: string): number =>
  Buffer.byteLength(words) + 5 * (words.match(/[&<>"'\n]/g)?.length ?? 0);

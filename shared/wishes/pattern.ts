/** A pattern over the words of a sentence, folded and parted by single spaces: it matches whole words, anywhere. */
export const words = (pattern: string): RegExp => new RegExp(`(?:^| )(?:${pattern})(?= |$)`);

/** Up to so many other words in between; never without end, so that no text takes long. */
export const gap = (most: number): string => `(?: \\S+){0,${most}}?`;

/** `first`, up to so many other words, then `second`. */
export const near = (first: string, second: string, most = 4): string =>
  `(?:${first})${gap(most)} (?:${second})`;

/** Words without those that a pattern finds. */
export const without = (said: string, pattern: RegExp): string =>
  said.replace(new RegExp(pattern, 'g'), ' ').replace(/ +/g, ' ').trim();

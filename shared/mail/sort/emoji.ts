/** The first emoji in a text. */
export const firstEmoji = (text: string): string | undefined =>
  /\p{Extended_Pictographic}\uFE0F?/u.exec(text)?.[0];

/** Which item of a digest a reply answers, and with what words; null where it answers the digest itself. */
export function answerItems(
  item: number,
  words: string,
  items: string[],
): { contributionId: string; words: string } | null {
  const byAddress = items[item - 1];
  if (item > 0 && byAddress) return { contributionId: byAddress, words };
  const [, number, rest] = /^\s*(?:#|no\.?\s*|n[°º]\s*)?(\d{1,3})\s*[:.)–-]\s*([\s\S]+)$/iu.exec(words) ?? [];
  const byNumber = number ? items[Number(number) - 1] : undefined;
  return byNumber && rest ? { contributionId: byNumber, words: rest.trim() } : null;
}

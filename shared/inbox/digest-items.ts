/** Which item of a digest a reply answers, and with what words; null where it answers the digest itself. */
export function answerItems(
  item: number,
  words: string,
  items: string[],
): { id: string; words: string } | null {
  const byAddress = items[item - 1];
  if (item > 0 && byAddress) return { id: byAddress, words };
  const numbered = readNumber(words);
  const byNumber = numbered && items[numbered.number - 1];
  return byNumber ? { id: byNumber, words: numbered.words } : null;
}

/**
 * The item number that words begin with: a number, a sign (`:`, `.`, `)` or a dash) and a blank, then words that begin with no further
 * number; and no later line begins so too, for then it is a list of the writer's own.
 */
function readNumber(words: string): { number: number; words: string } | null {
  const [first = '', ...others] = words.trim().split('\n');
  const [, number, rest = ''] = numbered.exec(first) ?? [];
  if (!number || beginsWithNumber.test(rest) || others.some((line) => numbered.test(line))) return null;
  const said = [rest, ...others].join('\n').trim();
  return said === '' ? null : { number: Number(number), words: said };
}

/** After a colon or a bracket the blank may be wanting where a letter follows ("2:Me too"): no time and no measure is written so. */
const numbered =
  /^\s*(?:#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+|item\s+)?(\d{1,3})\s*(?:[:.)–—-](?:\s+|$)|[:)](?=\p{L}))(.*)$/iu;
const beginsWithNumber = /^(?:(?:and|et|or|ou|to|à|&|,)\s*)?[$€£#]?\s*\d/iu;

/** Which item somebody wants to read in full ("more 3"); null where they say anything else. */
export function wantsAllOf(words: string, items: string[]): string | null {
  const [, number] = more.exec(words) ?? [];
  return (number && items[Number(number) - 1]) || null;
}

const more =
  /^\s*["“«]?\s*(?:(?:please|read)\s+)?(?:more|(?:la\s+)?suite|plus)\s*:?\s*(?:of\s+|de\s+|du\s+)?(?:#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+)?(\d{1,3})\s*["”».!]*\s*$/iu;

/** What somebody says that a picture of theirs shows; `number` is null where they have only one. */
export interface Description {
  number: number | null;
  words: string;
}

/** Longer than any description one can listen to. */
const longest = 500;

/** The descriptions in a reply to the receipt of pictures: "describe 1: three people around a table", one or several, each beginning a line; none where it begins otherwise. */
export function descriptionsIn(text: string): Description[] {
  const all: Description[] = [];
  for (const line of text.trim().split('\n')) {
    const { number, words } = describing.exec(line)?.groups ?? {};
    const last = all.at(-1);
    if (words !== undefined) all.push({ number: number ? Number(number) : null, words });
    else if (last) last.words += ` ${line}`;
    else return [];
  }
  return all
    .map(({ number, words }) => ({ number, words: onOneLine(words) }))
    .filter(({ words }) => words !== '');
}

const onOneLine = (words: string): string =>
  [...words.replace(/\s+/g, ' ').trim()].slice(0, longest).join('');

const describing =
  /^\s*["“«]?\s*(?:describe|description|d[ée]cri(?:re|vez|s|ption))\s*(?:(?:of|de|the|la|l’|l')\s*)*(?:picture|image|photo|file|fichier)?\s*(?:#|no\.?|n[°º]|num[ée]ro|number)?\s*(?<number>\d{1,2})?\s*[:=–—-]\s*(?<words>.+?)\s*["”»]?\s*$/iu;

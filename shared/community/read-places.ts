import { fold } from '../language/fold.ts';
import type { Community } from './community.ts';
import { partRegions } from './find-regions.ts';

/** Region ids in the order written, and names of places that are none of the community's regions. */
export interface Places {
  regions: string[];
  unknown: string[];
}

/**
 * The places of a text that says nothing but where somebody lives ("Ottawa and Kingston", "I live near Narnia");
 * null where it says anything else. `unknownAs: 'word'`: we are told that places follow, so any single word may be one.
 */
export function readPlaces(
  community: Community,
  text: string,
  unknownAs: 'name' | 'word' = 'name',
): Places | null {
  const places: Places = { regions: [], unknown: [] };
  for (const part of partsOf(text)) {
    const { found, others } = partRegions(community, part);
    const strange = others.some((word) => !links.has(word));
    if (strange && (found.length > 0 || !isName(part, unknownAs))) return null;
    places.regions.push(...found.map(({ id }) => id).filter((id) => !places.regions.includes(id)));
    if (strange) places.unknown.push(part);
  }
  return places.regions.length + places.unknown.length > 0 ? places : null;
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;\n/+]|\s(?:and|et|&)\s/u)
    .map((part) => part.trim().replace(/[.!]+$/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** Words that stand beside a place when somebody says where they live, folded. */
const links = new Set(
  (
    'i m am we re are live lives living now here home both just only mostly also near close to by around outside in at from ' +
    'the area region regions city town of and or on canada please thanks thank you j je nous habite habitons vis vivons ' +
    'suis sommes maintenant ici seulement surtout aussi pres proche autour dans en a au aux de d du des la le l les un ' +
    'une ville secteur coin et ou merci svp'
  ).split(' '),
);

const mostWordsInName = 4;

/** A place we do not know: a few words with a capital each; or, where places follow, any single word. */
function isName(part: string, unknownAs: 'name' | 'word'): boolean {
  const all = part.split(/\s+/);
  const words = all.filter((word) => !links.has(fold(word)));
  if (unknownAs === 'word' && all.length === 1) return true;
  return (
    words.length <= mostWordsInName && words.every((word) => /^\P{L}*\p{Lu}(?:\p{Ll}|[.’'-])/u.test(word))
  );
}

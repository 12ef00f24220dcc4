import type { Community } from '../community/community.ts';
import { regionsOf } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import { lexicon, lookalikes } from './lexicon.ts';
import { distance } from './spelling.ts';

/** A region named in a clause; `guessed` where its name is misspelt. `before` and `after` are the folded words around it. */
export interface PlaceName {
  id: string;
  guessed: boolean;
  before: string;
  after: string;
}

interface Name {
  id: string;
  words: string[];
  joined: string;
  /** "Centre", "East": a word like any other, which nothing misspelt stands for. */
  proper: boolean;
}

const mostWords = 60;

/** The regions that a clause names, in order, the longest names first where one holds another; those misspelt too, where there is one clear match. */
export function placeNames(clause: string, community: Community): PlaceName[] {
  const raw = clause
    .split(/[\s'’-]+/u)
    .filter((word) => fold(word) !== '')
    .slice(0, mostWords);
  const said = raw.map(fold);
  const names = namesOf(community);
  const found: PlaceName[] = [];
  for (let at = 0; at < said.length; ) {
    const exact = exactAt(said, at, names) ?? runTogether(said[at] ?? '', names);
    const longer = exact?.words.some(
      (_, i) => i > 0 && (exactAt(said, at + i, names)?.joined.length ?? 0) > exact.joined.length,
    );
    if (longer) {
      at++;
      continue;
    }
    const spelt = exactAt(said, at, names);
    const near = exact ? null : misspeltAt(said, raw, at, names);
    const match = exact
      ? { id: exact.id, length: said[at] === exact.words[0] ? exact.words.length : 1 }
      : near;
    if (match) {
      const end = at + match.length;
      found.push({
        id: match.id,
        guessed: !spelt,
        before: said.slice(0, at).join(' '),
        after: said.slice(end).join(' '),
      });
      at = end;
    } else at++;
  }
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

const exactAt = (said: string[], at: number, names: Name[]): Name | undefined =>
  names.find(({ words }) => words.every((word, i) => said[at + i] === word));

/** "Thunderbay"; and a name that French has for it. */
const runTogether = (word: string, names: Name[]): Name | undefined =>
  names.find(
    ({ words, joined }) => (words.length > 1 && words.join('') === word) || exonyms.get(word) === joined,
  );

const exonyms = new Map([['londres', 'london']]);

function misspeltAt(
  said: string[],
  raw: string[],
  at: number,
  names: Name[],
): { id: string; length: number } | null {
  const placed = at === 0 || leads.has(said[at - 1] ?? '') || /^\p{Lu}/u.test(raw[at] ?? '');
  if (!placed) return null;
  for (const length of [2, 1]) {
    const words = said.slice(at, at + length);
    const joined = words.join(' ');
    if (words.length < length || joined.length < 5 || known.has(joined) || lookalikes.has(joined)) continue;
    const close = names
      .filter(({ proper, words: name }) => proper && name.length === length)
      .map(({ id, joined: name }) => ({
        id,
        away: distance(joined, name, name.length >= 7 ? 2 : name.length >= 5 ? 1 : 0),
      }))
      .filter(({ away }) => away !== null)
      .toSorted((a, b) => (a.away ?? 0) - (b.away ?? 0));
    const [best] = close;
    if (best && close.every(({ id, away }) => id === best.id || away !== best.away))
      return { id: best.id, length };
  }
  return null;
}

const known = new Set(lexicon);

/** Words after which a place may stand. */
const leads = new Set(
  'in to at from near of a de d en pour for add and et also region regions ville town remove ajoutez enlevez around about is are sont est the l vers sur drop take off'.split(
    ' ',
  ),
);

const namesByCommunity = new WeakMap<Community, Name[]>();

function namesOf(community: Community): Name[] {
  const made = namesByCommunity.get(community) ?? longestFirst(community);
  namesByCommunity.set(community, made);
  return made;
}

const longestFirst = (community: Community): Name[] =>
  regionsOf(community)
    .flatMap((region) =>
      [region.name.en, region.name.fr, ...region.alsoKnownAs].map((name): Name => {
        const words = fold(name).split(' ');
        return {
          id: region.id,
          words,
          joined: words.join(' '),
          proper: /^\p{Lu}/u.test(name) && !direction.test(fold(name)) && region.path.length > 1,
        };
      }),
    )
    .toSorted((a, b) => b.joined.length - a.joined.length);

const direction =
  /^(?:l )?(?:north|east|south|west|central|centre|nord|est|sud|ouest|province|south ?west|sud ouest)(?:ern)?$/;

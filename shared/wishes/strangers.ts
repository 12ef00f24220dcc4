import type { Community } from '../community/community.ts';
import { regionsOf } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import { everyday } from './everyday-words.ts';
import { placeNames } from './place-names.ts';
import type { Found } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { isWishWord, tidy } from './spelling.ts';
import type { WishKind } from './wish.ts';

/** How many words of each sentence belong to no wish: what is strange to wishes is told, and somebody's own. */
export function strangersIn(sentences: Sentence[], meant: Found[], community: Community): number[] {
  const names = meant.flatMap(({ wish }) => (wish.kind === 'name' ? tidy(wish.name).split(' ') : []));
  const kinds = meant.flatMap(({ wish }) => wordsOfKind[wish.kind] ?? []);
  const ours = new Set([...namesOf(community), ...names, ...kinds]);
  return sentences.map((one) => (one.courteous ? 0 : strangers(one, ours, community)));
}

/** Words that are no strangers beside these wishes, and are everywhere else. */
const wordsOfKind: Partial<Record<WishKind, string[]>> = {
  answers:
    'answer answers people prefererais reply replies response responses respond responds reponse reponses repond repondent respondez mots histoires textes somebody someone others story stories send transmettez'.split(
      ' ',
    ),
  'still-here':
    'even when nothing something happens happened somebody signe savoir neuf note line drop meme seulement nouveau'.split(
      ' ',
    ),
};

const namesOf = (community: Community): string[] =>
  regionsOf(community).flatMap(({ name, alsoKnownAs }) =>
    [name.en, name.fr, ...alsoKnownAs].flatMap((one) => fold(one).split(' ')),
  );

function strangers({ raw }: Sentence, ours: Set<string>, community: Community): number {
  const behindColon = raw.split(/:\s/).at(-1) ?? '';
  const said = new Set(tidy(behindColon.split(/\s+/).length >= 3 ? behindColon : raw).split(' '));
  const isStrange = (word: string) =>
    word.length > 2 && !/\d/.test(word) && !everyday.has(word) && !ours.has(word) && !isWishWord(word);
  const misspelt = placeNames(raw, community).filter(({ guessed }) => guessed).length;
  return Math.max(0, [...said].filter(isStrange).length - misspelt);
}

/** Whether a reply speaks of more than letters: the sentence of a wish has words in it that no wish is made of, or the others have many. */
export function strays(strange: number[], meant: Found[], where: 'letter' | 'own-words'): boolean {
  const own = where === 'own-words';
  const within = meant.some(({ at, sure, wish }) => {
    if (sure) return false;
    if (plainly.includes(wish.kind)) return false;
    return (strange[at] ?? 0) > (own ? fewStrangers : wish.kind === 'name' ? 2 : 0);
  });
  const many = own || meant.every(({ wish }) => plainly.includes(wish.kind));
  return within || sum(strange) > (many ? manyStrangers : fewStrangers);
}

export const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

const fewStrangers = 4;
/** Questions to us that change nothing, known by words that no story is told in. */
const plainly: WishKind[] = [
  'why',
  'concern',
  'more',
  'thanks-item',
  'guidelines',
  'my-data',
  'end-support',
  'support-person',
  'copies',
  'support-trail',
];
const manyStrangers = 12;

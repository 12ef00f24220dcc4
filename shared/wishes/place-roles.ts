import type { Community } from '../community/community.ts';
import { words } from './pattern.ts';
import { type PlaceName, placeNames } from './place-names.ts';
import type { Sentence } from './sentences.ts';
import type { Wish } from './wish.ts';

/** What a clause says of a place: that one goes there, has left it, keeps it; or wants it added or gone. */
type Role = 'to' | 'left' | 'kept' | 'added' | 'dropped' | 'only';

export interface Told extends PlaceName {
  role: Role | null;
}

const left = words(
  '(?:from|de|d|du|left|leaving|quitte|quittee?s?|quitter) ?|not(?: in| from| at)?|no longer(?: in| at)?|rather than(?: in| from)?|instead of(?: in)?|used to (?:be|live)(?: in| at| near)?|plus (?:a|en|au|dans)|au lieu de|plutot que(?: de| a)?|pas (?:a|en|de|d)?|forget(?: about)?|oubliez|avant (?:a|j etais a|on etait a)|longer live in',
);
/** "Put Kingston on my list." */
const onMyList =
  /^(?:on|onto|to|sur|dans|a) (?:my|our|the|ma|mes|la|nos) (?:\S+ )?(?:list|places|regions|areas|liste|regions|lieux|endroits)/;

/** "I don't live in …", "sold up in …", « j’ai lâché mon appart à … », "after forty years in …". */
const leaving = words(
  '(?:not|don t|doesn t|no longer|never|isn t|aren t|wasn t)(?: \\S+){0,4} (?:in|at|near|from)|(?:left|sold|gave up|given up|closed|moved out|leaving|behind|former|formerly|used to)(?: \\S+){0,6}|after (?:\\S+ ){1,3}(?:years?|months?)(?: \\S+){0,8}|(?:plus|pu)(?: \\S+){0,3} (?:a|en|au|dans|sur)|(?:lache|quitte|vendu|laisse|ferme|ancien|ancienne|autrefois)(?: \\S+){0,6}|apres (?:\\S+ ){1,3}(?:ans|annees|mois)(?: \\S+){0,8}',
);
const kept = words(
  'keep\\S*|gard\\S+|leave|stay with|still (?:want|get)|conserv\\S+|laiss\\S+|in addition to|en plus de|besides|as well as|on top of|along with|outre|with',
);
const dropping = words(
  '(?:remove|drop|delete|cancel|without|fini|finis|unfollow|scratch|ditch|lose|erase|skip)|take(?: \\S+){0,6} (?:off|out|away)|take|leave(?: \\S+){0,3} out|(?:no|stop)(?: \\S+){0,3} (?:more|news|letters|from|about|for|getting|sending)|(?:don t|do not|no longer)(?: \\S+){0,3} (?:need|want|get|news|from|follow|care|about)|enlev\\S+|retir\\S+|otez|oter|supprim\\S+|sans|plus (?:de|besoin|rien|les)|(?:arret|cess)\\S+(?: \\S+){0,4}|(?:ne|n)(?: \\S+){0,3} plus(?: \\S+){0,3}',
);
export const adding = words(
  'add|adding|added|put (?:on|back|in)|also|as well|too|in addition|another|one more|extra|include|besides|on top|ajout\\S+|aussi|en plus|egalement|inclu\\S+|rajout\\S+|additionne\\S+|(?:put|mett\\S+)(?: \\S+){1,4} (?:on|sur|dans) (?:my|ma|mes) (?:\\S+ )?(?:list|liste|places|lieux|regions)|y mettre',
);
export const only = words(
  'only|just|nothing (?:else|but)|instead|set|put me|switch|change|my regions?|my areas?|my places?|all of|whole|entire|seulement|uniquement|juste|que|rien que|exclusivement|mes regions?|ma region|mon secteur|comme region|plutot|my (?:\\S+ )?(?:places|areas|towns|regions)|mes (?:\\S+ )?(?:places|endroits|villes|coins|secteurs|regions)|mettez(?: moi)?|mettre|changez|toute la|tout l|partout|everywhere',
);
/** A sentence's places, each with what its clause says of it; a clause that says nothing goes on as the one before. */
export function placesIn(sentence: Sentence, community: Community): Told[] {
  let going: Role | null = null;
  return sentence.raw.split(/[,;:()–—!?.]|\s(?:and|et|but|mais|puis|pis)\s/iu).flatMap((clause) =>
    placeNames(clause, community).map((place, i): Told => {
      going = roleOf(place, i) ?? going;
      return { ...place, role: going };
    }),
  );
}

function roleOf({ before, after }: PlaceName, i: number): Role | null {
  const near = before.split(' ').slice(-4).join(' ');
  if (/^(?:off|out)\b/.test(after)) return 'dropped';
  if (onMyList.test(after)) return 'added';
  if (words(`(?:en plus|in addition|as well as|on top|besides)(?: \\S+){0,2}`).test(near)) return 'kept';
  if (kept.test(near) && !/(?:^| )out$/.test(near)) return 'kept';
  if (before === 'plus') return 'added';
  if (dropping.test(before)) return 'dropped';
  if (
    adding.test(before) ||
    (/(?:^| )(?:give|send) (?:us|me)$/.test(near) && !words('only|just').test(before)) ||
    words('(?:too|as well|also|aussi|en plus|egalement)').test(after)
  )
    return 'added';
  if (
    new RegExp(`(?:${left.source})(?: \\S+)?$`).test(near.split(' ').slice(-3).join(' ')) &&
    !/\b(?:news|nouvelles|letters|lettres|vient|vienn\w+|things|what|hear|read|lire|monde|gens|people|folks|partout|region|nord|sud|est|ouest|centre) (?:from|de|d|du)(?: \S+)?$/.test(
      before,
    )
  )
    return 'left';
  if (leaving.test(before) && !/(?:^| )(?:to|for|vers|pour)(?: \S+)?$/.test(near)) return 'left';
  if (i === 0 && only.test(before)) return 'only';
  return /(?:^| )(?:to|into|in|at|a|au|en|near|for|for now in)$/.test(near) ? 'to' : null;
}

export const pick = (places: Told[], ...roles: (Role | null)[]): Told[] =>
  places.filter(({ role }) => roles.includes(role));
export const ids = (places: Told[]): string[] => [...new Set(places.map(({ id }) => id))];
export const wishFor = (
  kind: 'moved' | 'regions' | 'add-regions' | 'drop-regions',
  places: Told[],
): Wish => ({
  kind,
  regions: ids(places),
  unknown: [],
  ...(places.some(({ guessed }) => guessed) ? { guessed: true } : {}),
});

/** "My two places": of which one has several. */
export const mine = words(
  '(?:my|our|mes|nos) (?:\\S+ )?(?:places|areas|towns|regions|endroits|villes|coins|secteurs)',
);

import { moved, moves } from './moving.ts';
import { isOfOccasion } from './nouns.ts';
import { words } from './pattern.ts';
import { adding, ids, mine, only, pick, placesIn, type Told, wishFor } from './place-roles.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';

const dropRegions: Rule = {
  asked: true,
  ours: true,
  where: ['letter', 'settings'],
  read(sentence, { hearing }) {
    if (sentence.told || isOfOccasion(sentence.said)) return null;
    const here = placesIn(sentence, hearing.community);
    const thatOne = sentence.clauses.some((clause) => pointed.test(clause));
    const gone =
      unwanted.test(sentence.said) || thatOne
        ? pick(here, 'dropped', 'left', 'to', null)
        : pick(here, 'dropped');
    if (thatOne && gone.length !== 1) return null;
    if (gone.length === 0 || ids(gone).length > 4) return null;
    // "I don't need the Ottawa news, I need the Kingston news": of several, which one goes?
    const alsoWants = ids(gone).length > 1 && sentence.clauses.some((clause) => wantsToo.test(clause));
    if (alsoWants || settles.test(sentence.said)) return { kind: 'unclear' };
    return wishFor('drop-regions', gone);
  },
};

/** « Kingston avec celle d’Ottawa ». */
const besides = words('(?:avec|with) (?:celles?|ceux|celui|those|the one|the ones) (?:de|d|du|from|of)');

/** « Me v’là à Ottawa, fini Toronto »: who arrives somewhere leaves more than a list. */
const settles = words('me v la|me voila|me voici');

const wantsToo = words(
  '(?<!(?:not|don t|no longer) )(?:i (?:need|want)|add|je veux|j ai besoin|ajoute[rz]?)',
);

/** "The news from Toronto, I don't need them any more". */
const unwanted = words(
  '(?:n en|ne les|les|en)(?: \\S+){0,2} (?:plus|pas) (?:besoin|veux|envie|lis)|(?:veux|ai|lis) (?:plus|pas) besoin|n en (?:veux|ai|lis) plus|(?:don t|do not|no longer) (?:need|want|read) (?:it|them|that|those)',
);

/** "Peterborough, so drop that one". */
const pointed =
  /^(?:so |please |donc |(?:you|vous) (?:can|may|pouvez) )*(?:drop|remove|delete|take out|enlev\S+|retir\S+|otez)(?: moi)?(?: donc)? (?:that|it|this|that one|this one|ca|celle la|celui la|cette region)(?: (?:from|off|de|of) .*)?$/;

const addRegions: Rule = {
  asked: true,
  ours: true,
  where: ['letter', 'settings'],
  read(sentence, mail) {
    const { hearing } = mail;
    const { community } = hearing;
    const more = hearing.language === 'en' && /^plus /.test(sentence.said);
    if (
      sentence.told ||
      !(
        more ||
        adding.test(sentence.said) ||
        (sentence.clauses.some((clause) => pointed.test(clause)) &&
          /(?:^| )(?:give|send) (?:us|me) /.test(sentence.said))
      ) ||
      unwanted.test(sentence.said)
    )
      return null;
    const here = placesIn(sentence, community);
    const added = here.some(({ role }) => role === 'added')
      ? pick(here, 'added')
      : pick(here, null, 'only', 'to');
    if (added.length > 0) return wishFor('add-regions', added);
    const meansIt =
      words('(?:it|that|there|them|those|this|l|les|la|ca|y)').test(sentence.said) &&
      here.every(({ role }) => role === 'kept');
    const before = mail.sentences
      .slice(0, mail.sentences.indexOf(sentence))
      .flatMap((one) => placesIn(one, community));
    const meant = before.filter(({ id }) => !ids(here).includes(id));
    return meansIt && ids(meant).length === 1 ? wishFor('add-regions', meant) : null;
  },
};

const regionsOnly: Rule = {
  asked: false,
  ours: false,
  where: ['letter', 'settings'],
  read(sentence, mail) {
    const { community } = mail.hearing;
    const listed = mine.test(sentence.said);
    const few = sentence.said.split(' ').length <= (mail.hearing.where === 'settings' ? 12 : 6);
    if (
      sentence.told ||
      unwanted.test(sentence.said) ||
      sentence.clauses.some((clause) => pointed.test(clause)) ||
      moves(mail.all) ||
      !(sentence.asks || few || (listed && mail.hearing.where === 'settings'))
    )
      return null;
    const here = placesIn(sentence, community);
    if (here.length === 0 || pick(here, 'dropped', 'added', 'kept').length > 0) return null;
    const wanted = pick(here, null, 'only', 'to');
    if (wanted.length === 0 || adding.test(sentence.said)) return null;
    const bare = mail.hearing.where === 'settings' && mine.test(mail.all) && isBare(sentence, here);
    const isAll = !besides.test(sentence.said);
    if (isAll && (bare || only.test(sentence.said))) return wishFor('regions', wanted);
    return news.test(sentence.said) && sentence.asks
      ? { kind: 'unclear', options: [wishFor('add-regions', wanted), wishFor('regions', wanted)] }
      : null;
  },
};

/** Nothing but places. */
const isBare = ({ said }: Sentence, places: Told[]): boolean =>
  said.split(' ').length <= places.length * 3 + 1;

const news = words(
  '(?:news|letters|letter|hear|digest|updates|nouvelles|lettres|bulletin|region|regions|area) (?:\\S+ ){0,3}(?:from|of|about|in|for|de|du|des|d|a|pour|sur)',
);

export const placeRules = {
  moved,
  'add-regions': addRegions,
  'drop-regions': dropRegions,
  regions: regionsOnly,
};

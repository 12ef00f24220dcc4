import type { Community } from '../community/community.ts';
import { words } from './pattern.ts';
import { type PlaceName, placeNames } from './place-names.ts';
import type { Mail, Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import type { Wish } from './wish.ts';

/** What a clause says of a place: that one goes there, has left it, keeps it; or wants it added or gone. */
type Role = 'to' | 'left' | 'kept' | 'added' | 'dropped' | 'only';

interface Told extends PlaceName {
  role: Role | null;
}

const left = words(
  '(?:from|de|d|du|left|leaving|quitte|quittee?s?|quitter) ?|not(?: in| from| at)?|no longer(?: in| at)?|rather than(?: in| from)?|instead of(?: in)?|used to (?:be|live)(?: in| at| near)?|plus (?:a|en|au|dans)|au lieu de|plutot que(?: de| a)?|pas (?:a|en|de|d)?|forget(?: about)?|oubliez|avant (?:a|j etais a|on etait a)|longer live in',
);
const kept = words(
  'keep\\S*|gard\\S+|leave|stay with|still (?:want|get)|conserv\\S+|laiss\\S+|in addition to|en plus de|besides|as well as|on top of|along with|outre|with',
);
const dropping = words(
  '(?:remove|drop|delete|cancel|without|unfollow|scratch|ditch|lose|erase|skip)|take(?: \\S+){0,6} (?:off|out|away)|take|leave(?: \\S+){0,3} out|(?:no|stop)(?: \\S+){0,3} (?:more|news|letters|from|about|for|getting|sending)|(?:don t|do not|no longer)(?: \\S+){0,3} (?:need|want|get|news|from|follow|care|about)|enlev\\S+|retir\\S+|otez|oter|supprim\\S+|sans|plus (?:de|besoin|rien|les)|(?:arret|cess)\\S+(?: \\S+){0,4}|(?:ne|n)(?: \\S+){0,3} plus(?: \\S+){0,3}',
);
const adding = words(
  'add|adding|added|also|as well|too|in addition|another|one more|extra|include|besides|on top|ajout\\S+|aussi|en plus|egalement|inclu\\S+|rajout\\S+|additionne\\S+',
);
const only = words(
  'only|just|nothing (?:else|but)|instead|set|put me|switch|change|my regions?|my areas?|my places?|all of|whole|entire|seulement|uniquement|juste|que|rien que|exclusivement|mes regions?|ma region|mon secteur|comme region|plutot|my (?:\\S+ )?(?:places|areas|towns|regions)|mes (?:\\S+ )?(?:places|endroits|villes|coins|secteurs|regions)|mettez(?: moi)?|mettre|changez|toute la|tout l|partout|everywhere',
);
const moving = words(
  '(?:moved|moving|move|relocated|relocating|relocate|transferred)(?: \\S+){0,8}|(?:now|currently|just) (?:live|living|based|in)|(?:live|living|lives|staying|based|home is|settled)(?: \\S+){0,5}|(?:new|own|bought)(?: \\S+){0,3} (?:home|house|place|apartment|town|city|address|condo|flat|room)|change (?:of|my) (?:address|residence|town|city)|(?:demenag\\S+|emmenag\\S+)(?: \\S+){0,8}|(?:j|je|on|nous|qui) (?:habite|habitons|reste|restons|vis|vit|vivons|demeure|demeurons)(?: \\S+){0,4}|(?:installee?s?|rendue?s?)(?: \\S+){0,4}|(?:nouve\\S+|mon|notre|propre)(?: \\S+){0,2} (?:logement|appartement|appart|maison|ville|adresse|chez moi|chez nous)|chang\\S+ (?:ma|de|notre) (?:ville|adresse)',
);
/** A move that was long ago, or somebody else's. */
const longAgo = words(
  'when (?:i|we|he|she|my)|quand (?:j|on|nous|je|il|elle)|lorsqu\\S*|(?:in|en) (?:19\\d\\d|20[01]\\d|202[0-4])|years ago|ago|il y a|before i|avant que|times|fois|grew up|as a (?:kid|child|boy|girl)|used to|was born|nee?|childhood|enfance|if i|if we|si je|si on|might|someday|un jour',
);

/** A sentence's places, each with what its clause says of it; a clause that says nothing goes on as the one before. */
function placesIn(sentence: Sentence, community: Community): Told[] {
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
  if (words(`(?:en plus|in addition|as well as|on top|besides)(?: \\S+){0,2}`).test(near)) return 'kept';
  if (kept.test(near) && !/(?:^| )out$/.test(near)) return 'kept';
  if (before === 'plus') return 'added';
  if (dropping.test(before) || /^(?:off|out)\b/.test(after)) return 'dropped';
  if (
    adding.test(before) ||
    /(?:^| )(?:give|send) (?:us|me)$/.test(near) ||
    words('(?:too|as well|also|aussi|en plus|egalement)').test(after)
  )
    return 'added';
  if (
    new RegExp(`(?:${left.source})(?: \\S+)?$`).test(near.split(' ').slice(-3).join(' ')) &&
    !/\b(?:news|nouvelles|letters|lettres|vient|vienn\w+|things|what|hear|partout|region|nord|sud|est|ouest|centre) (?:from|de|d|du)(?: \S+)?$/.test(
      before,
    )
  )
    return 'left';
  if (i === 0 && only.test(before)) return 'only';
  return /(?:^| )(?:to|into|in|at|a|au|en|near|for|for now in)$/.test(near) ? 'to' : null;
}

const pick = (places: Told[], ...roles: (Role | null)[]): Told[] =>
  places.filter(({ role }) => roles.includes(role));
const ids = (places: Told[]): string[] => [...new Set(places.map(({ id }) => id))];
const wishFor = (kind: 'moved' | 'regions' | 'add-regions' | 'drop-regions', places: Told[]): Wish => ({
  kind,
  regions: ids(places),
  unknown: [],
  ...(places.some(({ guessed }) => guessed) ? { guessed: true } : {}),
});

const dropRegions: Rule = {
  asked: true,
  ours: true,
  where: ['letter', 'settings'],
  read(sentence, { hearing }) {
    if (sentence.told) return null;
    const here = placesIn(sentence, hearing.community);
    const thatOne = sentence.clauses.some((clause) => pointed.test(clause));
    const gone =
      unwanted.test(sentence.said) || thatOne
        ? pick(here, 'dropped', 'left', 'to', null)
        : pick(here, 'dropped');
    if (thatOne && gone.length !== 1) return null;
    if (gone.length === 0 || ids(gone).length > 4) return null;
    return wishFor('drop-regions', gone);
  },
};

/** "The news from Toronto, I don't need them any more". */
const unwanted = words(
  '(?:n en|ne les|les|en)(?: \\S+){0,2} (?:plus|pas) (?:besoin|veux|envie|lis)|(?:veux|ai|lis) (?:plus|pas) besoin|n en (?:veux|ai|lis) plus|(?:don t|do not|no longer) (?:need|want|read) (?:it|them|that|those)',
);

/** "Peterborough, so drop that one". */
const pointed =
  /^(?:so |please |donc )*(?:drop|remove|delete|take out|enlev\S+|retir\S+|otez)(?: moi)?(?: donc)? (?:that|it|this|that one|this one|ca|celle la|celui la|cette region)$/;

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

/** "I moved to Kingston": told rather than asked. In a reply to a letter it is told of now, and of nothing else. */
const moved: Rule = {
  asked: false,
  ours: false,
  where: ['letter', 'settings'],
  read(sentence, mail) {
    const { community, where } = mail.hearing;
    const { said, told } = sentence;
    if (told || longAgo.test(said) || elses(said, mail) || mine.test(mail.all)) return null;
    const here = placesIn(sentence, community);
    if (pick(here, 'dropped', 'added').length > 0) return null;
    const to = pick(here, null, 'only', 'to');
    if (to.length === 0 || ids(to).length > 2 || ids(to).includes(community.regions.id)) return null;
    const says =
      (where === 'settings' ? moving : nowThere).test(said) &&
      !always.test(said) &&
      !words('(?:moved|move|demenag\\S+) (?:home|out)').test(said);
    const elsewhere =
      where === 'settings' &&
      moves(mail.all, community) &&
      !words('news|nouvelles|letters|lettres').test(said);
    if (!says && !elsewhere) return null;
    const stays = mail.sentences.flatMap((one) => pick(placesIn(one, community), 'kept'));
    return stays.length > 0 ? wishFor('regions', [...to, ...stays]) : wishFor('moved', to);
  },
};

const nowThere = words(
  '(?:moved|moving|relocated|relocating)(?: \\S+){0,6}|(?:demenag|emmenag)\\S+(?: \\S+){0,6}|(?:live|living|lives|staying|based|habite|habitons|reste|restons|vis|vivons|demeure|suis|sommes|voila|rendue?s?|installee?s?)(?: \\S+){0,5} (?:now|maintenant|desormais|from now on|these days|since|a c t heure|asteur|depuis)|(?:now|since|depuis|maintenant|desormais)(?: \\S+){0,6} (?:live|living|habite|habitons|vis|vivons|reste|restons|demeure)|(?:new|nouve\\S+)(?: \\S+)? (?:home|house|place|apartment|town|city|address|ville|maison|adresse|logement|appartement)|chang\\S+ (?:ma|my|de|our|notre) (?:ville|adresse|town|city|address|area)',
);
const always = words(
  'always|all my life|toujours|toute ma vie|ma vie|for years|for \\d+ years|depuis (?:\\d+|des|longtemps) ?(?:ans)?|since (?:i was|19\\d\\d|20[01]\\d)',
);

/** Whether a mail tells of the writer's move. */
const moves = (all: string, _community: Community): boolean =>
  words(
    '(?:i|we|i ve|we ve|i m|we re|he|she|who|have|has|just|am) (?:\\S+ )?(?:moved|moving|relocated|relocating)|(?:j ai|on a|nous avons|je|a|ai|viens de|vient de|avons) (?:\\S+ )?(?:demenag\\S+|emmenag\\S+)|(?:live|habite|reste|vis|demeure)(?: \\S+){0,4} (?:now|maintenant|desormais|a c t heure|from now on)|where i live|new (?:town|apartment|home|house|address)|change (?:of|my) (?:address|residence|town|city)|(?:chang\\S+) ma ville|(?:mon|nouveau|nouvel) (?:logement|appartement|appart)|nouvelle (?:ville|maison|adresse)',
  ).test(all);

/** Of whom it is told: "my sister moved to Barrie" is no wish; "Josh, who moved to Barrie, would like his news" is one for him. */
function elses(said: string, { hearing, all }: Mail): boolean {
  const other = words(
    '(?:my|our|the|his|her) (?:\\S+ )?(?:son|daughter|sister|brother|mother|mom|mum|dad|father|friend|cousin|aunt|uncle|neighbou?r|boss|teacher|best friend|girlfriend|boyfriend|wife|husband)(?: \\S+){0,2} (?:moved|lives|is|has|works|went|used)|(?:mon|ma|mes|notre|son|sa) (?:\\S+ )?(?:fils|fille|soeur|frere|mere|pere|ami|amie|cousin|cousine|tante|oncle|voisin|voisine|patron|amoureux|chum|blonde)(?: \\S+){0,2} (?:habite|vit|a|est|demeure|reste)',
  );
  if (!other.test(said)) return false;
  return !(
    hearing.where === 'settings' &&
    words('(?:his|her|their|son|sa|ses) (?:letters|news|new|lettres|nouvelles)').test(all)
  );
}

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
      moves(mail.all, community) ||
      !(sentence.asks || few || (listed && mail.hearing.where === 'settings'))
    )
      return null;
    const here = placesIn(sentence, community);
    if (here.length === 0 || pick(here, 'dropped', 'added', 'kept').length > 0) return null;
    const wanted = pick(here, null, 'only', 'to');
    if (wanted.length === 0 || adding.test(sentence.said)) return null;
    const bare = mail.hearing.where === 'settings' && mine.test(mail.all) && isBare(sentence, here);
    if (bare || only.test(sentence.said)) return wishFor('regions', wanted);
    return news.test(sentence.said) && sentence.asks ? { kind: 'unclear' } : null;
  },
};

const mine = words(
  '(?:my|our|mes|nos) (?:\\S+ )?(?:places|areas|towns|regions|endroits|villes|coins|secteurs)',
);

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

import { words } from './pattern.ts';
import { placeNames } from './place-names.ts';
import type { Rule } from './rule.ts';
import type { Reach, Wish } from './wish.ts';

/** A rule of what becomes of one's own words: asked in a reply to their receipt. */
const own = (read: Rule['read'], asked = false): Rule => ({ asked, ours: true, where: ['own-words'], read });

const nobody = words(
  '(?:not|don t|do not|never|no|nobody|none|won t|rather not|rather you didn t|stop)(?: \\S+){0,4} (?:circulated|distributed|share|shared|sharing|publish|published|print|put|post|send|out|public|in the letter|everyone|everybody)|(?:ne|n)(?: \\S+){0,3} (?:pas|plus)(?: \\S+){0,3} (?:partag\\S+|publi\\S+|imprim\\S+|diffus\\S+|mett\\S+)|(?:pas|non)(?: \\S+){0,2} (?:partag\\S+|publi\\S+|diffus\\S+|public|publique)|(?:partag|publi|diffus)\\S+ (?:pas|plus|la pas|le pas)|(?:mett\\S+|met|mets) (?:le|la|les|moi|ca)? ?pas',
);

/** Whoever reads before the others, as people call them. */
const stewards =
  '(?:stewards?|moderators?|intendant(?:e?s)?|responsables?|moderat(?:eurs?|rices?)|personnes? ressources?|lee|sam)';

const isPrivate = words(
  [
    `(?:between|entre)(?: \\S+){0,5} ${stewards}|(?:only|just|seuls?|seulement|juste|uniquement|reserve\\S*|restrict\\S*|limit\\S*|jusqu)(?: \\S+){0,4} ${stewards}|${stewards}(?: \\S+){0,5} (?:seuls?|seules?|only)`,
    'private|privately|confidential|personal|secret|between us|to yourself|to yourselves|prive|privee|prives|confidentiel\\S*|personnel|personnelle|entre nous|pour vous|secrete?',
    '(?:only|just)(?: \\S+){0,3} (?:stewards?|you|lee|sam)|(?:stewards?|you) (?:\\S+ )?only|(?:seulement|juste|uniquement|rien que|que)(?: \\S+){0,3} (?:steward|personnes? ressources?|vous autres|vous|lee|sam)|(?:personnes? ressources?|vous) (?:seulement|uniquement|seules?)|(?:for|to|with|by) (?:the )?stewards?(?: eyes)?(?: only)?',
    '(?:only|just)(?: \\S+){0,2} (?:for )?(?:the )?stewards?(?: to (?:see|read))?',
  ].join('|'),
);

const nameless = words(
  [
    '(?:without|not|don t|never|nobody|no)(?: \\S+){0,6} (?:who wrote|who it (?:is|was)|(?:it|this) (?:was|is|s) (?:me|mine))|(?:my|our) name (?:\\S+ ){0,3}(?:not|never|nowhere) (?:\\S+ )?(?:appear|show|printed|shown|used|there)|(?:sans|pas|ni)(?: \\S+){0,6} qui (?:l )?(?:a |ai )?ecrit',
    'anonymous\\S*|nameless|anonyme\\S*|anonymat|incognito|unnamed',
    '(?:without|not|no|don t|do not|leave|take|keep|hide|remove|drop|omit|skip|cut|off)(?: \\S+){0,4} (?:my|our) (?:\\S+ )?names?|(?:my|our) (?:\\S+ )?names? (?:\\S+ ){0,4}(?:out|off|private|secret|removed|hidden|away)|(?:no|without) names?|(?:nobody|no one|people)(?: \\S+){0,5} (?:know|knows|find out|guess)(?: \\S+){0,3} (?:me|who|mine|wrote)|not (?:say|tell|show)(?: \\S+){0,3} (?:who|me|it was me|it s me)',
    '(?:sans|pas|enlev\\S+|retir\\S+|otez|cach\\S+|ni|supprim\\S+|effac\\S+|tais\\S*|omett\\S+)(?: \\S+){0,4} (?:mon|notre) (?:\\S+ )?(?:nom|prenom)|(?:mon|notre) (?:nom|prenom)(?: \\S+){0,4} (?:pas|cache|enleve|retire)|sans (?:nom|signature)|(?:dites|dire|disez) pas (?:que c est moi|qui|mon nom)|(?:personne|on)(?: \\S+){0,4} (?:sache|sait|savoir|reconnaisse)(?: \\S+){0,4} (?:moi|qui)|qu on sache que c est moi|(?:voie|voit|sache|dise|lise|connaisse|voient|sachent)(?: \\S+){0,2} (?:pas )?(?:qui|que c est moi)|(?:see|know|tell|guess|find out)(?: \\S+){0,2} (?:who|it was me|that it s me)(?: \\S+){0,3}',
  ].join('|'),
);

const named = words(
  '(?:with|under|use|put|show|add|keep|include)(?: \\S+){0,2} my (?:real |full |own )?name|(?:say|tell)(?: \\S+){0,3} (?:it was me|me|i wrote it)|(?:avec|sous|mett\\S+|gard\\S+|ajout\\S+)(?: \\S+){0,2} mon (?:vrai |propre )?(?:nom|prenom)|(?:dit|dites|dire) que c est moi',
);
const sharing = words(
  '(?:share|publish|print|post|public|go ahead)(?: \\S+){0,4}|(?:put|include|use)(?: \\S+){0,3} (?:in the (?:letter|digest|newsletter))|(?:everyone|everybody|anyone|all)(?: \\S+){0,3} (?:can|may|to) (?:read|see|know)|(?:partag\\S+|publi\\S+|diffus\\S+)(?: \\S+){0,4}|mett\\S+(?: \\S+){0,4} (?:dans|sur) (?:la lettre|le bulletin)|(?:tout le monde|tous)(?: \\S+){0,3} (?:peut|peuvent|lise|lisent|voie|voit)(?: \\S+){0,2}',
);

const unsaid = words(
  [
    '(?:withdraw|retract|take|pull|delete|erase|remove|scrap|cancel|undo|unsend|scratch|throw|get rid|forget|drop|trash|rip)(?: \\S+){0,4} (?:back|out|down|away|it|this|that|what i (?:wrote|said|sent)|my (?:words|story|text|answer|message|reflection|reply|post|letter|mail|email|contribution|note)|of it)|withdraw|take back|withdrawn|deleted|erased',
    '(?:retir|effac|supprim|enlev|annul|repren|jet|oubli|detrui|ot)\\S*(?: \\S+){0,3} (?:ca|cela|ceci|le|la|tout|ce que j\\S*(?: \\S+){0,2}|mon (?:texte|histoire|message|mot|courriel|recit|temoignage)|mes (?:mots|paroles)|ma (?:reponse|contribution|reflexion|lettre)|l histoire)|(?:je|veux|voudrais|prefere)(?: \\S+){0,3} (?:retirer|retire|effacer|supprimer|reprendre|annuler|enlever)|(?:retir|effac|supprim|enlev|annul)(?:ez|er|e|es)? ?(?:le|la|les|moi ca|moi cela)?$|jetez',
  ].join('|'),
);

const reachOf = (said: string, places: string[], mail: Parameters<Rule['read']>[1]): Reach | null => {
  const { community } = mail.hearing;
  const root = community.regions.id;
  const inner = (community.regions.regions ?? []).map(({ id }) => id);
  if (!going.test(said) && !words('only|just|seulement|juste|uniquement|que|rien que').test(said))
    return null;
  if (whole.test(said) || places.includes(root)) return 'provincial';
  if (places.some((id) => inner.includes(id)) || regional.test(said)) return 'regional';
  if (places.length > 0 || local.test(said)) return 'local';
  return null;
};

const going = words(
  'limit\\S*|restrict\\S*|restrein\\S+|distribut\\S+|travel|travels|reach\\S*|portee|share|shared|go|goes|send|sent|people|read|see|stay|stays|keep|only|just|everyone|everybody|for|out|published|publish|spread|partag\\S+|lise|lisent|lire|gens|monde|reste|rester|envoy\\S+|aller|aille|va|vont|seulement|juste|pour|dans|diffus\\S+|publi\\S+|que',
);
const whole = words(
  '(?:whole|entire|all (?:of )?(?:the )?|across the|throughout the) ?(?:province|ontario)|province wide|provincewide|all over(?: \\S+){0,2}|everywhere|(?:toute|partout dans) la province|toute l ontario|tout l ontario|a l echelle de la province|partout|d un bout a l autre',
);
const regional = words(
  '(?:my|the|our|whole|this) region|regional|regionally|(?:ma|la|notre) region|toute la region|regionale?',
);
const local = words(
  '(?:my|our|this) (?:\\S+ )?(?:town|city|area|place|neighbourhood|neighborhood|community)|local|locally|around here|near me|close by|near here|(?:ma|notre|mon) (?:\\S+ )?(?:ville|village|quartier|coin|secteur|place|localite)|localement|locale?|pres de (?:moi|chez moi)|par ici|autour d ici|du coin',
);
const notBeyond = words(
  '(?:not|no|don t|n|ne|pas|plus)(?: \\S+){0,5} (?:province|everywhere|all over(?: \\S+){0,3}|farther|further|partout|plus loin|toute la province|ailleurs|beyond|wider|outside)(?: (?!than|que|qu)\\S+){0,3}|(?:province|region|city|town|ville|ontario|partout) (?:is|would be|c est|est|serait) (?:\\S+ ){0,2}?(?:too|wider|more|trop|plus)(?: \\S+){0,3}',
);

const reach = own(({ said, raw, told }, mail): Wish | null => {
  if (told || said.split(' ').length > 32) return null;
  const narrowed = said.replace(new RegExp(notBeyond, 'g'), ' ');
  const clauses = raw.split(/[.;!?]/).flatMap((clause) => placeNames(clause, mail.hearing.community));
  const places = clauses
    .filter(({ after }) => !/^(?:is|would be|was|c est|est|serait) /.test(after))
    .filter(({ before }) => !words('(?:not|pas|outside|hors|beyond)(?: \\S+){0,4}$').test(before))
    .map(({ id }) => id);
  const far = reachOf(narrowed, places, mail);
  return far && { kind: 'reach', reach: far };
});

const withdraw = own(
  ({ said, told }) =>
    !told && unsaid.test(said) && !nameless.test(said) && !named.test(said) ? { kind: 'withdraw' } : null,
  true,
);
const keepPrivate = own(({ said, told }) =>
  !told && (isPrivate.test(said) || (nobody.test(said) && !nameless.test(said) && !unsaid.test(said)))
    ? { kind: 'private' }
    : null,
);
const anonymous = own(({ said, told }) =>
  !told && nameless.test(said) && !named.test(said.replace(new RegExp(nameless, 'g'), ' '))
    ? { kind: 'anonymous' }
    : null,
);
const shared = own(({ said, told }) =>
  !told &&
  (named.test(said) || (sharing.test(said) && !nobody.test(said))) &&
  !nameless.test(said) &&
  !isPrivate.test(said)
    ? { kind: 'shared' }
    : null,
);

export const ownWordRules = { withdraw, private: keepPrivate, anonymous, shared, reach };

import { words } from './pattern.ts';
import { ids, mine, pick, placesIn, wishFor } from './place-roles.ts';
import type { Mail, Rule } from './rule.ts';

/** "I moved to Kingston": told rather than asked. In a reply to a letter it is told of now, and of nothing else. */
export const moved: Rule = {
  asked: false,
  ours: false,
  where: ['letter', 'settings'],
  read(sentence, mail) {
    const { community, where } = mail.hearing;
    const { said, told } = sentence;
    if (told || longAgo.test(said) || elses(said, mail) || mine.test(mail.all) || stays.test(mail.all))
      return null;
    const here = placesIn(sentence, community);
    if (pick(here, 'dropped', 'added').length > 0) return null;
    const to = pick(here, null, 'only', 'to');
    if (to.length === 0 || ids(to).length > 2 || ids(to).includes(community.regions.id)) return null;
    const says =
      (where === 'settings' ? moving : nowThere).test(said) &&
      !always.test(said) &&
      !words('(?:moved|move|demenag\\S+) (?:home|out)').test(said);
    const elsewhere =
      where === 'settings' && moves(mail.all) && !words('news|nouvelles|letters|lettres').test(said);
    if (!says && !elsewhere) return null;
    const others = mail.sentences.flatMap((one) => pick(placesIn(one, community), 'kept'));
    return others.length > 0 ? wishFor('regions', [...to, ...others]) : wishFor('moved', to);
  },
};

const nowThere = words(
  '(?:moved|moving|relocated|relocating)(?: \\S+){0,6}|(?:demenag|emmenag)\\S+(?: \\S+){0,6}|(?:live|living|lives|staying|based|habite|habitons|reste|restons|vis|vivons|demeure|suis|sommes|voila|rendue?s?|installee?s?)(?: \\S+){0,5} (?:now|maintenant|desormais|from now on|these days|since|a c t heure|asteur|depuis)|(?:now|since|depuis|maintenant|desormais)(?: \\S+){0,6} (?:live|living|habite|habitons|vis|vivons|reste|restons|demeure)|(?:new|nouve\\S+)(?: \\S+)? (?:home|house|place|apartment|town|city|address|ville|maison|adresse|logement|appartement)|chang\\S+ (?:ma|my|de|our|notre) (?:ville|adresse|town|city|address|area)',
);
const always = words(
  'always|all my life|toujours|toute ma vie|ma vie|for years|for \\d+ years|depuis (?:\\d+|des|longtemps) ?(?:ans)?|since (?:i was|19\\d\\d|20[01]\\d)',
);

/** Whether a mail tells of the writer's move. */
export const moves = (all: string): boolean =>
  words(
    '(?:i|we|i ve|we ve|i m|we re|he|she|who|have|has|just|am) (?:\\S+ )?(?:moved|moving|relocated|relocating)|(?:j ai|on a|nous avons|je|a|ai|viens de|vient de|avons) (?:\\S+ )?(?:demenag\\S+|emmenag\\S+)|(?:live|habite|reste|vis|demeure)(?: \\S+){0,4} (?:now|maintenant|desormais|a c t heure|from now on)|where i live|new (?:town|apartment|home|house|address)|change (?:of|my) (?:address|residence|town|city)|(?:chang\\S+) ma ville|(?:mon|nouveau|nouvel) (?:logement|appartement|appart)|nouvelle (?:ville|maison|adresse)|(?:nouveau|nouvel) (?:logis|appart|chez moi|coin)|logis',
  ).test(all);

/** Of whom it is told: "my sister moved to Barrie" is no wish; "Josh, who moved to Barrie, would like his news" is one for him. */
function elses(said: string, { hearing, all }: Mail): boolean {
  if (
    words(
      '(?:he|she|they|il|elle|ils|elles) (?:s|has|have|got|moved|lives|live|is|are|a|ont|habite|vit|reste|est|demeure)',
    ).test(said)
  )
    return !/(?:^| )(?:his|her|their|ses|leurs) (?:letters|news|lettres|nouvelles)/.test(all);
  const other = words(
    '(?:my|our|the|his|her) (?:\\S+ )?(?:son|daughter|sister|brother|mother|mom|mum|dad|father|friend|cousin|aunt|uncle|neighbou?r|boss|teacher|best friend|girlfriend|boyfriend|wife|husband)(?: \\S+){0,2} (?:moved|lives|is|has|works|went|used)|(?:mon|ma|mes|notre|son|sa) (?:\\S+ )?(?:fils|fille|soeur|frere|mere|pere|ami|amie|cousin|cousine|tante|oncle|voisin|voisine|patron|amoureux|chum|blonde)(?: \\S+){0,2} (?:habite|vit|a|est|demeure|reste)',
  );
  if (!other.test(said)) return false;
  return !(
    hearing.where === 'settings' &&
    words('(?:his|her|their|son|sa|ses) (?:letters|news|new|lettres|nouvelles)').test(all)
  );
}

const moving = words(
  '(?:reside|resides|residing|resid\\S+|chez moi c est|new home is)(?: \\S+){0,3}|(?:moved|moving|move|relocated|relocating|relocate|transferred)(?: \\S+){0,8}|(?:now|currently|just) (?:live|living|based|in)|(?:live|living|lives|staying|based|home is|settled)(?: \\S+){0,5}|(?:new|own|bought)(?: \\S+){0,3} (?:home|house|place|apartment|town|city|address|condo|flat|room)|change (?:of|my) (?:address|residence|town|city)|(?:demenag\\S+|emmenag\\S+)(?: \\S+){0,8}|(?:j|je|on|nous|qui) (?:habite|habitons|reste|restons|vis|vit|vivons|demeure|demeurons)(?: \\S+){0,4}|(?:installee?s?|rendue?s?)(?: \\S+){0,4}|(?:nouve\\S+|mon|notre|propre)(?: \\S+){0,2} (?:logement|appartement|appart|maison|ville|adresse|chez moi|chez nous)|chang\\S+ (?:ma|de|notre) (?:ville|adresse)',
);
/** Somebody who lives where they lived. */
const stays = words(
  '(?:still live|(?:haven t|have not|did not|didn t) (?:\\S+ )?move\\S*|not moving|habite toujours|reste toujours|vis toujours|(?:pas|n ai pas) demenage)',
);
/** A move that was long ago, or somebody else's. */
const longAgo = words(
  'when (?:i|we|he|she|my)|quand (?:j|on|nous|je|il|elle)|lorsqu\\S*|(?:in|en) (?:19|20)\\d\\d|years ago|ago|il y a|before i|avant que|times|fois|grew up|as a (?:kid|child|boy|girl)|used to|was born|nee?|childhood|enfance|if i|if we|si je|si on|might|someday|un jour',
);

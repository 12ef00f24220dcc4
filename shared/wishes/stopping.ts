import { fold } from '../language/fold.ts';
import { isOfOccasion, letters, membership, theLetters } from './nouns.ts';
import { gap, without, words } from './pattern.ts';
import { placeNames } from './place-names.ts';
import { dayOfReturn } from './return-day.ts';
import type { Rule } from './rule.ts';

const person = '(?:me|us|him|her|my \\S+|our \\S+|moi|nous|mon \\S+|notre \\S+)';

/** Words by which letters are to end; with a day or a span they are to rest. */
export const ending = words(
  [
    `(?:stop|stopping|quit|cease|end|cancel|discontinue|halt)${gap(3)} (?:${letters}|${membership}|sending|writing|mailing|emailing|contacting|everything)`,
    '^(?:stop|arret\\S*)(?: svp| please| it| everything| tout)?(?: (?:i|it|c|ca|j|je|trop|too) (?:\\S+ ?){0,8})$',
    '(?:stop|cancel) (?:it|this|them|these|all)(?: all)?$',
    `no (?:more|further|longer any)(?: of)?(?: (?:your|these|the|those))?(?: \\S+)? (?:${letters})|no (?:${letters})|nothing (?:more|until|till|til|before)|nothing please|rien (?:jusqu|avant|pendant|d ici)`,
    `not (?:to )?(?:get|getting|receive|receiving|have|send|sent)${gap(3)} (?:${letters})`,
    `(?:do not|don t|doesn t|does not|no longer|not) (?:want|wish|need|care|like)(?: to)?(?: (?:get|receive|have|be getting))?${gap(2)} (?:${letters})`,
    `(?:do not|don t|no longer|not|never)${gap(2)} (?:send|sending|write|writing|mail|email|contact)${gap(5)} (?:any ?more|again|any|${letters}|to me|me)`,
    `(?:do not|don t|doesn t|no longer) (?:want|wish|care|need|like) to (?:get|receive|have|read|be getting) (?:these|them|this|it|those|any)(?: \\S+)?$`,
    `(?:do not|don t) want (?:them|it|this|these|any)(?: (?:any ?more|from you))?$`,
    `(?:take|remove|drop|delete|get|strike)${gap(1)} ?${person}${gap(2)} (?:off|from|out)(?! (?:of )?(?:the )?(?:\\S+ )?(?:list|lists|mailing list) (?:of|for|that|who))`,
    `(?:take|remove|get) (?:off|from)${gap(2)} (?:list|lists)|off (?:your|the|this)(?: mailing)? lists?(?! (?:of|for|that|who))`,
    'unsubscribe(?! from (?!you|this|the|these|those|all|every|it|my|any))|unsub|opt out|opting out|sign me off|sign off from',
    `(?:want|like|wish|going|decided|time|ready)(?: \\S+)? to (?:leave|quit|get off|be removed|be taken off|opt out|withdraw from|stop getting|stop receiving|stop)`,
    `(?:done|finished|through) with (?:${theLetters}|your \\S+)|no longer (?:want|wish|interested)|not interested(?: any ?more| in)|had enough of (?:your|these|the) (?:${letters})`,
    `(?:arret|cess)\\S*${gap(3)} (?:envoy\\S+|ecri\\S+|m envoy\\S+|m ecri\\S+|${letters}|de m \\S+)|(?:arret|cess)\\S* (?:tout|ca)(?: ca)?`,
    `(?:veux|voudrais|souhaite|desire|aimerais|veut|voulons)${gap(3)} (?:arreter|cesser)(?: (?:tout|ca|les \\S+|mes \\S+|de \\S+)|$)`,
    `(?:veux|voudrais|souhaite|desire|desirons|veut|voulons|tiens)(?: pas)? ?(?:plus|pas|pu)${gap(4)} (?:${letters}|recevoir|rien|aucun\\S*|ca)`,
    `(?:n|ne)? ?(?:m|me|nous) (?:envoy\\S+|ecri\\S+)(?: \\S+)? (?:plus|rien|jamais)`,
    `(?:envoyez|envoie|ecrivez|ecris)(?: moi)? plus(?: rien| jamais| de (?:${letters})|$)|plus (?:rien|aucun\\S*|de|d)${gap(2)} (?:${letters}|vous|votre part)|pas de (?:${letters})|plus rien (?:recevoir|svp)|plus recevoir`,
    `(?:me|m|nous) (?:enlever|retirer|rayer|oter|supprimer|sortir|effacer)${gap(3)} listes?`,
    'desabonn\\S*(?! (?:vous )?(?:du|de la|de l|des))|desabonn\\S*(?: vous| moi)?(?: \\S+){1,2} (?:listes?|lettres?|bulletins?|courriels?|infolettres?)|desinscri\\S*',
    `ne (?:plus|pas|rien) (?:rien |jamais |me |m |nous |lui |leur )*(?:envoyer|ecrire|recevoir)|(?:${letters})(?: \\S+){0,3} (?:je|on|nous) (?:n en|les|en|ne les|ne) ?(?:veux|veut|lis|lit|voulons|lisons)? (?:plus|pu|pas)(?: en)?$|(?:${letters})(?: \\S+){0,3} (?:je|on) (?:n en|les|en|ne les) (?:veux|veut|lis) (?:plus|pu)`,
    `(?:annul|mettre fin|mettez fin|resili)\\S*${gap(3)} (?:${membership}|${letters})`,
    `(?:enlev|retir|ray|ot|supprim|sort|effac)(?:ez|er|e|s|ir) ?(?:${person}|mon nom|mon adresse)${gap(2)} (?:liste|listes)`,
    `fini(?:es|e|s)? (?:les|vos|ces|de) \\S+|(?:veux|voudrais|souhaite) (?:quitter|partir|me retirer|sortir)|m interesse(?:nt)? plus|plus interessee?`,
  ].join('|'),
);

const staying = words(
  '(?:do not|don t|not|never|please don t|isn t|not that i)(?: \\S+){0,3} (?:stop|stopping|quit|quitting|leave|leaving|cancel|cancelling|unsubscribe|unsubscribing)|(?:n|ne)(?: \\S+){0,3} (?:pas|surtout pas)(?: \\S+){0,2} (?:arret\\S+|cess\\S+|quitt\\S+|desabonn\\S+)|n? ?(?:arretez|arrete|cessez|cesse) (?:surtout )?pas|(?:veux|voudrais) pas (?:arreter|quitter|partir|me desabonner|me desinscrire)',
);

/** Letters to somebody else, and words in them that nobody shall read. */
const others = words(
  'paraiss\\S*|apparaiss\\S*|soit publie\\S*|to appear|to show up|to be (?:published|printed|in the (?:letters?|digest|newsletter))|(?:lui|leur|her|him|them) (?:envoy\\S+|ecri\\S+|send|my)|(?:send|sending|give|giving) (?:my|the) (?:letters|mail) to (?:her|him|them|[a-z]+)|(?:lui|leur) (?:envoy|ecri)\\S*',
);

/** "No phone, no mail": how a holiday is told of. */
const listed = words('(?:no|pas de|pas d|sans) \\S+ (?:no|pas de|pas d|ni|sans|and no|et pas de) \\S+');

/** A sentence's words without those by which somebody says that they stay. */
export const withoutStaying = (said: string): string => without(without(said, staying), looks);

/** "I don't need the giant letters any more" is about how they look. */
const looks = words(
  '(?:giant|huge|big|bigger|large|larger|small|tiny|grosses|grandes|petites) (?:letters|lettres)',
);

export const isListed = (said: string): boolean => listed.test(said);

/** For good, whatever day is named beside it. */
export const forGood = words(
  'unsubscribe|unsub|for good|forever|ever again|permanently|cancel my|membership|jamais|pour de bon|definitivement|desabonn\\S*|desinscri\\S*|off (?:your|the|this)(?: mailing)? lists?|(?:votre|vos|la) listes?|quitter|leave the|leaving the',
);

/** "Why do you keep sending me these? Please stop." */
const bare = /^(?:stop|stop it|arrete[rz]?)$/;
const politely = words('please|svp|s il (?:vous|te) plait|merci d');
const sentToUs = words(
  `(?:you|vous|tu)(?: \\S+){0,3} (?:send|sending|mail|emailing|write|writing|envoy\\S+|ecri\\S+)|(?:your|vos|these|ces) (?:${letters})`,
);

/** "No more letters from Jo", « plus de lettres sur l’argent »: some of them, or all? */
const somebodys = words(
  `(?:${letters}) (?:from|about|de|sur) (?!(?:${letters}|your?|u|yours|yourselves|vous|toi|votre|vos|ta|tes|this|these|that|those|the|a|any|le|la|les|l|it|them|here|ici|us|everyone|anyone|now|all|tout|cette|ce|ces|cet)(?: |$))\\S+`,
);

export const stop: Rule = {
  asked: false,
  ours: false,
  read({ raw, said, told, asks }, { all, hearing }) {
    const rest = withoutStaying(said);
    if (!told && bare.test(said) && politely.test(fold(raw)) && sentToUs.test(all)) return { kind: 'stop' };
    if (told || others.test(said) || isOfOccasion(said) || listed.test(said) || !ending.test(rest))
      return null;
    const short = rest.split(' ').length <= 12;
    if (!asks && !short) return null;
    const ofSome = somebodys.test(said) && placeNames(raw, hearing.community).length === 0;
    return { kind: ofSome ? 'perhaps-stop' : 'stop' };
  },
};

const resuming = words(
  [
    `(?:resume(?! after)|restart|unpause|un pause|reactivate|start up|start back up|turn back on|begin again|restore)${gap(4)} (?:${theLetters}|my \\S+|me|sending|writing)|^(?:resume|unpause|un pause)(?: me| us| my \\S+| (?:daily|weekly|monthly))?$`,
    `(?:start|begin|send|sending|get|getting|have|receive|receiving|want|bring)${gap(5)} (?:${letters}|these|those|them|it|everything)${gap(4)} (?:again|back|once more)|(?:start|begin|send|sending|mailing|emailing|writing)(?: to)? (?:me|us)(?: back)?(?: up)? (?:again|back|once more)|(?:start|begin) sending${gap(4)} again`,
    `(?:turn|switch|put)\\S*${gap(3)} (?:back on|on again|back up)|pick (?:me|us)(?: back)? up(?: again)?|restart\\S*${gap(3)} (?:${letters})`,
    `start (?:again|sending|writing|up)${gap(4)}(?: again)?|(?:again|back) (?:with|to) (?:the|my) (?:${letters})`,
    `(?:end|stop|over|lift|cancel|remove|off|done with|out of)${gap(2)} (?:the|my|this|our)? ?(?:pause|break|hold|rest)|(?:pause|break|rest|hold) (?:is|can be) (?:over|done|finished|lifted)|take${gap(3)} off (?:pause|hold)`,
    `(?:i m|i am|we are|we re) back(?: (?:home|now|again|from .{1,40}))?|ready for (?:${letters}|more|the) ?\\S*`,
    `(?:repren|recommenc|redemarr|reactiv|relanc|repart)\\S*${gap(4)} (?:${letters}|${membership}|les|envoi|a (?:m|nous|me) \\S+|de (?:m|nous) \\S+)|(?:repren(?:ez|ds|dre)|recommenc(?:ez|er))$`,
    `(?:remet|renvoy|redonn)\\S*${gap(4)} (?:${letters}|${membership})|(?:lettres|bulletin|courriels|nouvelles)${gap(4)} (?:de nouveau|a nouveau|recommenc\\S+|reprenn?\\S+|encore)|(?:de nouveau|a nouveau)${gap(4)} (?:${letters})|recevoir${gap(4)} (?:encore|de nouveau|a nouveau)`,
    `(?:fin|fini|finie|terminee?|lever?|levez|arretez|enlevez|annul\\S*)${gap(2)} (?:la|ma|de la|de ma)? ?(?:pause|suspension)|(?:pause|suspension) (?:est )?(?:finie?|terminee?)|(?:suis|sommes) (?:de retour|revenue?s?)|(?:enlevez|sortez|retirez) (?:moi|nous) de (?:la )?pause`,
  ].join('|'),
);

export const resume: Rule = {
  asked: true,
  ours: false,
  read(sentence, mail) {
    const { said, told } = sentence;
    if (told || !resuming.test(without(said, notResuming))) return null;
    // "I am home on February 1, start again that day": from now on, or a pause until then?
    const until = thatDay.test(said) ? dayOfReturn(sentence, mail) : null;
    return until !== null && until !== 'unclear' && until > mail.hearing.today.toString()
      ? { kind: 'unclear', options: [{ kind: 'resume' }, { kind: 'pause', until }] }
      : { kind: 'resume' };
  },
};

const thatDay = words('that day|ce jour la|(?:not )?(?:until|before) then|d ici la|a ce moment la');
const notResuming = words(
  '(?:do not|don t|not|never) (?:start|resume|send)(?: \\S+){0,3}|(?:ne|n) (?:repren|recommenc)\\S* pas',
);

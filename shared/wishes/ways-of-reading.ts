import type { AccessProfile } from '../language/profile.ts';
import { isToUs, mayAsk } from './addressed.ts';
import { letters } from './nouns.ts';
import { gap, words } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import type { Wish } from './wish.ts';

const print =
  'print|type|letters|text|font|fonts|size|writing|words|lettering|lettres|caracteres?|texte|police|ecriture|taille|format|mots|les|them|it|this';
const big =
  'large|larger|big|bigger|huge|giant|increase[ds]?|enlarge[ds]?|magnif\\S+|gros|grosses?|grands?|grandes?|agrand\\S*|grossi\\S*';
const easy =
  'easy|easier|simple|simpler|plain|plainer|clear|clearer|short|shorter|facile|faciles|simples?|clairs?|claires?|courts?|courtes?';
const speech =
  'words?|language|english|french|sentences?|mots?|langage|langue|phrases?|francais|anglais|terms|termes|read|reading|lire|comprendre|understand|vocabulary|vocabulaire';

const ways: [AccessProfile, RegExp][] = [
  [
    'plain-text',
    words(
      [
        '(?:plain|plane) ?text|text only|only text|just text|raw text|ascii|text format|unformatted',
        '(?:simple|basic) text|(?:just|only) the (?:words|text)|words only|(?:juste|seulement|que|rien que|uniquement) (?:les |des )?mots',
        '(?:no|without|remove|skip|drop|stop|turn off|leave out|any|less) (?:the |all the |any )?(?:\\S+ (?:and|or) )?(?:html|formatting|pictures?|images?|colou?rs?|layout|graphics|buttons?|boxes|fancy \\S+|lines)',
        'texte (?:brut|seul|seulement|simple|uniquement)|(?:seulement|juste|uniquement|que) (?:du |le |en )?texte|en texte',
        '(?:sans|pas de|aucune?|enlevez (?:les|le|la)|moins de) (?:html|mise en page|mise en forme|images?|couleurs?|dessins|tableaux|boutons|fioritures|decorations?|formatage)',
      ].join('|'),
    ),
  ],
  [
    'large-print',
    words(
      [
        `(?:${big})${gap(2)} (?:${print})|(?:${print})${gap(3)} (?:${big})`,
        '(?:write|make|send|print|have|get|come)(?: \\S+){0,4} (?:bigger|larger|big(?! letter)|large(?! letter))|(?:bigger|larger)(?: \\S+)?$',
        '(?:ecri\\S+|mettez|mettre|faites|envoy\\S+)(?: \\S+){0,3} (?:gros|grand|en gros)|(?:ecri\\S+|plus|en) (?:gros|grand)|grossir|grossissez|agrandir|agrandissez|enlarge|magnify',
      ].join('|'),
    ),
  ],
  [
    'plain-language',
    words(
      [
        `(?:${easy})(?: and \\S+| et \\S+)?${gap(1)} (?:${speech})|(?:words|sentences|language|text)(?: \\S+)? (?:simpler|easier|shorter)|(?:mots?|langage|langue|phrases?|francais|anglais|texte)(?: \\S+)? (?:plus |trop )?(?:faciles?|simples?|clairs?|claires?|courts?|courtes?)`,
        '(?:write|say|explain|make|put|written|use|read)(?: \\S+){0,4} (?:simpler|simply|easier|more simply|more clearly|in simple \\S+|plainly)|simplify|simplifi\\S+|easy (?:to )?read|plain language|fewer (?:big|hard|long) words|(?:less|no|without|fewer) (?:big|hard|long|complicated|difficult|fancy) (?:words|sentences)|jargon',
        '(?:ecri\\S+|dit\\S*|expliqu\\S+|parl\\S+|mettez|rendre|faites)(?: \\S+){0,4} (?:plus )?(?:simplement|simple|facile|clair|clairement|facilement)|plus (?:simple|facile|clair)s?|falc|(?:moins de|pas de|sans)(?: \\S+)? (?:gros mots|mots (?:compliques|difficiles|durs|savants|longs)|grands mots)',
      ].join('|'),
    ),
  ],
  [
    'standard',
    words(
      [
        `(?:normal|ordinary|regular|usual|standard|default|original)${gap(1)} (?:letters?|print|type|text|words|language|size|look|way|font|format|version|emails?|style|layout|ones?)`,
        '(?:back|go back|return|revert|put it|switch|change)(?: \\S+){0,3} (?:to )?(?:normal|standard|regular|how (?:it|they) (?:was|were)|the way (?:it|they) (?:was|were)|what it was|usual)(?: before)?',
        'letters as (?:before|usual)|(?:the )?way (?:it was|they were) before',
        `(?:lettres?|caracteres?|texte|mots|langage|taille|format|presentation|version|apparence|courriels?|bulletin|facon|maniere|ecriture)${gap(1)} (?:ordinaires?|norma(?:l|le|les|ux)|habituel(?:le)?s?|reguli\\S+|standards?|d avant|d origine)|taille normale`,
        '^(?:\\S+ ){0,5}(?:comme|tel que) (?:avant|d habitude|c etait|normal|a l habitude)|a la normale|au (?:format|mode) (?:normal|habituel|ordinaire|regulier)|(?:revenir|revenez|retour|remett\\S+|repass\\S+)(?: \\S+){0,4} (?:normale?s?|habituel\\S*|avant|ordinaires?)',
      ].join('|'),
    ),
  ],
];

/** What somebody has and can't read: "the print is too small" asks for nothing, and "no more large print" for the contrary. */
const unwanted = new RegExp(
  `(?:^| )(?:(?:not|no more|no longer|without|stop the|don t need|don t want|asked for|for after|had|have had|chose|picked|j avais|j ai (?:demande|eu|choisi|pris)|ai demande|instead of|rather than|pas besoin (?:de la|de|des|du)|plus besoin (?:de la|de|des|du)|plus de|non|pas|au lieu de|plutot que|enlev\\S+|retir\\S+|remove|take off|take away)(?: \\S+){0,2}? (?:(?:${big}) (?:print|letters|type|text|caracteres?|lettres|ecriture)|(?:version|mots?)(?: \\S+){0,2} (?:faciles?|simples?)|(?:gros|grands) caracteres|plain ?text|texte (?:brut|simple|seul)|(?:easy|simple|plain) (?:words|language|english)|(?:mots|langage|francais) (?:simples?|faciles?)|normal|ordinary size|lettres normales))(?= |$)`,
  'g',
);
/** « Les mots faciles, j’en ai pas besoin ». */
const needless = words(
  '(?:mots? faciles?|mots? simples?|gros caracteres?|easy words|plain words|large print|big print)(?: \\S+){0,4} (?:pas besoin|plus besoin|don t need|don t want|no need|veux pas|veux plus)',
);

/** "C’est écrit trop petit". */
const tooSmall = words('(?:too|so|trop|tres|very|tout) (?:small|tiny|little|petit|petits|petites?)');
const tooHard = words(
  '(?:too|so|trop|very|tres) (?:long|longs|longues|hard|difficult|complicated|compliques?|difficiles?|durs?|big)',
);
const wordsOf = words('sentences?|words?|phrases?|mots?|language|langage|textes?');

export const profile: Rule = {
  asked: false,
  ours: true,
  read(sentence, mail): Wish | null {
    if (sentence.told) return null;
    if (othersWay.test(sentence.said) || (othersWay.test(mail.all) && !isToUs(sentence))) return null;
    if (!mayAsk(sentence, mail) || isStatement(sentence)) return complaint(sentence.said, mail.sentences);
    const said = sentence.said.replace(unwanted, ' ').trim();
    if (needless.test(mail.all))
      return { kind: 'unclear', options: [{ kind: 'profile', profile: 'standard' }] };
    if (either.test(said)) return { kind: 'unclear' };
    const found = ways.filter(([, way]) => way.test(said)).map(([name]) => name);
    const [only] = found.includes('standard') ? ['standard' as const] : settled(found, said);
    if (!only) return complaint(said, mail.sentences);
    if (only === 'standard' && !mayBeUsual.test(mail.all))
      return { kind: 'unclear', options: [{ kind: 'profile', profile: only }] };
    if (
      only === 'large-print' &&
      !/print|caracter|type|font|police/.test(said) &&
      !(said.split(' ').length <= 4 || meansSize(said) || tooSmall.test(mail.all) || sight.test(mail.all))
    )
      return null;
    if (only === 'plain-language' && tooHard.test(said) && !askedFor.test(said)) return null;
    return { kind: 'profile', profile: only };
  },
};

/** "Put it back how it was" may be said of anything that was changed; with a word about the look of letters it is said of that. */
const mayBeUsual = words(
  `norma\\S*|ordina\\S*|regul\\S*|usual|standard|habitu\\S*|default|original|${letters}|${big}|${easy}|print|text|texte|font|words|mots|caracteres?|html|images?|pictures?`,
);

/** How somebody else gets their letters: "my wife has hers in large print". */
const othersWay = words(
  '(?:ma|mon|la|le|my|the|our|notre) (?:\\S+ )?(?:conjointe?|mari|femme|soeur|frere|mere|pere|amie?|voisine?|dame|monsieur|sister|brother|wife|husband|partner|mother|father|mom|dad|friend|neighbou?r|lady)(?: \\S+){0,4} (?:recoit|recois|recevait|a recu|a demande|vous a ecrit|qu (?:elle|il) vous a|gets|got|has|had|receives|asked|wrote)',
);

/** "It is good and easy to read" is said of a book. */
const isStatement = (sentence: Sentence): boolean => states.test(sentence.said) && !isToUs(sentence);
const states =
  /^(?:(?:it|this|that|c|ca|ce) (?:is|was|s|est|etait)(?: \S+){1,8}$|(?:la|les|ma|mes|the|my) (?:lettres?|letters?)(?: que je recois| (?:that )?i get)? (?:est|sont|is|are) )/;

/** "The print is too small", and nothing else, asks for something without saying so. */
function complaint(said: string, sentences: Sentence[]): Wish | null {
  const { length } = sentences.filter(({ courteous }) => !courteous);
  if (length > 2 || said.split(' ').length > 9 || sentences.some(({ asks }) => asks)) return null;
  const option = (profile: AccessProfile): Wish => ({
    kind: 'unclear',
    options: [{ kind: 'profile', profile }],
  });
  if (tooSmall.test(said) && writing.test(said)) return option('large-print');
  return tooHard.test(said) && wordsOf.test(said) ? option('plain-language') : null;
}

const writing = words(`${letters}|print|ecrit\\S*|written|writing|text|texte|read|lire|font`);

const askedFor = words(
  '(?:write|use|make|want|need|like|please|can|could|ecri\\S+|mettez|pouvez|voudrais|faites|simpl\\S+)',
);
const meansSize = (said: string): boolean =>
  words(
    `${letters}|words|mots|write|ecri\\S*|grossi\\S*|agrandi\\S*|text|texte|lettering|writing|size|taille|enlarge|magnify|make`,
  ).test(said);
const sight = words(
  'see|eyes?|sight|vision|blind|glasses|macular\\S*|cataract\\S*|glaucoma|yeux|vue|vois|lunettes|loupe|small|tiny|petit|squint\\S*',
);

function settled(found: AccessProfile[], said: string): AccessProfile[] {
  if (found.length <= 1) return found;
  if (
    found.includes('plain-text') &&
    /text|texte|html|formatting|mise en/.test(said) &&
    !/words|language|mots|sentences|phrases/.test(said)
  )
    return ['plain-text'];
  if (found.includes('plain-language') && found.includes('large-print')) {
    // "Big words" are hard ones, "big letters" are large.
    return words('(?:big|gros|grands|long) (?:words|mots)').test(said) ? ['plain-language'] : [];
  }
  return found.filter((one) => one !== 'large-print').slice(0, 1);
}

/** Short words, or no pictures? */
const either = /^(?:simple text|(?:simple|plain) letters|texte simple|lettres simples)$/;

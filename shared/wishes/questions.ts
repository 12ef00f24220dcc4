import { theLetters } from './nouns.ts';
import { gap, near, words } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { WishKind } from './wish.ts';

type Plain = Extract<WishKind, 'settings' | 'help' | 'my-data' | 'forget-me' | 'why' | 'guidelines'>;

/** A rule that needs no more than words that no story is told in. */
const plain = (kind: Plain, pattern: string, asked = true, ours = true): Rule => {
  const said = words(pattern);
  return { asked, ours, read: (sentence) => (!sentence.told && said.test(sentence.said) ? { kind } : null) };
};

const see =
  'see|show|check|view|look at|review|send|give|tell|know|what are|what s|have|get|list|remind|voir|montr\\S+|verifier|consulter|regarder|donn\\S+|envoy\\S+|connaitre|savoir|quels sont|rappel\\S+|dit\\S*|affich\\S+|indiqu\\S+|precis\\S+|communiqu\\S+|fourni\\S+';
const choices =
  '(?:my|mes|our|his|her|current|the|nos|ses|les|actuels) (?:\\S+ )?(?:settings?|preferences?|choices|set ?up|parametres?|reglages?|choix|options)';

const settings = plain(
  'settings',
  [
    near(see, choices, 6),
    `(?:how|comment)(?: \\S+){0,2} (?:my|our|mon|notre|his|her) (?:account|letters|compte|profil|profile|subscription|abonnement)(?: \\S+)? (?:set up|set|configure\\S*|regle\\S*)`,
    `(?:settings?|parametres|reglages|preferences)$`,
    'what (?:do|have) you (?:have|got|put)(?: \\S+){0,2} for me|(?:what|which)(?: \\S+){0,2} i (?:picked|chose|asked for|signed up for|have (?:chosen|picked|set))|(?:que|qu) vous avez(?: \\S+){0,4} pour moi|ce que j ai (?:choisi|demande|coche|pris)',
    '(?:how|what)(?: \\S+){0,2} (?:i m|i am|am i|we re|we are|am) (?:set up|set|signed up|registered|down)(?: \\S+)*|what (?:am i|i am|i m) (?:signed up|subscribed|set)|comment (?:je suis|suis je) (?:inscrite?|configure\\S*|regle\\S*)|a quoi (?:je suis|suis je) (?:inscrite?|abonnee?)',
    `(?:which|what|quelles?|quels?)(?: \\S+){0,2} (?:region|regions|language|rhythm|langue|frequence)${gap(2)} (?:have|am|do|did|suis|ai|avez|est ce)(?: \\S+){0,4}`,
  ].join('|'),
);

const help = plain(
  'help',
  [
    '^(?:(?:i |we |j )?(?:need|want|ai besoin d|veux de l|voudrais de l) )?(?:some |your )?(?:help|aide|help me|aidez moi|aide moi|a l aide)$',
    '^(?:help me|aidez moi|aide moi|help)(?: please| svp)?(?: (?:i|je|j|understand|with|on) (?:\\S+ ?){0,8})$',
    'how (?:does|do|would|can|should) (?:this|it|that|these|i|we|you)(?: \\S+){0,3} (?:work|works|use|answer|reply|do this|go)|how (?:this|it|to use this|everything) (?:works?|this)?',
    'what (?:can|could|should|may|do|am) i (?:\\S+ )?(?:say|write|ask|do|tell|reply|type|supposed)(?: \\S+){0,6}|what (?:words|commands|things) (?:can|could|do|should)(?: \\S+){0,5}|what are (?:my|the) (?:options|commands|choices)',
    '(?:i|we)(?: \\S+)? (?:need|want|get|like)(?: \\S+){0,3} (?:help|instructions)(?: (?:with|using|on|please|to)(?: \\S+){0,6})?$|instructions|list of (?:commands|words|things)|(?:don t|do not) (?:know|understand|get) (?:how|what to do|this|it|what i)(?: \\S+){0,8}|(?:help me|can you help|could you help|please help)(?: me)?(?: (?:with|understand|use|figure)(?: \\S+){0,6})?$|confused',
    'comment (?:ca|cela|ceci) (?:marche|fonctionne)|comment (?:faire|je fais|on fait|utiliser|repondre|participer|fonctionn\\S+|marche\\S*)(?: \\S+){0,6}|(?:que|qu est ce que|quoi|ce que|kesse que|qu)(?: \\S+){0,2} (?:je peux|puis je|on peut|peux je|peut on)(?: \\S+){0,3} (?:dire|ecrire|demander|faire|repondre|repond\\S*)(?: \\S+){0,4}|quels mots|liste des (?:mots|commandes)|mode d emploi|consignes d utilisation',
    '(?:j ai besoin|je veux|je voudrais|j aimerais)(?: \\S+){0,3} (?:d aide|aide|de l aide|un coup de main|qu on m aide|explications?|instructions)|(?:pouvez|pourriez|peux|pourrais) (?:vous|tu) (?:m )?(?:aider|expliquer)(?: \\S+){0,6}|(?:sais|comprends|comprend) pas (?:comment|quoi faire|ce que)(?: \\S+){0,8}|expliqu\\S+ moi',
  ].join('|'),
  false,
  false,
);

const mine = 'my|mes|mon|ma|his|her|our|nos';
const data =
  'data|information|info|infos|records?|file|details|donnees|renseignements|informations?|dossier|fiche';

const dataWords = plain(
  'my-data',
  [
    near(
      '(?:copy|copie|export|download|all|toutes?|send|see|give|want|get|have|envoy\\S+|voir|recevoir|obtenir|avoir|donn\\S+|telecharg\\S+|acces|access|tout)',
      `(?:${mine}) (?:own |personal |propres )?(?:${data})(?: personnel\\S*)?`,
      5,
    ),
    `(?:everything|all|anything|what|whatever|information|info|data|records?|things|file|tout|toutes?|tous|quoi|qu est ce que|ce que|donnees|renseignements|informations)${gap(4)} (?:you|vous|tu|group|circle|organi[sz]ation|organisme|team) (?:\\S+ )?(?:have|holds?|keeps|has|keep|hold|know|store|stored|saved|save|kept|collected|got|wrote down|gardez|avez|conservez|savez|detenez|possedez|gardes|as|sais)${gap(4)} (?:about|on|of|from|for|sur|de|a|concernant) (?:me|him|her|us|moi|nous|lui|elle|mon \\S+|my \\S+)`,
    `(?:everything|all|tout ce que|tous les \\S+ que)${gap(4)} (?:i|we|j|je) (?:\\S+ )?(?:ever )?(?:wrote|written|shared|sent|said|ecrit|ecrite|partage|envoye)`,
    '(?:gardez|avez|conservez|savez|detenez|possedez|gardes) (?:vous|tu)(?: \\S+){0,3} (?:sur|de|a propos de) (?:moi|nous)|(?:privacy|access to information|acces a l information) request|(?:que|qu est ce que) (?:savez vous|vous savez|vous avez|vous gardez|avez vous|gardez vous)(?: \\S+){0,3} (?:sur|de) (?:moi|nous)|(?:what|which)(?: \\S+){0,3} (?:do you|you) (?:have|keep|know|hold|store)(?: \\S+){0,3} (?:about|on) me',
    `(?:copy|copie|ensemble|all|tous|toutes?)${gap(6)} (?:${data})${gap(2)} (?:me concern\\S+|concerning me|about me|sur moi)`,
    '^my (?:data|information|info|records?)|^mes (?:donnees|renseignements|informations)',
  ].join('|'),
);

/** Told, "everything you know about me" is no wish: one asks to have it, or what it is. */
const myData: Rule = {
  ...dataWords,
  read: (sentence, mail) =>
    sentence.said.split(' ').length <= 6 || wantsToHave.test(sentence.said)
      ? dataWords.read(sentence, mail)
      : null,
};

const wantsToHave = words(
  'copy|copie|parvenir|export|download|send|see|give|want|get|have a|show|provide|tell|know what|what|which|can i|could i|would like|d like|access|request|envoy\\S+|voir|recevoir|obtenir|avoir|donn\\S+|montr\\S+|fourni\\S+|transmett\\S+|telecharg\\S+|acces|savoir|connaitre|voudrais|aimerais|veux|que (?:savez|gardez)|qu est ce que|quoi|quels?|quelles?|me (?:les )?\\S+er',
);

const wipe =
  'forget|erase|delete|wipe|destroy|remove|purge|get rid of|effac\\S+|supprim\\S+|oubli\\S+|detrui\\S+|enlev\\S+|retir\\S+|disparait\\S*';
const traces = `(?:${mine}|all|all my|any|every|toutes? (?:mes|les|mon|ma)|tous mes|all of my|the) (?:\\S+ )?(?:${data}|account|compte|traces?|existence|profile|profil|name and|history|historique)`;

const forgetMe = plain(
  'forget-me',
  [
    `(?:${wipe})${gap(5)} (?<!(?:from|off|out of|dans|in|(?<!ensemble )(?<!totalite )de) )(?:${traces})|(?:${traces})${gap(4)} (?:erased|deleted|removed|wiped|destroyed|gone|forgotten|effacee?s?|supprimee?s?|detruite?s?|oubliee?s?|disparait\\S*|disparaissent)`,
    `(?:${wipe}) (?:every(?: single)? (?:thing|bit|trace|word)|everything|it all|all|toute?s?|tous|absolument tout)${gap(4)} (?:about|of|on|you have|i (?:wrote|sent|ever)|have|keep|sur|de|que vous|ce que vous|ce qui|ce que j) ?(?:me|moi|us|nous)?${gap(4)}`,
    'forget (?:me(?! not)|us|about me|i (?:was|existed|ever))|oubli(?:ez|e|er)? ?(?:moi|nous)|(?:m|nous) oublier|(?:want|like|wish|asking) to be (?:forgotten|erased|deleted)|right to (?:be forgotten|erasure)|droit a l (?:oubli|effacement)|delete me|erase me|wipe me|effac\\S+ moi|supprim\\S+ moi|aucune? trace|no trace\\S*|as if i (?:never|was never|had never)',
    `(?:everything|all|tout)(?: \\S+){0,4} (?:erased|deleted|wiped|efface|supprime)`,
  ].join('|'),
);

const why = plain(
  'why',
  [
    `(?:why|how come|for what reason)(?: \\S+){0,3} (?:i|we|he|she|me|my \\S+)${gap(3)} (?:getting|get|got|gets|receiving|receive|received|on (?:your|this)|sent|being sent|in my)${gap(6)}`,
    `what made you (?:send|write|pick|choose)${gap(6)}|(?:what s|what is|what was) the reason${gap(4)} (?:i|we|you|me|this)`,
    `why (?:do|are|did|have|does) (?:you|this|these|it)(?: \\S+){0,2} (?:send|sending|write|writing|sent|written|wrote|email|emailing|come|coming|keep|arrive)${gap(6)}|why me|what is this (?:letter|email|mail)|what are these (?:letters|emails)|why (?:this|these) (?:letters?|emails?)`,
    'who (?:\\S+ )?(?:told|gave|asked|signed|put|added|subscribed|said)(?: \\S+){0,6} (?:you|me|my|us)(?: \\S+){0,4}|how did you (?:get|find|know|come by)(?: \\S+){0,2} (?:me|my|this|address|name|email)(?: \\S+){0,3}|where did you (?:get|find) (?:my|this)(?: \\S+){0,4}|did i (?:sign|subscribe|ask|ever)(?: \\S+){0,6}|(?:never|didn t|did not|don t remember|don t recall)(?: \\S+)? (?:sign|signed|signing|ask|asked|asking|subscribe\\S*)(?: \\S+){0,3} (?:this|these|up|it|for)',
    `(?:pourquoi|pour quelle raison|a quel titre)(?: \\S+){0,4} (?:recois|recoit|recevons|recevoir|ai|eu|recu|m arrive|arrive|ecrivez|ecris|envoyez|m ecri\\S+|m envo\\S+|m avez|avez vous)(?: \\S+){0,6}|comment (?:ca se fait|se fait il)(?: \\S+){0,8}|pourquoi (?:moi|ces lettres|ce courriel|cette lettre)`,
    'qui (?:vous|t|est ce qui vous|m) (?:\\S+ )?(?:a )?(?:\\S+ )?(?:dit|donne|demande|inscrite?|ajoute|mis)(?: \\S+){0,6}|(?:comment|ou|d ou) (?:avez vous|vous avez|as tu|est ce que vous avez|vous) (?:\\S+ )?(?:eu|trouve|obtenu|pris|connu|connaissez)(?: \\S+){0,2} (?:mon|ma|m|adresse|nom|courriel)(?: \\S+){0,3}|(?:ai je|est ce que je me suis|est ce que j ai|me suis je)(?: \\S+){0,2} (?:inscrite?|demande|abonnee?)(?: \\S+){0,6}|jamais (?:demande|inscrite?)(?: \\S+){0,4}',
  ].join('|'),
  false,
);

const guidelines = plain(
  'guidelines',
  [
    'guidelines?|code of conduct|(?:rules|reglements?|regles|consignes|directives|principes|politique)(?: \\S+){0,2} (?:for|of|about|to|on|are|writing|group|community|circle|here|pour|du|de|des|sur|d ecriture|a suivre|communaute|cercle|groupe)(?: \\S+){0,6}',
    'lignes? directrices?|code de (?:conduite|vie)|(?:what|which|quels?|quelles?|vos|your|the|les) (?:\\S+ ){0,2}(?:rules|regles|reglements?|consignes)$|(?:what|which)(?: \\S+){0,4} (?:allowed|permitted) (?:in|here|on)(?: \\S+){0,3}|have you(?: got)?(?: any| some)? rules(?: \\S+){0,6}|(?:what|which)(?: \\S+){0,4} (?:allowed|permitted|okay|ok|not okay) to (?:say|write|share)(?: \\S+){0,6}|(?:qu est ce qu|ce qu|quoi|qu est ce que|ce que)(?: \\S+){0,3} (?:droit|permis|correct|acceptable|autorise)(?: \\S+){0,6}|are there(?: \\S+){0,2} rules|(?:y a t il|il y a|existe)(?: \\S+){0,3} (?:regles|reglements?|consignes)',
  ].join('|'),
);

void theLetters;
export const questionRules = { settings, help, 'my-data': myData, 'forget-me': forgetMe, why, guidelines };

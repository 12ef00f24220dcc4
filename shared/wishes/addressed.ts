import { letters } from './nouns.ts';
import { words } from './pattern.ts';
import type { Mail, Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { tidy } from './spelling.ts';

/** A request; or a few words that say nothing else; or, in a mail that was written to ask, whatever is not told of somebody. */
export const mayAsk = ({ asks, said, told }: Sentence, { hearing, sentences }: Mail): boolean => {
  const few = said.split(' ').length;
  if (asks) return true;
  if (hearing.where === 'settings')
    return !told && !past.test(said) && (few <= 12 || sentences.some((one) => one.asks));
  return few <= 6 && !subject.test(said) && sentences.filter(({ courteous }) => !courteous).length <= 3;
};

const subject =
  /^(?:it|this|that|ca|c|i|we|he|she|they|you|my|his|her|je|j|on|nous|il|elle|ils|elles|tu|mon|ma|mes|sa|son) /;
const past = words(
  'ai recu|avons recu|received|was|were|had|went|asked|got|came|did|used|etait|avait|avais|etais|ai demande|avons demande|a ete',
);

/** Words that speak to us, or of the writer. */
export const us = words(
  'me|you|your|my|unsubscribe|moi|m|vous|vos|votre|mes|mon|desabonn\\S*|desinscri\\S*|nous|us|our',
);

/** Said to us: "can you", "please", "send me", « mettez-moi ». */
const toUs = words(
  'please|svp|s il (?:vous|te) plait|(?:can|could|would|will) (?:you|i|we|it|they|my|this|these|the)|you (?:can|could|may)|(?:pouvez|pourriez|peux|pourrais|voulez|voudriez) (?:vous|tu)|(?:vous|tu) (?:pouvez|peux|pourriez)|(?:pourrait|peut) on|puis je|est il possible|is it possible|would it be|merci d|merci de|priere de|veuillez|kindly|(?:stop|quit|cease) (?:\\S+ing|the|these|my|all)|arret\\S* (?:de|d|les|tout)|cess\\S* (?:de|d|les)|(?:send|write|put|set|switch|make|pause|keep|call|give|show|take|mail|email|add|change)(?: \\S+)? (?:me|us|my)|(?:envoyez|ecrivez|mettez|remettez|gardez|inscrivez|passez|appelez|laissez|enlevez|retirez|otez|donnez|montrez|desinscrivez|desabonnez|rayez)(?: (?:moi|nous|le|la|les))|(?:envoie|envoye|ecris|mets|remets|garde|inscris|passe|appelle|laisse|enleve|retire|ote|donne|montre|desinscris)(?: (?:moi|nous|le|la|les))|(?:pass|give|send|say)(?: \\S+){0,3} thanks|(?:thank|tell) (?:the|whoever)|remerci(?:e|ez)|(?:dites|dis) (?:lui|leur|a|au)|transmettez|(?:can|could|would|will) (?:a |some |one of (?:the|your) )?(?:stewards?|someone|somebody)|(?:qu un|quelqu un|un|une|des) (?:\\S+ )?(?:responsables?|intendante?s?|personne ressource)|skip (?:me|us)|(?:ne )?(?:m|nous) (?:envoyez|ecrivez|effacez)|(?:changez|enlevez|ajoutez|suspendez|reprenez|arretez|cessez) (?:ma|mon|mes|les|le|de)',
);

/** Whether a sentence speaks to us. */
export const isToUs = ({ raw }: Sentence): boolean => toUs.test(tidy(raw));

/** "I want …", with a word about letters. */
const wanting = words(
  '(?:i|we|je|j|on|nous|he|she|il|elle)(?: \\S+){0,2} (?:want|need|would like|d like|prefer|veux|voudrais|voudrait|aimerais|aimerait|souhaite|prefere)|i d (?:like|love|rather|prefer|gladly \\S+|sooner \\S+)|jveux|(?:je|j|on|nous) tien\\S+ a ce qu\\S*|demanderais(?: de)?',
);
const about = words(`${letters}|recevoir|recois|receive|get|getting`);

/** Whether a sentence can be said to nobody but us: then what is told around it does not matter. */
export const isSure = ({ raw, asks, said, told }: Sentence, rule: Rule, { hearing }: Mail): boolean => {
  if (told || !asks) return false;
  if (hearing.where === 'settings') return true;
  const all = tidy(raw);
  if (hearing.where === 'own-words') return toUs.test(all) || wanting.test(said);
  return toUs.test(all)
    ? rule.ours || us.test(said) || words(letters).test(said)
    : wanting.test(said) && about.test(said) && words(letters).test(said);
};

/** "3. I moved to Ottawa too!" answers somebody. */
export const itemFirst = /^\s*(?:#|no\.?\s|n[°º])?\s*\d{1,2}\s*[.:)]\s/u;

export const aboutItems = ['thanks-item', 'more', 'concern'];

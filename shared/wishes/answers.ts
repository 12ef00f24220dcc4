import { isSpeech, isTold } from './frames.ts';
import { gap, words } from './pattern.ts';
import type { Mail, Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { stop } from './stopping.ts';
import type { Wish } from './wish.ts';

const answer = '(?:answers?|replies|reply|responses?|reponses?)';
const open =
  '(?:(?:please|kindly|hello|hi|so|and|but|also|just|now|from now on|svp|s il vous plait|bonjour|et|mais|aussi|desormais|dorenavant) ){0,3}';
const mine =
  '(?:(?:to|on|about) (?:me|mine|my (?:own )?(?:words?|letters?|answers?|replies|story|stories|messages?|e ?mails?|texts?)|(?:what|anything|everything) i (?:write|wrote|share|shared|say|said|send|sent))' +
  '|(?:a|aux) (?:moi|mes (?:mots|lettres|textes|messages|courriels|histoires|reponses|paroles)|mon (?:texte|message|histoire|courriel)|ma lettre|ce que (?:j|je) (?:ecris|ai ecrit|envoie|ai envoye|partage|ai partage|dis|ai dit)))';
const end =
  '(?: (?:any ?more|any longer|please|thanks|by (?:letter|e ?mail|mail)|from (?:others|people|other people|other members)|des autres|par (?:lettre|courriel)|svp|merci))*$';

const those =
  '(?:(?:any|the|more|all|any more|other|other people s|people s|your|these|letters with|letters about|les|des|de|d|ces|vos|toutes les|lettres avec les) ){0,3}';

/** How one says that something is not to come. */
const notSent = [
  '(?:(?:can|could|would|will) you (?:please )?)?(?:not|do not|don t|stop|quit|no longer) (?:send|sending|mail|mailing|email|emailing|forward|forwarding)(?: me| us| on)*',
  'i d (?:rather|prefer it if) you (?:didn t|did not|don t) (?:send|mail|email)(?: me| us)?',
  '(?:i|we) (?:would |d )?(?:really )?(?:rather|prefer|like|want)(?: to)? not(?: to)? (?:get|receive|have|read|see|be sent)',
  '(?:i|we)(?: really)? (?:do not|don t|no longer) (?:want|wish|need|care|like)(?: to (?:get|receive|have|read|see))?',
  '(?:can|could|may) i (?:please )?(?:not get|not receive|stop getting|stop receiving|get no|have no)',
  'i (?:want|would like|d like) (?:to stop (?:getting|receiving)|no)',
  '(?:no|no more|stop)',
  '(?:ne )?(?:me |m |nous )?(?:envoyez|envoie|transmettez)(?: moi| nous)? (?:pas|plus|pu)',
  '(?:(?:pouvez|pourriez) vous |merci de |veuillez )?ne (?:pas|plus) (?:me |m |nous )?(?:envoyer|transmettre)',
  '(?:arret|cess)\\S* de (?:m |me |nous )?(?:envoyer|transmettre)',
  '(?:je|j|on|nous) (?:n |ne )?(?:prefer\\S*|aim\\S*(?: mieux)?|voudrais|souhait\\S*|veux|desir\\S*)(?: ne)? (?:pas|plus|pu)(?: (?:recevoir|avoir|lire|voir))?',
  '(?:puis je|est il possible de|est ce possible de|j aimerais) ne (?:pas|plus) recevoir',
  '(?:pas|plus|pu)',
].join('|');

const letter =
  '(?: (?:a|any|more|de|d|des|une|un)){0,2} (?:letters?|e ?mails?|mails?|messages?|lettres?|courriels?)';
/** "Don't write to me", where no letter is named. */
const notWritten =
  '(?:do not|don t|stop) (?:write|writing|mail|mailing|email|emailing)(?: to)?(?: me| us)?|(?:ne )?(?:m |nous )?ecri(?:vez|s)(?: moi| nous)? (?:pas|plus|pu)';
const whenAnswered =
  '(?:when|whenever|if|every time|each time|any ?time|quand|lorsqu\\S*|si|chaque fois qu\\S*) (?:somebody|someone|anybody|anyone|people|others|other people|a person|quelqu un|on|les gens|les autres|une personne)' +
  ` (?:(?:answers?|repl(?:y|ies)|responds?)(?: to)?(?: (?:me|${mine}|my (?:words?|letters?|stor(?:y|ies))))?|writes? back|(?:me |m |nous )?repond\\S*(?: ${mine})?)`;

const again = words('again|once more|de nouveau|a nouveau|recommenc\\S*|renvoy\\S*');
const asAsked =
  '(?:(?:can|could|would|will) you (?:please )?|you (?:can|may) |i (?:would |d )?(?:like|want|love)(?: you)? to |start |begin |vous pouvez |(?:pouvez|pourriez) vous |recommenc\\S* a |(?:je|j) (?:veux|voudrais|aimerais|souhaite) ){0,2}';
const sent =
  '(?:send|sending|get|getting|receive|receiving|have|(?:m |me |nous )?(?:envoyez|envoie|envoyer|renvoyez|renvoyer)|recevoir|avoir)(?: me| us| moi| nous)?';
const more = '(?: (?:again|once more|de nouveau|a nouveau))?';

const whole = (pattern: string): RegExp => new RegExp(`^${open}(?:${pattern})${end}`);
const offMine = whole(
  `(?:${notSent}) ${those}${answer} ${mine}|(?:(?:${notSent})${letter}|${notWritten}) ${whenAnswered}`,
);
const offBare = whole(`(?:${notSent}) ${those}${answer}`);
const onMine = whole(`${asAsked}${sent}${more} ${those}${answer} ${mine}${more}`);
const onBare = whole(`${asAsked}(?:${sent}${more} )?${those}${answer}${more}`);

/** Sent or had, in whatever way; not "I have no time to answer". */
const ofAnswers = words(
  `(?:send|sending|get|getting|receive|receiving|have|want|envoy\\S+|recevoir|transmet\\S+)${gap(4)} (?:answers|replies|responses|reponses)|${whenAnswered}`,
);

/**
 * Letters that bring answers to one's words: none, or again. "I don't want answers" stands in many a reflection, so a clause has to be the wish from
 * end to end; and where it does not name the writer's words, it has to be all that the mail says.
 */
export const answers: Rule = {
  asked: true,
  ours: false,
  read(sentence, mail): Wish | null {
    const { said, clauses, told } = sentence;
    if (told || isTold(said) || isSpeech(said)) return null;
    const asks = mail.hearing.where === 'settings';
    const parts = [said, ...clauses];
    const off: Wish = { kind: 'answers', on: false };
    if (parts.some((one) => offMine.test(one))) return surely(off, offMine.test(said), mail);
    if (asks || isAlone(sentence, mail)) {
      const all = asks ? parts : [said];
      if (all.some((one) => offBare.test(one))) return off;
      const on = (one: string) =>
        again.test(one) ? onMine.test(one) || onBare.test(one) : asks && onMine.test(one);
      if (all.some(on)) return { kind: 'answers', on: true };
    }
    // "Stop sending me answers from that man": surely no more than these, but which?
    return ofAnswers.test(said) && stop.read(sentence, mail) !== null
      ? { kind: 'unclear', options: [off, { kind: 'stop' }] }
      : null;
  },
};

/** In a reply about one's own words, what is but a part of a sentence may be new words: then we ask. */
export const surely = (wish: Wish, isWhole: boolean, { hearing }: Mail): Wish =>
  isWhole || hearing.where !== 'own-words' ? wish : { kind: 'unclear', options: [wish] };

const isAlone = (sentence: Sentence, { sentences }: Mail): boolean =>
  sentences.every((one) => one === sentence || one.courteous);

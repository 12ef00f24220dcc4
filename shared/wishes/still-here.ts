import { surely } from './answers.ts';
import { isSpeech, isTold } from './frames.ts';
import { gap, words } from './pattern.ts';
import type { Rule } from './rule.ts';
import { stop } from './stopping.ts';
import type { Wish } from './wish.ts';

const open =
  '(?:(?:please|kindly|hello|hi|so|and|but|also|just|from now on|svp|s il vous plait|bonjour|et|mais|aussi) ){0,3}';
const end = '(?: (?:please|thanks|svp|merci))*$';

const nothingNew =
  '(?:nothing(?: is| s| was)?(?: new| happens| happened| to (?:say|read|tell|share))?|(?:there (?:is|s|was|are) |there )?(?:nothing|no news|no digest)(?: new| to (?:say|read|tell|share))?|(?:nobody|no one) (?:shares|shared|has shared|writes|wrote|has written)(?: anything)?(?: new)?' +
  '|(?:il )?(?:n )?y a (?:rien|pas|plus)(?: rien)?(?: d autre| de (?:nouveau|neuf|nouvelles))?(?: a (?:lire|dire|partager))?|rien (?:de (?:nouveau|neuf)|ne se passe)|il ne se passe rien|personne n (?:a )?(?:rien )?(?:ecrit|partage)(?: rien)?)';
const somethingNew =
  '(?:(?:there (?:is|s) )?(?:something|anything|news|some news)(?: is| s)?(?: new)?(?: to (?:read|say|share))?|somebody (?:shares|shared|wrote|writes)(?: something)?' +
  '|(?:il )?y a (?:du (?:nouveau|neuf)|des nouvelles|de la nouveaute|quelque chose(?: de (?:nouveau|neuf))?(?: a lire)?))';
const whenever = '(?:when|if|quand|s|si|lorsqu\\S*)';
const inMonth =
  '(?: (?:once a month|every month|each month|monthly|une fois par mois|chaque mois|tous les mois))';
const monthly = `${inMonth}?`;

const asked =
  '(?:(?:can|could|would|will) you (?:please )?|i (?:would |d )?(?:like|want) (?:you )?to |(?:pouvez|pourriez) vous |vous pouvez |(?:je|j) (?:veux|voudrais|aimerais|souhaite)(?: bien)?(?: que vous)? )?';
const note =
  '(?: (?:a|one|un|une|vos|des))?(?: (?:short|little|petite?|petites|courte?))?(?: (?:letters?|notes?|lines?|e ?mails?|mails?|lettres?|mots?|courriels?))?';
const write = `(?:(?:write|send|mail|email|drop)(?: to)?(?: me)?|(?:get|receive|have|recevoir|avoir)|(?:m )?(?:ecri(?:vez|s|re|viez)|envo(?:yez|ie|yer|yiez))(?: moi)?)${note}`;
const letters = '(?:letters?|e ?mails?|mails?|messages?|lettres?|courriels?)';
const tell =
  '(?:let me know|tell me|write(?: to)? me|(?:dites|faites|ecrivez|dire|ecrire|faire)(?: moi)?(?: savoir| signe)?)';
const stillThere =
  '(?:that |que )?(?:you (?:are|re) (?:all )?still (?:there|here|around)|vous etes (?:encore|toujours) (?:la|ici))';

const whole = (pattern: string): RegExp => new RegExp(`^${open}(?:${pattern})${end}`);
const on = whole(
  [
    `${asked}${write}${monthly} (?:even|also|meme|aussi) ${whenever} ${nothingNew}${monthly}`,
    `i (?:would |d )?(?:like|want)${note}${monthly} (?:even|also) ${whenever} ${nothingNew}`,
    `${asked}${tell}${inMonth} ${stillThere}`,
    `${asked}${tell} ${stillThere}${inMonth}`,
    `${asked}${tell}${monthly} ${stillThere}${monthly} (?:even|also|meme) ${whenever} ${nothingNew}`,
  ].join('|'),
);
const off = whole(
  [
    `${asked}(?:only|just) ${write} ${whenever} ${somethingNew}|${asked}${write} (?:only|just|seulement|juste|uniquement|que) ${whenever} ${somethingNew}|(?:only|seulement) ${whenever} ${somethingNew}`,
    `(?:(?:no(?: more)?|pas de|plus de) ${letters}|(?:do not|don t|stop) (?:write|writing|send|sending|mail|mailing)(?: to)?(?: me)?${note}|no need to write(?: to me)?|i (?:do not|don t) (?:want|need)(?: to (?:get|receive|have))?${note}|(?:ne )?(?:m )?(?:ecri(?:vez|s)|envo(?:yez|ie))(?: moi)? (?:pas|plus)(?: (?:de|d))?(?: ${letters})?) ${whenever} ${nothingNew}`,
    '(?:no more|no|stop(?: the| sending(?: me)?(?: the)?)?|i (?:do not|don t) (?:want|need)(?: the)?) still here letters?',
  ].join('|'),
);

/** Said of months without news, in whatever way. */
const ofQuiet = words(`${whenever}${gap(1)} ${nothingNew}`);

/**
 * A short letter in a month in which nothing was new, or none. "A friend who writes even when nothing is new" stands in a reflection, so a clause has to be
 * the wish from end to end.
 */
export const stillHere: Rule = {
  asked: true,
  ours: false,
  read(sentence, mail): Wish | null {
    const { said, clauses, told } = sentence;
    if (told || isTold(said) || isSpeech(said)) return null;
    const parts = [said, ...clauses];
    const is = (pattern: RegExp) => parts.some((one) => pattern.test(one));
    if (is(on)) return surely({ kind: 'still-here', on: true }, on.test(said), mail);
    if (is(off)) return surely({ kind: 'still-here', on: false }, off.test(said), mail);
    // "Stop writing if nothing at all is new with you": surely less, but which?
    return ofQuiet.test(said) && stop.read(sentence, mail) !== null
      ? { kind: 'unclear', options: [{ kind: 'still-here', on: false }, { kind: 'stop' }] }
      : null;
  },
};

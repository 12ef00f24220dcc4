import { letters } from './nouns.ts';
import { gap, words } from './pattern.ts';
import { bothDays, dayOfReturn } from './return-day.ts';
import type { Mail, Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { afterMonth, months } from './spans.ts';
import { ending, forGood, isListed, withoutStaying } from './stopping.ts';
import type { Wish } from './wish.ts';

/** "Pause", "hold my letters", "a rest", « un répit ». */
const resting = words(
  [
    `pause(?: (?:it|me|us|him|her|my|our|his|the|all|everything|letters?|mail|emails?|these|this|for|until|till|til|while|over|during|from|starting|jusqu|pour|pendant|de|d|des|du))|pause$|(?:en|sur|une|on|a|ma|la|cette) (?:\\S+ )?pause(?! (?:votre|ton|ta|tes|your) )|(?:suspend|suspension|snooze|freeze|mute)`,
    `(?:gard\\S+)${gap(2)} (?:lettres|bulletins?|courriels|nouvelles)|(?:sans|without)(?: \\S+)? (?:${letters})|(?:pose|pauze) jusqu`,
    `(?:skip|skipping)${gap(3)} (?:me|us|months?|weeks?|${months}|${letters})|saut(?:er|ez|e)${gap(4)} (?:mois|semaines?|${letters})`,
    `(?:hold|holding|keep back|put off)${gap(2)} (?:${letters}|everything|all|it|them|off)|(?<!(?:what|who|which) (?:is|are|s) )on hold|hold off`,
    `(?:need|want|take|taking|have|like|give me|give us|give him|give her)${gap(4)} (?:break|rest(?! of)|breather|time off|peace|vacation|holiday)(?: from)?|(?:break|rest|breather|time off|peace|vacation|holiday) from${gap(3)} (?:${letters}|it|you)`,
    // A whole sentence, for "stop" begins many a story.
    `^(?:stop|arret\\S*) (?:until|till|til|jusqu\\S*)(?: \\S+){1,4}$`,
    `(?:suspend|interromp)\\S*|en suspens|en attente|(?:je|on|nous) (?:me |nous )?(?:debranch|decroch)\\S*|unplug\\S*|offline|hors ligne|(?:petit|ti|besoin d un|veux un|voudrais un|prendre un|un) ?(?:petit |ti |bon )?(?:repos|repit|break|conge|arret)|(?:repos|repit|conge|vacances) (?:de|des|du) (?:\\S+ )?(?:${letters})|souffler|repos des lettres`,
  ].join('|'),
);

/** "Stop for August": a whole clause, for "stop" begins many a story. */
const forMonth = new RegExp(
  `^(?:please )?(?:stop|arret\\S*) (?:for|during|over|in|pour|pendant|durant|en)(?: the month of| le mois de| le mois d| tout| all)? (?:${months})$`,
);

const spans = words(
  'until|till|til|untill|jusqu|jusque|jusqua|jusqu au|pendant|durant|d ici|for (?:a|an|the|\\d+|two|three|four|five|six|eight|ten|now|\\S+ (?:weeks?|months?|days?)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer)|over (?:the )?(?:christmas|holidays?|summer|winter|break)|during|while i|pour (?:le mois|l instant|le moment|un|une|deux|trois|\\d+|les|l ete|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:start|begin|resume|send|write|recommenc\\S*|repren\\S*) (?:again|back)|i m away|i am away|away (?:until|from)|temporar\\S*|temporairement|for now|ce temps la|le temps (?:de|que)|back (?:on|in)|de retour',
);

/** Rest, not leaving: a pause; or an end of letters with a day, a span or a return beside it. */
export const pause: Rule = {
  asked: false,
  ours: false,
  read(sentence, mail) {
    const { said, asks, told } = sentence;
    const settings = mail.hearing.where === 'settings';
    const short = said.split(' ').length <= (settings || words(letters).test(said) ? 12 : 8);
    if (told || !(asks || short || (settings && mail.sentences.some((one) => one.asks)))) return null;
    const rests =
      resting.test(said) ||
      [said, ...sentence.clauses].some((clause) => forMonth.test(clause)) ||
      (!isListed(said) &&
        ending.test(withoutStaying(said)) &&
        (spans.test(said) || (!forGood.test(said) && comesBack(sentence, mail))));
    if (!rests || overNow.test(said)) return null;
    const until = dayOfReturn(sentence, mail);
    if (until === 'unclear') return { kind: 'unclear', options: daysMeant(sentence, mail) };
    const pause = { kind: 'pause', until } as const;
    return isFarOff(until, sentence, mail) ? { kind: 'unclear', options: [pause] } : pause;
  },
};

/** A pause begins today: who names a month that is far off may mean that month alone. */
const isFarOff = (until: string | null, { raw }: Sentence, { hearing }: Mail): boolean =>
  until !== null &&
  !/until|till|jusqu|before|avant/i.test(raw) &&
  until === afterMonth(raw, hearing.language, hearing.today) &&
  hearing.today.until(until, { largestUnit: 'days' }).days > mostDaysBefore;

/** A month, and some weeks before it. */
const mostDaysBefore = 75;

/** A pause until either day that 02/03 may be; or until they say so. */
const daysMeant = ({ raw }: Sentence, { hearing }: Mail): Wish[] =>
  [...bothDays(raw, hearing.today), null].map((until) => ({ kind: 'pause', until }));

/** Whether a day lies ahead in the mail, or a return: then no end is meant for good. */
const comesBack = (sentence: Sentence, mail: Mail): boolean =>
  returns.test(mail.all) || typeof dayOfReturn(sentence, mail) === 'string';

const returns = words(
  '(?:start|begin|resume|send|write|recommenc\\S*|repren\\S*) (?:again|back|ensuite|apres)|i m away|i am away|i ll be back|back (?:on|in)|de retour|d ici la|until then|se retrouve|on se revoit|see you (?:in|after|then)|until|jusqu|temporar\\S*|temporairement|for a while|ensuite',
);

/** What ends a pause. */
const overNow = words(
  '(?:before|after|since|avant|apres|depuis) (?:the|my|our|this|la|ma|notre|cette) (?:pause|break)|(?:end|stop|lift|cancel|remove|off|out of|unpause|resume|finish|annul\\S*)(?: \\S+){0,3} (?:pause|hold|break|rest)|(?:pause|break|rest|pose) (?:is|can be|was|did|has been|did me|a|m a|nous a|etait) (?:over|done|finished|nice|good|great|fait|bonne|long|longue|assez|\\S+)|unpause|un pause|no (?:more )?pause|(?:fin|fini|finie|terminee?|lev(?:e|er|ez)|arretez|enlev(?:e|er|ez)|sortez|annul\\S+)(?: \\S+){0,3} (?:pause|suspension)|(?:pause|suspension) (?:est )?(?:finie?|terminee?)|(?:was|were|ve been|have been|etais) (?:\\S+ )?(?:on|en) (?:a )?(?:break|pause)|(?:repren|recommenc)\\S*(?: \\S+){0,6} (?:maintenant|des maintenant|tout de suite)|(?:asked|demande)(?: \\S+){0,6} (?:pause|suspension)',
);

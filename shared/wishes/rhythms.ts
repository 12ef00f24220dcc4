import type { Rhythm } from '../community/rhythm.ts';
import { letters } from './nouns.ts';
import { gap, words } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Wish } from './wish.ts';

const times =
  '(?:one time|once|one|1|only once|une|un|a single|single|only one|a letter|a digest|an email) ?(?:fois|x|time|lettre|letter|numero|courriel|email|mail|bulletin|digest)?';
const per = '(?:in a|in the|a|an|per|each|every|par|a la|dans la|dans le|au|la|le|du|de la)';

const rhythms: [Rhythm, string][] = [
  [
    'daily',
    `daily|every ?day|each day|every (?:single )?(?:morning|evening|day)|day by day|${times} ${per} (?:day|jour)|per day|(?:a )?tous les (?:jours|matins|soirs)|chaque (?:jour|matin|soir)|quotidien\\S*|par jour|journalier\\S*`,
  ],
  [
    'weekly',
    `weekly|every week|each week|week by week|${times} ${per} (?:week|semaine)|per week|(?:one|une|un|single|seule?)(?: \\S+)? (?:letter|lettre|bulletin|digest|email|courriel|numero) (?:a|per|each|par|every) (?:week|semaine)|(?:a )?(?:toutes|tous|toute) les semaines?|chaque semaine|hebdo\\S*|par semaine|(?<!(?:hate|pendant|durant) toute )(?:a )?la semaine(?! (?:prochaine|derniere|passee|d apres|suivante|sainte))`,
  ],
  [
    'monthly',
    `monthly|every month|each month|${times} ${per} (?:month|mois)|per month|(?:one|une|un|single|seule?)(?: \\S+)? (?:letter|lettre|bulletin|digest|email|courriel|numero) (?:a|per|each|par|every) (?:month|mois)|(?:at the |the )?(?:start|beginning|first) of (?:the|each|every) month|(?:a )?tous les mois|chaque mois|mensuel\\S*|par mois|(?:au |du )?(?:debut|premier) du mois|aux mois`,
  ],
];

const any = rhythms.map(([, said]) => said).join('|');
const findEach = rhythms.map(([rhythm, said]) => [rhythm, words(said)] as const);

/** What somebody has and wants no more: "not every week", "instead of daily", « pas tous les jours, c’est trop ». */
const unwanted = new RegExp(
  `(?:^| )(?:(?:not|isn t|rather than|instead of|no longer|no more|than|from|stop the|and not|non|pas|plutot que|au lieu de|au lieu d|plus|de pas l avoir|que)(?: \\S+){0,2}? (?:${any})|(?:${any})(?: \\S+){0,2}? (?:is|s|are|was|c est|est|sont|it s|isn t|ne|n|doesn t)(?: \\S+){0,3}? (?:too|trop|hard|lot|beaucoup|long)(?: \\S+)?|(?:${any})(?: \\S+){0,2}? (?:isn t|not|ne|n|doesn t)(?: \\S+){0,2}? (?:enough|suffit|assez)(?: \\S+){0,3})(?= |$)`,
  'g',
);

/** "Too many", "it is too much": less often, but how often? */
const lessOften = words(
  '^(?:(?:there are|i get|i have|it s|c est|j ai) )?(?:too many|trop de|moins de|fewer|less) (?:letters|emails?|mails?|lettres|courriels?)(?: (?:for me|pour moi))?$|less often|fewer|not so often|not as often|too often|less frequent\\S*|moins souvent|trop souvent|moins frequ\\S*',
);
const aboutLetters = words(
  `${letters}|it|me|send|sending|get|getting|receive|frequency|version|edition|instead|enough|plenty|perfect|better|recevoir|recois|bulletins?|l avoir|suffit|suffirait|parfait|assez|ca|frequence|rythme|juste|seulement|just|only|switch|change|changez|changer|passer|passez|prefer|prefere|please|settle|go|do|fine|fait|now`,
);

/** What there is, where somebody asks for something in between. */
const whichRhythm: Wish = {
  kind: 'unclear',
  options: [
    { kind: 'rhythm', rhythm: 'weekly' },
    { kind: 'rhythm', rhythm: 'monthly' },
  ],
};

export const rhythm: Rule = {
  asked: true,
  ours: false,
  read({ said, told, asks, clauses }, mail): Wish | null {
    if (told || (!asks && visits.test(said))) return null;
    const wanted = said.replace(unwanted, ' ');
    if (inBetween.test(wanted)) return whichRhythm;
    const found = named(wanted).length > 1 ? namedNow(clauses) : named(wanted);
    if (found.length > 1)
      return { kind: 'unclear', options: found.map((rhythm) => ({ kind: 'rhythm', rhythm })) };
    const [only] = found;
    if (!only)
      return lessOften.test(said) && !findEach.some(([, pattern]) => pattern.test(without2(mail.all)))
        ? whichRhythm
        : null;
    const short = said.split(' ').length <= (mail.hearing.where === 'settings' ? 12 : 6);
    return short || aboutLetters.test(said) ? { kind: 'rhythm', rhythm: only } : null;
  },
};

/** "Once a week my daughter reads to me." */
const visits = words('reads|helps|comes|visits|works|lit|aide|vient|passe me voir|visite|travaille');

const named = (said: string): Rhythm[] =>
  findEach.filter(([, pattern]) => pattern.test(said)).map(([name]) => name);

/** Of several, the one that is wanted now: "I switched to monthly in summer, so back to weekly". */
const namedNow = (clauses: string[]): Rhythm[] => [
  ...new Set(
    clauses
      .map((clause) => clause.replace(unwanted, ' '))
      .filter((clause) => !before.test(clause))
      .flatMap(named),
  ),
];

const before = words(
  'switched|changed|was|were|had|have been|get|got|used to|currently|right now|at present|ago|last|j ai|j avais|etait|recevais|recois|actuellement|en ce moment',
);

/** What no digest keeps to. */
const inBetween = words(
  '(?:every|each) (?:two|2|three|3|four|other|second|few) (?:weeks?|months?|days?)|bi ?weekly|fortnight\\S*|bi ?monthly|(?:twice|two times|2 times|three times) (?:a|per|each) \\S+|quarterly|yearly|once a year|(?:aux|toutes les|tous les|chaque) (?:deux|2|trois|3|quatre) (?:semaines|mois|jours)|bimensuel\\S*|(?:deux|2|trois|3) fois par \\S+|une semaine sur deux|un mois sur deux|trimestriel\\S*|une fois par an',
);

const without2 = (all: string): string => all.replace(unwanted, ' ');
void gap;

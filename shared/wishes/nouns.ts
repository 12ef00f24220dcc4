import { words } from './pattern.ts';

/** What we send, as people call it; folded words. */
export const letters =
  'letters?|newsletters?|news ?letters?|digests?|e ?mails?|mails?|mailings?|bulletins?|updates?|correspondence|lettres?|courriels?|infolettres?|envois?|messages?|numeros|nouvelles|news';

/** The same, and the words that stand for it. */
export const theLetters = `${letters}|these|those|them|it|this|that|everything|anything|all|stuff|any|tout|ca|cela|les|rien`;

export const membership = 'membership|subscription|registration|abonnement|adhesion|inscription';

const counted =
  '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|[4-9]th|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|1ere?|[1-9]e';

/** An item by its number: "number 3", "the second one", « le texte 2 ». */
export const number = `(?:(?:number|numbers|num|no|nos|n|nr|items?|numeros?|histoires?|story|stories|textes?|letter|the|le|la|les|l) )+(?<number>${counted})`;

/** Further numbers behind it: "items 2 and 4". */
export const furtherNumber = new RegExp(
  `^(?: (?:and|et|or|ou|plus|also|aussi) (?:number |numero |no |item |the |le )?(?<number>${counted})(?= |$))`,
);

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  too: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  a: 1,
  an: 1,
  une: 1,
  couple: 2,
  'a couple of': 2,
  few: 3,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
};

/** "3", "three", « trois »: NaN where it is no number. */
export const numberOf = (said: string): number =>
  numbers[said] ?? Number(said.replace(/(?<=^\d+)(?:st|nd|rd|th|ere?|e)$/, ''));

/** "Take me off the Kingston picnic": said of a gathering, and neither of letters nor of places. */
export const isOfOccasion = (said: string): boolean => occasions.test(said) && !ours.test(said);

const occasions = words(
  'picnics?|gatherings?|meetings?|party|parties|workshops?|pique niques?|rencontres?|reunions?|fetes?|ateliers?',
);
const ours = words(`${letters}|${membership}|regions?|areas?|places?|endroits?|unsubscribe|desabonn\\S*`);

import { fold } from '../language/fold.ts';
import { companyIn } from './read-company.ts';
import type { Answer } from './rsvp.ts';

/** An answer to an invitation, and how many come in all; `bare` where the words say nothing else. */
export interface RsvpRead {
  answer: Answer;
  party: number;
  bare: boolean;
}

/**
 * Reads "yes", "oui", "maybe", "sorry, I can't make it", "bringing two", « nous serons trois ». Only the first line that says something counts. Null where
 * it says none of these, or more than one ("yes, but I can't stay"): then the member is asked.
 */
export function readRsvp(text: string): RsvpRead | null {
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [line = '', ...others] = withoutGreeting(lines);
  const whole = line.slice(0, longestLine);
  const first = withoutQuestions(whole);
  const words = ` ${fold(first).replace(harmless, ' ')} `;
  const party = partyIn(fold(first.replace(/\+\s?(\d)/, 'plus $1')));
  const said = answers.filter(([, pattern]) => pattern.test(words)).map(([answer]) => answer);
  const found = [...new Set(said)];
  const [answer] = found.length === 0 && party > 1 ? (['yes'] as const) : found;
  if (!answer || found.length > 1) return null;
  const uncounted = party > 1 ? words.replace(together, ' ').replace(besides, ' ') : words;
  const rest = answers.reduce((left, [, pattern]) => left.replace(pattern, ' '), uncounted);
  const bare =
    others.length === 0 &&
    first === whole &&
    rest.split(' ').filter((word) => !courtesies.has(word)).length === 0;
  return { answer, party: answer === 'no' ? 1 : Math.max(party, 1 + companyIn(first)), bare };
}

/** Nobody says yes in more. */
const longestLine = 500;

const courtesies = new Set(
  ' i we ll am and it please thanks thank you sorry merci beaucoup bien svp desole desolee et je nous on y au plaisir la venir'.split(
    ' ',
  ),
);

/** "Is it ok if I bring my dog?" says neither yes nor no; "Yes, where is it?" does, before its comma. */
const withoutQuestions = (line: string): string =>
  line
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => (/\?\W*$/.test(sentence) ? (/^[^,?]{1,20}(?=,)/.exec(sentence)?.[0] ?? '') : sentence))
    .filter((said) => said !== '')
    .join(' ');

/** "No problem, I'll be there" says no to nothing, nor does "no one told me". */
const harmless =
  /\b(?:no problem|no worries|not a problem|no one|no idea|no doubt|(?:pas de|aucun|sans) (?:probleme|souci)s?)\b/g;

/** "Hi Sam," alone on its line. */
function withoutGreeting(lines: string[]): string[] {
  const [first = '', ...others] = lines;
  const isGreeting =
    /^(?:hello|hi|hey|dear|good (?:morning|day|evening)|bonjour|bonsoir|salut|allo)(?: \S+){0,3}$/;
  return others.length > 0 && isGreeting.test(fold(first)) ? others : lines;
}

const answers: [Answer, RegExp][] = [
  [
    'yes',
    / (?:yes|yep|yeah|yup|(?<!not )sure|ok|okay|of course|absolutely|certainly|definitely|accepted|accept|attending|count (?:me|us) in|(?:i|we) (?:ll|will|would love to|plan to) (?:be there|come|attend|join)|(?:i|we) (?:m|am|re|are) (?:in|coming|going)|see you there|oui|ouais|d accord|certainement|bien sur|avec plaisir|j accepte|accepte|present|presente|presents|presentes|(?:je|nous|on) (?:viens|venons|vient|viendrai|viendrons|viendra)|(?:j y|nous y|on y|y) (?:serai|serons|sera)|je serai (?:la|des votres|present|presente)|(?:on|nous) (?:sera|serons) la|comptez sur (?:moi|nous)|je m inscris|inscription|join|j irai) /,
  ],
  [
    'no',
    / (?:no|nope|nah|declined|decline|(?:i|we) (?:can t|cant|cannot|can not|won t|wont|will not|will have to miss)|(?:am|m|are|re) not (?:coming|going|able|available|free|attending)|(?:unable|not able) to|not (?:coming|going|this time|attending|free|available)|count (?:me|us) out|(?:i|we) (?:ll|have to) (?:miss|skip)|regrets|can t (?:make it|come)|non|(?:je|nous|on) ne (?:peux|pouvons|peut|pourrai|pourrons|pourra|viens|viendrai|viendra|viendrons|serai|serons|sera) pas|(?:je|on) (?:peux|peut|viens|vient) pas|absent|absente|pas cette fois|pas (?:disponible|libre)s?|refuse|decline|empeche|empechee|malheureusement) /,
  ],
  [
    'no',
    /^ (?:please )?(?:cancel|annuler|annulez|j annule)(?: please| svp)? $| (?:(?:have|need|had|must)(?: to)? cancel|cancel (?:my|our) (?:spot|place|seat)s?|(?:dois|devons|doit) annuler|annul(?:e|er|ez) (?:ma|notre|nos) places?) /,
  ],
  [
    'maybe',
    / (?:maybe|perhaps|tentative|possibly|probably|not sure|unsure|(?:i|we) might|might (?:come|be)|(?:i|we) (?:don t|do not|dont) know|if (?:i|we) (?:can|could|find|get)|peut etre|possible|possiblement|probablement|provisoire|pas (?:sur|sure|certain|certaine)|je ne sais pas|je sais pas|si (?:je|nous|on) (?:peux|pouvons|peut|trouve)|ca depend|it depends) /,
  ],
];

const numbers: Record<string, number> = Object.fromEntries(
  [
    'one un une a an my mon ma notre our',
    'two deux',
    'three trois',
    'four quatre',
    'five cinq',
    'six',
    'seven sept',
    'eight huit',
    'nine neuf',
    'ten dix',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
);
const number = String.raw`(?:\d{1,2}|${Object.keys(numbers).join('|')})`;
const bare = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix)`;

/** In all: "we are three", "for two", "nous serons trois". */
const together = new RegExp(
  String.raw`\b(?:(?:we (?:ll|will|re|are) (?:be )?|there (?:ll|will|are) (?:be )?|nous (?:serons|sommes|viendrons|venons)(?: a)? |on (?:sera|est|viendra|vient)(?: a)? |for |pour |party of |(?:a|all) )(?<a>${bare})(?: of us| people| personnes)?\b|\b(?<b>${bare}) (?:of us|people|persons|personnes|places|seats)\b)`,
);
/** Besides the member: "bringing two", "with a friend", "plus one", « j'amène deux amis ». */
const besides = new RegExp(
  String.raw`\b(?:bring(?:ing)?|(?:j )?(?:amene|amenerai|emmene)|nous amenons|plus|avec|with)(?: along)? (?:(?:my|our|the|mes|nos|les) )?(?<n>${number})(?: (?<who>\p{L}+))?`,
  'u',
);

/** How many people come, with the member. */
function partyIn(words: string): number {
  const all = together.exec(words)?.groups;
  const told = all?.a ?? all?.b;
  if (told) return Math.max(1, countOf(told));
  const { n, who } = besides.exec(words)?.groups ?? {};
  if (!n) return 1;
  // "With my sister" is one more; "with my car", or bread, nobody can tell: only people are counted where no number is said.
  if (!/^\d/.test(n) && countOf(n) === 1 && !(who && people.test(who)) && !/^(?:one|un|une)$/.test(n))
    return 1;
  return 1 + countOf(n);
}

const countOf = (word: string): number => numbers[word] ?? Number(word);

const people =
  /^(?:friend|guest|person|someone|neighbou?r|sister|brother|mother|mom|mum|father|dad|son|daughter|husband|wife|partner|assistant|support|worker|colleague|cousin|aunt|uncle|child|kid|ami|amie|invite|invitee|personne|voisin|voisine|soeur|sœur|frere|mere|maman|pere|papa|fils|fille|mari|femme|conjoint|conjointe|partenaire|assistante|intervenant|intervenante|collegue|cousine|tante|oncle|enfant)$/;

import { fold } from '../language/fold.ts';
import { firstLine, sayingLines } from './wish-line.ts';

/** So many words below a first line are a story of their own. */
const storyLength = 12;

/**
 * What stands below a text's first line: nothing more than thanks, names, where to reach somebody and words about our letters;
 * a remark; or a story, whose first line was but its beginning.
 */
export function wordsBelow(text: string): 'nothing' | 'remark' | 'story' {
  const line = firstLine(text);
  const below = text.slice(text.indexOf(line) + line.length);
  const told = below
    .split(/\n\s*\n/)
    .filter((paragraph) => !aboutLetters.test(fold(paragraph)))
    .flatMap((paragraph) => paragraph.split('\n').filter(tells))
    .reduce((sum, line) => sum + wordsOf(line).length, 0);
  if (told === 0) return 'nothing';
  return told < storyLength ? 'remark' : 'story';
}

/** Whether a text's first line is but the subject of a sentence: the next begins with what that is or does. */
export const sentenceGoesOn = (text: string): boolean => goesOn(sayingLines(text)[1] ?? '');

/** Whether a line says what that of the line before is or does. */
export function goesOn(line: string): boolean {
  const next = `${fold(line)} `;
  return verbs.test(next) && !question.test(next);
}

const verbs =
  /^(?:is|are|was|were|has|had|isn t|aren t|wasn t|helps|helped|makes|made|means|matters|(?:ne |n |m |l |les |me |nous )?(?:est|sont|etait|etaient|fait|rend|rendent|compte)|(?:m |l |nous |les )aide(?:nt)?) /;
/** "Is that possible?" */
const question = /^(?:is|are|est|sont) (?:it|that|this|there|they|possible|ok|okay|ce|il|elle|elles) /;

/** What people write below a "stop", and what an organisation writes below everything. */
const aboutLetters =
  /\b(?:e mails?|emails?|courriels?|newsletters?|infolettres?|mailing list|subscri\w+|unsubscri\w+|abonn\w+|desabonn\w+|desinscri\w+|remove me|(?:not|no longer) interested|(?:pas|plus) interessee?|ne veux plus|(?:these|your) (?:letters|messages|mails)|(?:ces|vos|tes) (?:lettres|messages|envois)|confidential|confidentiel|intended recipient|destinataires?)\b/;

/** A line tells something when somebody in it is or does: a pronoun or a verb of being; or when it ends as a sentence does. Names, titles and addresses do neither. */
function tells(line: string): boolean {
  const words = wordsOf(line);
  if (words.length === 0 || /\d{3}|@/.test(line) || politeStart.test(words.join(' '))) return false;
  const small = line.split(/\s+/).filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length;
  return (
    words.some((word) => inSentences.has(word)) ||
    (words.length > 2 && small * 2 > words.length && /[.!?…]["”»’)]*$/u.test(line.trim()))
  );
}

const wordsOf = (line: string): string[] =>
  fold(line)
    .split(' ')
    .filter((word) => word !== '');

const politeStart =
  /^(?:thanks?|thank you|merci|sorry|desolee?|pardon|excusez|have a|bonne|bon|best|all the best|take care|regards|kind regards|sincerely|cordialement|bien a vous|bye|goodbye|au revoir|sent from|envoye|get outlook|telecharg\w+)(?: |$)/;

const inSentences = new Set(
  (
    'i we he she they you me him them my your his their this that these those there is are was were am be been has have had ' +
    'do does did would could said what who when ' +
    'je tu il elle nous vous ils elles ce cela ca mon ma mes ton tes votre vos leur leurs est sont etait etaient suis sommes ' +
    'ai avons avez ont avait avions'
  ).split(' '),
);

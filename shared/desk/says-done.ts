import { firstLine, polite } from '../wishes/wish-line.ts';
import { wordsBelow } from '../wishes/words-below.ts';

/** "Done", "dealt with", « c'est fait », and nothing told besides: a message needs no answer any more. With anything told below, it is an answer. */
export const saysDone = (text: string): boolean => isDone(firstLine(text)) && wordsBelow(text) === 'nothing';

/** The same of one line. */
export const isDone = (line: string): boolean => english.test(polite(line)) || french.test(polite(line));

const english =
  /^(?:(?:it|this|that|all)(?: is| s| has been)? )?(?:(?:i(?: have| ve)? )?(?:done|dealt with|taken care of|handled|settled|sorted|answered)(?: (?:it|this|that|out|already|by phone|in person))*|already (?:done|dealt with|answered)|no (?:answer|reply)(?: is)? needed)$/;
const french =
  /^(?:(?:c est|tout est|cela est|ca) )?(?:deja )?(?:(?:fait|regle|repondu|traite)(?: par telephone| de vive voix)?|je m en suis (?:deja )?occupee?|j ai (?:deja )?repondu|(?:aucune|pas de) reponse (?:n est )?necessaire)$/;

import { fold } from '../language/fold.ts';
import { firstLine } from '../wishes/wish-line.ts';
import { wordsBelow } from '../wishes/words-below.ts';

/**
 * Whether words do nothing but thank for what somebody shared: "Thank you so much!", "merci Marie, à bientôt", a heart. A greeting and a name
 * may stand below. Anything told besides is an answer.
 */
export function isOnlyThanks(words: string): boolean {
  if (signs.test(words.trim())) return true;
  const line = firstLine(words);
  return line.length <= 80 && thanks.test(fold(line).trim()) && wordsBelow(words) === 'nothing';
}

const thanks =
  /^(?:(?:a big |un (?:grand|gros) |mille |many )?(?:thank you|thanks|thank u|thx|merci)(?: (?:you|very|so|much|a lot|again|dear|for (?:this|that|your words|sharing)|for (?:the|this|your|these|that) (?:nice |lovely |great )?(?:letters?|newsletter|news|digest|e ?mail|mail|question|reminder|update)|beaucoup|bien|infiniment|encore|pour (?:ca|cela|vos mots|tes mots|le partage)|de partager|pour (?:la|le|les|cette|ce|ces|votre|vos) (?:belle |bonne |beau )?(?:lettres?|infolettre|bulletin|courriel|nouvelles|question|rappel)))*(?: [a-z]+)?(?: (?:see you(?: soon)?|take care|all the best|have a (?:good|nice|lovely) (?:day|week|weekend|evening)|a bientot|bonne (?:journee|semaine|soiree)|au revoir|bye))?)$/;
/** Hearts, thumbs and the like, and nothing else. */
const signs = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|[\u200D\uFE0F\s]|<3|:-?\))+$/u;

import { fold } from '../language/fold.ts';

/**
 * Whether words do nothing but thank for what somebody shared: "Thank you so much!", "merci Marie", a heart.
 * Anything told besides is an answer.
 */
export const isOnlyThanks = (words: string): boolean => {
  const said = fold(words).trim();
  return signs.test(words.trim()) || (words.trim().length <= 60 && thanks.test(said));
};

const thanks =
  /^(?:(?:a big |un (?:grand|gros) |mille |many )?(?:thank you|thanks|thank u|thx|merci)(?: (?:you|very|so|much|a lot|again|dear|for (?:this|that|your words|sharing)|beaucoup|bien|infiniment|encore|pour (?:ca|cela|vos mots|tes mots|le partage)|de partager))*(?: [a-z]+)?)$/;
/** Hearts, thumbs and the like, and nothing else. */
const signs = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|[\u200D\uFE0F\s]|<3|:-?\))+$/u;

import { fold } from '../language/fold.ts';
import { firstLine, polite } from '../wishes/wish-line.ts';

/** What somebody answers to "shall we forget you?". */
export type Choice = 'erase' | 'keep' | 'no';

/**
 * Reads the first line that says something: it must be a choice as a whole, since what is erased is gone. A yes alone does not say what
 * becomes of the words, and is null as is everything else: then we ask once more.
 */
export function readChoice(text: string): Choice | null {
  const line = firstLine(text);
  if (refuses.test(fold(line))) return 'no';
  const words = polite(line).replace(/^(?:yes|ok|okay|oui|d accord) /, '');
  const said = polite(words);
  if (erases.test(said)) return 'erase';
  return keeps.test(said) ? 'keep' : null;
}

const refuses = /^(?:no|non|nope|cancel|annuler|annulez)(?: (?:thank you|thanks|merci))?$/;
const erases =
  /^(?:erase|delete|remove|forget|effacez|efface|effacer|supprimez|supprime|supprimer|oubliez|oublie) (?:everything|it all|all of it|all|my words|my words too|everything about me|tout|tous mes mots|mes mots|mes mots aussi)$/;
const keeps =
  /^(?:(?:forget me (?:but|and) )?(?:keep|leave) my words|(?:oubliez moi (?:mais|et) )?(?:gardez|garde|garder|conservez|conserve|laissez|laisse) mes mots)$/;

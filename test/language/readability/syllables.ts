import { syllable } from 'syllable';
import type { Language } from '../../../shared/language/language.ts';

/** How many syllables a word has when spoken. */
export const syllablesIn: Record<Language, (word: string) => number> = {
  en: (word) => Math.max(1, syllable(word)),
  fr: frenchSyllables,
};

/**
 * As in everyday speech: no syllable for a mute e at the end, one for "question"'s "io", two for "oublier"'s "ie".
 * The ending "ent" counts always, though it is mute in verbs: so texts count as harder than they are, not easier.
 */
function frenchSyllables(word: string): number {
  const sounded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéèêi])/g, 'g')
    .replace(/(?<=[bcdfgptv][lr])i(?=[aeéèo])/g, 'i-')
    .replace(/é(?=[aeioué])|(?<=[aeo])(?=[éïëü])/g, '$&-')
    .replace(/(?<=[aeiouéèêâîôû])y(?=[aeiouéèêâ])/g, 'i-')
    .replace(/(?<![aeiouyàâéèêëîïôùûü-])e(?=s?(?:$|[’'-]))/g, (e, at: number, all: string) =>
      /[aeiouyàâéèêëîïôùûü]/.test(all.slice(0, at)) ? '' : e,
    )
    .replace(/(?<=[iuéy])es?$/, '');
  return Math.max(1, sounded.match(/[aeiouyàâéèêëîïôùûüœ]+/g)?.length ?? 0);
}

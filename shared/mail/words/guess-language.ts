import { detectAll } from 'tinyld/light';
import type { Language } from '../../language/language.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** The commonest words of each language, and those people greet, thank and command us with. */
const common: Record<Language, Set<string>> = {
  fr: words(
    'bonjour bonsoir salut merci beaucoup oui non et je j tu nous vous ils elle elles est suis sont le la les des du un une mon ma mes ton ta tes votre notre vos nos pour avec dans sur pas plus que qui quoi ce cette ces c s d l qu il y a au aux ai as ont en sans mais ou où chez très aussi bien tout tous toute rien jamais toujours quand comment français cordialement amitiés svp voudrais être fait région arrêt aide privé anonyme accord pause beau belle fois jusqu jusque janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  en: words(
    'hello hi hey dear thanks thank yes no and i you we they he she it is am are was were be been the a an my your our their his her for with in on at not more that this these what who when where how to please of from have has had do does did would could should like as so but or if all nothing never always very also about me us them english sincerely regards help stop private anonymous share resume ok okay love friend letter region until weekly monthly january february march april may june july august september october november december',
  ),
};

/** Texts no longer than this, in words, say too little for their letters to tell. */
const few = 4;
/** How much surer than English or French another language must be, and which share of common words speaks against it. */
const clearly = 3;
const plainly = 0.35;
const looked = 4_000;

/**
 * The language of a text, English or French; null where it is another, or doesn't tell. By its common words where it is short,
 * else by its letters too (tinyld). Lines marked as quoted don't count, unless there are no others.
 */
export function guessLanguage(text: string): Language | null {
  const own = text.replace(/^>.*$/gm, '');
  const said = (own.trim() === '' ? text : own).slice(0, looked);
  const all = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = { fr: shareOf(all, common.fr) + accented(all) / 2, en: shareOf(all, common.en) };
  const byWords = share.fr === share.en ? null : share.fr > share.en ? 'fr' : 'en';
  if (all.length <= few && byWords) return byWords;
  const [best, ...others] = detectAll(said);
  if (!best) return byWords;
  const ours = [best, ...others].find(({ lang }) => lang === 'en' || lang === 'fr');
  const foreign = best.accuracy > clearly * (ours?.accuracy ?? 0) && Math.max(share.fr, share.en) < plainly;
  return foreign ? null : (byWords ?? ((ours?.lang ?? null) as Language | null));
}

const shareOf = (all: string[], language: Set<string>): number =>
  all.filter((word) => language.has(word)).length / (all.length || 1);

/** The share of words with the accents that French has and English hasn't. */
const accented = (all: string[]): number =>
  all.filter((word) => /[éèêëàâçîïôùûœ]/.test(word)).length / (all.length || 1);

import { fold } from '../../language/fold.ts';
import type { Original } from '../words/labels/our-letter.ts';
import { firstEmoji } from './emoji.ts';
import { type Evidence, textOfHtml } from './evidence.ts';
import { plain, wholeOf } from './phrases.ts';

/**
 * The sentence a phone makes of a press: `Liked “When did someone last surprise you?”`: a verb, the words reacted to in a phone's
 * quotation marks, nothing more. People write so too, of a book they loved; so those words must stand in our letter. Where the letter is not
 * known, the sentence must be the whole mail, since phones quote nothing below it.
 */
export function tapback({ words, text, original }: Evidence): { why: string; emoji: string } | null {
  const said = unwrapped(original ? words().text : text);
  if (said.length > 2000) return null;
  const match = /^([^“«"]{3,40}?) ?(?:“([^“”]+)”|«([^«»]+)»)$/u.exec(said);
  const verb = plain(match?.[1] ?? '');
  const emoji = tapbacks.find(({ verbs }) => verbs.test(verb))?.emoji ?? chosenEmoji(verb);
  if (!match || !emoji) return null;
  const isOurs = original === null || standsIn(match[2] ?? match[3] ?? '', original);
  return isOurs ? { why: 'a tapback', emoji } : null;
}

const unwrapped = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Phones cut long words short: `“When did someone la…”`. */
function standsIn(quoted: string, { text, html }: Original): boolean {
  const words = fold(quoted);
  const end = /(?:…|\.\.\.)\s*$/.test(quoted) ? '' : ' ';
  return [text, textOfHtml(html)].some((side) =>
    ` ${fold(side.slice(0, longestLetter))} `.includes(` ${words}${end}`),
  );
}

const longestLetter = 200_000;

const tapbacks = [
  { emoji: '👍', verbs: wholeOf`liked|a aimé` },
  { emoji: '❤️', verbs: wholeOf`loved|a adoré` },
  { emoji: '👎', verbs: wholeOf`disliked|n'a pas aimé` },
  { emoji: '😆', verbs: wholeOf`laughed at|a ri (?:de|à)|a trouvé (?:ça |cela )?drôle` },
  { emoji: '‼️', verbs: wholeOf`emphasi[sz]ed|a insisté sur|a souligné|a mis (?:en évidence|l'accent sur)` },
  { emoji: '❓', verbs: wholeOf`questioned|a remis en question|a questionné` },
];

/** "Reacted 🎉 to", "A réagi avec 🎉 à". */
const chosenEmoji = (verb: string): string | undefined =>
  /^(?:reacted|a reagi)\b.{1,20} (?:to|a)$/iu.test(verb) ? firstEmoji(verb) : undefined;

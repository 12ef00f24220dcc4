import { attributionAt } from './attribution.ts';
import { headerBlockLength } from './header-block.ts';
import { type Line, nextFilled, said } from './line.ts';
import { type PhraseSet, phraseSet } from './phrase-set.ts';
import { phrases } from './phrases.ts';
import { plain } from './plain.ts';

const original = phraseSet(phrases.flatMap((one) => one.original));
const forwarded = phraseSet(phrases.flatMap((one) => one.forwarded));
/** What letters that invite a reply print above themselves. */
const writeAbove = phraseSet([
  'reply above this line',
  'write above this line',
  'type your reply above this line',
  'write your reply above this line',
  'do not write below this line',
  'répondez au-dessus de cette ligne',
  'répondre au-dessus de cette ligne',
  'écrivez au-dessus de cette ligne',
  'écrivez votre réponse au-dessus de cette ligne',
  'antworten sie oberhalb dieser zeile',
  'responda por encima de esta línea',
  'rispondi sopra questa riga',
  'antwoord boven deze regel',
]);

/** Most lines of a mail: they begin with a letter, and end with no colon. */
const isPlainWords = /^[\p{L}\p{N}].*[^:]$/u;
const longest = 120;
const dashedWords = /^[-_=—]{3,}\s*\p{L}[\p{L}\p{N}\s'’.]{0,60}?[-_=—]{3,}\s*:?$/u;
const rule = /^\s*(?:_{3,}|-{3,}|={3,}|\*{3,}|~{3,}|—{2,}|─{3,})\s*$/;

/**
 * What a line that parts a mail from what it quotes says: `original` (a reply follows the manner of Outlook and of phones), `forwarded`
 * (a mail passed on), or null. A known phrase between dashes counts by itself; unknown words between dashes, or a bare rule, only where header fields follow.
 */
export function dividerAt(lines: Line[], at: number): 'original' | 'forwarded' | null {
  const text = said(lines[at]);
  if (lines[at]?.hint === 'rule') return isIntroducing(lines, at) ? 'original' : null;
  if (text.length > longest || text.length < 3) return null;
  if (isAll(writeAbove, text)) return 'original';
  if (isPlainWords.test(text)) return null;
  const announced = isDashed(text) || isIntroducing(lines, at);
  if (isForwarded(text)) return announced ? 'forwarded' : null;
  if (isAll(original, text)) return announced ? 'original' : null;
  return (rule.test(text) || dashedWords.test(text)) && isIntroducing(lines, at) ? 'original' : null;
}

/** "---------- Forwarded message ---------", in any language. */
export const isForwardedLine = (text: string): boolean => text.length <= longest && isForwarded(plain(text));

/** Some name the one who passed it on: "----- Forwarded by Marie/ON on 03/11/2026 -----". */
const isForwarded = (text: string): boolean => {
  const end = forwarded.opening(text);
  return end > 0 && !/[.!?]/.test(text.slice(end)) && text.length - end < 60;
};

/** Nothing but the phrase, and signs or numbers around it. */
const isAll = (set: PhraseSet, text: string): boolean => {
  const end = set.opening(text.replace(/^[^\p{L}]*please /u, ''));
  return end > 0 && set.endsIn(text);
};

const isDashed = (text: string): boolean => /^[-_=—]{2,}/.test(text) && /[-_=—:]$/.test(text);

/** Whether header fields or an attribution come next. */
function isIntroducing(lines: Line[], at: number): boolean {
  const next = nextFilled(lines, at + 1, 4);
  return next > 0 && (headerBlockLength(lines, next) > 0 || attributionAt(lines, next) !== null);
}

/** A line of nothing but dashes, underscores or the like. */
export const isRule = (text: string): boolean => rule.test(text.slice(0, 200)) && text.length < 200;

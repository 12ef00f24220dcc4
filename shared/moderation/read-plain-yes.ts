import { fold } from '../language/fold.ts';
import { firstLine, polite, withoutGreeting } from '../wishes/wish-line.ts';
import { readYes } from './read-yes.ts';

/**
 * A steward's plain yes with a remark behind a sign, which is for nobody: "Approve. Lovely story!", "Yes, approve please", « Approuvé, quelle belle
 * histoire ! », "keep. It is a nice text". `yes` is one that names nothing. Null for all else, and where anything beside it makes it doubtful.
 */
export function readPlainYes(text: string): 'approve' | 'keep' | 'yes' | null {
  if (isDoubtful(text)) return null;
  const [first = '', second = ''] = partsOf(firstLine(withoutGreeting(text))).map(polite);
  const said = isYes.test(first) ? second : first.replace(/^(?:yes|oui|ok|okay|sure) /, '');
  if (approves.test(said)) return 'approve';
  if (keeps.test(said)) return 'keep';
  return readYes(text) === 'yes' ? 'yes' : null;
}

/** What stands between signs. */
export const partsOf = (line: string): string[] =>
  line
    .split(/[.,;:!…–—]+|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** A but, a not, a condition, something to be done before, or a question. */
export const isDoubtful = (text: string): boolean =>
  text.includes('?') || doubts.test(` ${fold(text).replace(harmless, ' ')} `);

const isYes = /^(?:yes|yep|oui|ok|okay|sure|of course|d accord|bien sur|certainement|parfait|perfect)$/;
const it = '(?: (?:it|this|them|these|these words|this story|the story|the words|ces mots|cette histoire))?';
const approves = new RegExp(
  `^(?:(?:i )?approved?${it}|(?:j )?approuve[rz]?(?: ca| cela)?${it}|approuvee?s?|publish${it}|publie[rz]?)$`,
);
const keeps = new RegExp(`^(?:keep${it}|leave (?:it|them)|garde[rz]?${it}|gardez les|laisse[rz]?(?: les)?)$`);

const harmless = /\b(?:no problem|no worries|not a problem|(?:pas de|aucun|sans) (?:probleme|souci)s?)\b/g;
const doubts =
  / (?:but|however|except|unless|if|not|never|cannot|can t|\p{L}+n t|without|no|maybe|perhaps|until|once|after|before|only|instead|wait|hold|decline|hide|ask|tell|check|fix|change|edit|remove|mais|cependant|toutefois|sauf|si|ne|n|pas|jamais|sans|non|peut etre|jusqu|apres|avant|seulement|plutot|quand|attend\p{L}*|retenir|refus\p{L}*|masqu\p{L}*|cach\p{L}*|demand\p{L}*|verifi\p{L}*|chang\p{L}*|modifi\p{L}*|corrig\p{L}*|enlev\p{L}*|retir\p{L}*) /u;

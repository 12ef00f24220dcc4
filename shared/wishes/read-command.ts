import { readPlaces } from '../community/read-places.ts';
import { filesWish } from './asking-for-files.ts';
import { descriptionsIn } from './describing.ts';
import type { Hearing } from './hearing.ts';
import { readDesk } from './read-desk.ts';
import { profileWish } from './read-profile.ts';
import { phrases } from './set-phrases.ts';
import type { Wish } from './wish.ts';
import { firstLine, polite, withoutGreeting } from './wish-line.ts';
import { sentenceGoesOn, wordsBelow } from './words-below.ts';

/** What a command needs to be understood. */
type Place = Pick<Hearing, 'community' | 'places'> &
  Partial<Pick<Hearing, 'language' | 'today' | 'steward' | 'where'>>;

/**
 * The wish on the first line that says something, or null where that line is no wish: then it is somebody's words.
 * A line must be a wish as a whole ("stop", "please stop, thanks"); "Stop me if you know this one" is not. A stop stands alone:
 * with a remark below it we ask, and a story that begins with "Stop!" is a story. "Large print" is no wish where the next line says
 * what it is or does.
 */
export function readCommand(text: string, hearing: Place): Wish | null {
  const line = firstLine(text);
  if (line === '') return null;
  const words = polite(line);
  const wish =
    fixedWish(words) ??
    filesWish(words) ??
    openWish(unquoted(line), hearing) ??
    readDesk(unquotedText(text), hearing);
  if (wish?.kind === 'stop') return stopWish(text);
  // "No answers" begins many a reflection.
  if (wish?.kind === 'answers' && wordsBelow(text) !== 'nothing') return null;
  return wish?.kind === 'profile' && sentenceGoesOn(text) ? null : wish;
}

function stopWish(text: string): Wish | null {
  switch (wordsBelow(text)) {
    case 'nothing':
      return { kind: 'stop' };
    case 'remark':
      return { kind: 'perhaps-stop' };
    case 'story':
      return null;
  }
}

function fixedWish(words: string): Wish | null {
  return phrases.find(([, said]) => said.split('|').includes(words))?.[0] ?? profileWish(words);
}

/** Letters show what one can say between quotation marks, and some people copy these too. */
const unquoted = (line: string): string =>
  /^["“«]\s*([^"“”«»]+?)\s*["”»][.!]*$/u.exec(line.trim())?.[1] ?? line;

const unquotedText = (text: string): string => text.replace(firstLine(text), unquoted(firstLine(text)));

/** Wishes that carry something: places, a reason. */
function openWish(line: string, hearing: Place): Wish | null {
  if (hearing.where === 'own-words' && descriptionsIn(line).length > 0) return { kind: 'describe' };
  return declineWish(line) ?? regionsWish(line, hearing);
}

function declineWish(line: string): Wish | null {
  const said = /^(?:decline|refuser|refuse|refusé|décliner)\s*[:,–-]?\s*(.*)$/iu.exec(line);
  return said ? { kind: 'decline', reason: (said[1] ?? '').trim() } : null;
}

/** "My regions: …", where nothing but places follows: "my region is full of kind people" is somebody's words. */
function regionsWish(line: string, { community, places = false }: Place): Wish | null {
  const { sign = '', named } = (regionsAre.exec(line) ?? myRegion.exec(line))?.groups ?? {};
  if (named) {
    const said = readPlaces(community, named, sign === '' ? 'name' : 'word');
    return said && { kind: 'regions', ...said };
  }
  const bare = places ? readPlaces(community, line) : null;
  return bare && bare.unknown.length === 0 ? { kind: 'regions', ...bare } : null;
}

const regionsAre =
  /^(?:(?:my|change my|set my|mes|ma|mon)\s+)?r[ée]gions?\s*(?:(?<sign>[:=])|(?:are|is|to|sont|est)(?!\p{L})\s*:?)\s*(?<named>.+)$/iu;
const myRegion = /^(?:my|mes|ma|mon)\s+r[ée]gions?\s+(?<named>.+)$/iu;

/** A reply to "do you want to stop?" that says yes, with nothing on its line but thanks or another word for stopping: "yes, but …" is in doubt. */
export function confirmsStop(text: string, hearing: Place): boolean {
  const line = firstLine(withoutGreeting(text));
  const rest = line.replace(/^(?:yes|okay|ok|oui)(?!\p{L})[\s,.;:!–-]*/iu, '');
  return rest !== line && (isThanks(rest) || readCommand(rest, hearing)?.kind === 'stop');
}

const agreement =
  '(?:yes|ok|okay|great|perfect|good|wonderful|thanks?|(?:thank you|thanks|merci)(?: very much| so much| a lot| beaucoup| bien| infiniment)?|oui|parfait|super|genial|d accord|bien recu|received)';
const kindness =
  '(?:that is|that s|this is|you are|it is|c est|c etait|vous etes|t es|tu es) (?:(?:so|very|really|tres|bien|vraiment) )?(?:kind|nice|sweet|lovely|gentille?|gentil|fin|aimable|apprecie)(?: of you| de votre part| de ta part)?';
const farewell =
  '(?:have a (?:nice|good|great) (?:day|evening|week|one)|take care|bonne (?:journee|soiree|fin de semaine)|a bientot)';

/** Whether a reply only thanks or agrees: nothing is asked, and nothing is to be replaced by it. */
export const isThanks = (text: string): boolean =>
  text.split('\n').filter((line) => line.trim() !== '').length <= 2 &&
  new RegExp(`^(?:|${agreement}(?: ${agreement})?(?: ${kindness})?(?: ${farewell})?|${kindness})$`).test(
    polite(firstLine(text)),
  );

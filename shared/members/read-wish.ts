import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { findRegions, unknownPlaces } from '../community/find-regions.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import type { Wish } from './wish.ts';

/** What the reader of a wish needs to know. `places`: we just asked where somebody lives, so a bare place name answers. */
export interface Hearing {
  community: Community;
  language: Language;
  today: Temporal.PlainDate;
  places: boolean;
}

/**
 * The wish on the first line that says something, or null where that line is no wish: then it is somebody's words.
 * A line must be a wish as a whole ("stop", "please stop, thanks"); "Stop me if you know this one" is not.
 */
export function readWish(text: string, hearing: Hearing): Wish | null {
  const line = firstLine(text);
  if (line === '') return null;
  return fixedWish(polite(line)) ?? openWish(line, hearing);
}

/** The first line with a letter or digit in it, without surrounding space; '' where there is none. */
const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '';

const courtesies =
  /^(?:hello|hi|hey|dear all|bonjour|salut|allo|please|s il (?:vous|te) plait|svp|stp|i(?: d| would) like(?: it)?(?: to)?|je (?:voudrais|veux|souhaite)|can you|could you|pouvez vous)\s+|\s+(?:please|now|thanks|thank you(?: very much| so much)?|many thanks|merci(?: beaucoup| bien)?|svp|stp|s il (?:vous|te) plait|d avance|everyone|all)$/;

function polite(line: string): string {
  let words = fold(line);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(courtesies, '');
  }
  return words;
}

/** Wishes that are a set phrase, folded (no accents, case or punctuation). */
const phrases: [Wish, string][] = [
  [
    { kind: 'yes' },
    'yes|y|yes i do|yes it was me|it was me|i confirm|confirm|ok|okay|sure|oui|oui c etait moi|c etait moi|je confirme|d accord|confirmer',
  ],
  [{ kind: 'no' }, 'no|nope|no thank you|non|non merci'],
  [{ kind: 'join' }, 'join|subscribe|sign me up|inscription|s inscrire|m inscrire|je m inscris'],
  [
    { kind: 'stop' },
    'stop|unsubscribe|leave|remove me|stop everything|stop all letters|arret|arreter|arretez|arrete|desabonner|me desabonner|desabonnement|desinscrire|me desinscrire|desinscription|quitter',
  ],
  [
    { kind: 'resume' },
    'resume|restart|start again|i am back|i m back|reprendre|recommencer|je suis de retour',
  ],
  [
    { kind: 'rhythm', rhythm: 'weekly' },
    'weekly|every week|once a week|chaque semaine|toutes les semaines|hebdomadaire|une fois par semaine',
  ],
  [
    { kind: 'rhythm', rhythm: 'monthly' },
    'monthly|every month|once a month|chaque mois|tous les mois|mensuel|mensuelle|une fois par mois',
  ],
  [{ kind: 'language', language: 'en' }, 'english|in english|anglais|en anglais'],
  [{ kind: 'language', language: 'fr' }, 'french|in french|francais|en francais'],
  [{ kind: 'help' }, 'help|help me|aide|aidez moi|a l aide|what can i say|que puis je dire'],
  [
    { kind: 'settings' },
    'settings|my settings|parametres|mes parametres|reglages|mes reglages|preferences|mes preferences',
  ],
  [{ kind: 'private' }, 'private|keep it private|keep this private|prive|privee|en prive|garder prive'],
  [
    { kind: 'anonymous' },
    'anonymous|anonymously|make it anonymous|anonyme|anonymement|sans mon nom|without my name',
  ],
  [{ kind: 'shared' }, 'share|share it|shared|public|with my name|partager|partage|publier|avec mon nom'],
  [
    { kind: 'withdraw' },
    'withdraw|withdraw it|take it back|delete it|delete|retirer|retire|supprimer|effacer',
  ],
  [{ kind: 'send' }, 'send|send it|send now|envoyer|envoie|envoyez|envoyer maintenant'],
  [
    { kind: 'approve' },
    'approve|approved|approve it|publish|approuver|approuve|approuvee|j approuve|publier',
  ],
];

function fixedWish(words: string): Wish | null {
  return phrases.find(([, said]) => said.split('|').includes(words))?.[0] ?? null;
}

/** Wishes that carry something: a date, places, a reason. */
function openWish(line: string, hearing: Hearing): Wish | null {
  return pauseWish(line, hearing) ?? declineWish(line) ?? regionsWish(line, hearing);
}

function pauseWish(line: string, { language, today }: Hearing): Wish | null {
  const [, until, rest = ''] = pauseLine.exec(line) ?? [];
  if (until === undefined)
    return /^(?:pause|en pause|suspendre|suspendez)[.!]*$/iu.test(line)
      ? { kind: 'pause', until: null }
      : null;
  const day = readDate(rest.replace(/[.!]+$/, '').trim(), language, today);
  if (day) return { kind: 'pause', until: day.toString() };
  return /^(?:for|pour|to)$/iu.test(until) ? null : { kind: 'unclear' };
}

/** "Pause until …": with "for" it may as well begin somebody's words. */
const pauseLine =
  /^(?:please\s+)?(?:pause|suspendre|suspendez|en pause)\s+(until|till|to|for|pour|jusqu['’\s]?(?:aux?|à|a|en)?)\s+(.+)$/iu;

function declineWish(line: string): Wish | null {
  const said = /^(?:decline|refuser|refuse|refusé|décliner)\s*[:,–-]?\s*(.*)$/iu.exec(line);
  return said ? { kind: 'decline', reason: (said[1] ?? '').trim() } : null;
}

function regionsWish(line: string, { community, places }: Hearing): Wish | null {
  const said =
    /^(?:(?:my|change my|set my)\s+)?(?:regions?)\s*(?:are|is|:|=|to)\s*(.+)$/iu.exec(line) ??
    /^(?:mes|ma|mon)\s+(?:régions?|regions?)\s*(?:sont|est|:|=)?\s*(.+)$/iu.exec(line) ??
    (places && unknownPlaces(community, line).length === 0 ? [line, line] : null);
  if (!said?.[1]) return null;
  const regions = findRegions(community, said[1]).map((region) => region.id);
  return { kind: 'regions', regions, unknown: unknownPlaces(community, said[1]) };
}

/** Whether a reply only thanks or agrees: nothing is asked, and nothing is to be replaced by it. */
export const isThanks = (text: string): boolean =>
  text.split('\n').filter((line) => line.trim() !== '').length <= 2 &&
  /^(?:|yes|ok|okay|great|perfect|good|wonderful|thanks?|(?:thank you|thanks|merci)(?: very much| so much| a lot| beaucoup| bien| infiniment)?|oui|parfait|super|genial|d accord|bien recu|received)$/.test(
    polite(firstLine(text)),
  );

/** A reply to "shall we write to you?": a yes or a no, and the places it names. Null where it is neither. */
export function readConfirmation(text: string, hearing: Hearing) {
  const line = firstLine(text);
  const [, yes, rest = ''] = /^(yes|y|ok|okay|sure|oui|d['’]accord)\b[\s,.;:!–-]*(.*)$/iu.exec(line) ?? [];
  const regions = findRegions(hearing.community, text.split('\n').slice(0, 8).join('\n')).map(({ id }) => id);
  const wish = readWish(text, hearing);
  if (wish?.kind === 'no' || wish?.kind === 'stop') return { kind: 'no' as const };
  if (!yes && wish?.kind !== 'yes' && regions.length === 0) return null;
  const unknown = regions.length === 0 && polite(rest) !== '' ? unknownPlaces(hearing.community, rest) : [];
  return { kind: 'yes' as const, regions, unknown };
}

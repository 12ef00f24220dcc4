import type { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { type Moment, readMoment } from '../language/read-moment.ts';
import { firstLine, plainly, sayingLines } from './said-line.ts';

/** What a steward answers to a letter about a question or a harvest. `when` null: as it was planned, and at once where nothing was. */
export type Order =
  | { kind: 'send'; when: Moment | 'now' | null }
  /** *Send* with a wish below it, such as another text: not to be guessed at. */
  | { kind: 'send-and-more' }
  /** Surely *send*, but not when. */
  | { kind: 'send-unclear'; written: string }
  | { kind: 'cancel' }
  | { kind: 'decline'; reason: string }
  | { kind: 'wait' }
  | { kind: 'questions' }
  | { kind: 'leave-out'; numbers: number[] }
  | { kind: 'put-back' };

const phrases: [Order, string][] = [
  [
    { kind: 'send', when: null },
    'send|send it|send them|send all|send them all|yes|ok|okay|approve|approved|go|go ahead|envoyer|envoie|envoyez|envoyer tout|envoyez tout|tout envoyer|oui|d accord|approuver|approuve|j approuve|allez y|send to everyone|send to everybody|send it to everyone|send it to everybody|send the letter|looks good|good to go|perfect|envoyer a tous|envoyer a tout le monde|envoyez a tous|envoyez a tout le monde|envoyer la lettre|envoyez la lettre|c est bon|parfait',
  ],
  [{ kind: 'cancel' }, 'cancel|cancel it|annuler|annule|annulez|annulez la|annule la'],
  [{ kind: 'decline', reason: '' }, 'no|no thank you|non|non merci'],
  [
    { kind: 'wait' },
    'wait|not yet|wait please|later|attendre|attendez|attends|attendons|pas encore|plus tard',
  ],
  [
    { kind: 'questions' },
    'questions|my questions|the questions|what is planned|what s planned|planned|planned questions|les questions|mes questions|questions prevues|qu est ce qui est prevu|ce qui est prevu|quoi de prevu|prevu',
  ],
  [
    { kind: 'put-back' },
    'put back|put it back|put them back|put all back|put everything back|remettre|tout remettre|remettez|remettez tout|remettre tout',
  ],
];

/** The order on the first line that says something; null where that is no order, but a steward's own words. */
export function readOrder(text: string, language: Language, today: Temporal.PlainDate): Order | null {
  const line = firstLine(text);
  const said = plainly(line);
  const fixed = phrases.find(([, known]) => known.split('|').includes(said))?.[0];
  const order = fixed ?? leaveOut(said) ?? decline(line) ?? sendWhen(text, line, language, today);
  return order?.kind === 'send' && wishesMore(text, line) ? { kind: 'send-and-more' } : order;
}

/** Below a *send*: a question, or a word by which people take back half of what they said. */
function wishesMore(text: string, line: string): boolean {
  const below = text.slice(text.indexOf(line) + line.length);
  return (
    below.includes('?') ||
    /\b(?:but|except|instead|change|replace|however|wait|not yet|first|mais|sauf|changer|changez|remplacer|remplacez|plutot|corriger|corrigez|attendre|attendez|pas encore|d abord)\b/.test(
      fold(below),
    )
  );
}

function leaveOut(said: string): Order | null {
  const named =
    /^(?:leave out|leave|omit|without|drop|remove|skip|sans|laisser de cote|laissez de cote|laisse de cote|enlever|enlevez|enleve|retirer|retirez|omettre|omettez) (?:out )?(?:the |la |les |le )?(?:numbers? |nos? |numeros? |n )?((?:\d{1,3}(?: and | et | ?))+)(?:out)?$/.exec(
      said,
    )?.[1];
  const numbers = named?.match(/\d+/g)?.map(Number) ?? [];
  return numbers.length > 0 ? { kind: 'leave-out', numbers } : null;
}

function decline(line: string): Order | null {
  const said = /^(?:decline|refuser|refuse|refusé|décliner)\s*[:,–-]\s*(.+)$/iu.exec(line);
  return said ? { kind: 'decline', reason: (said[1] ?? '').trim() } : null;
}

/** "Send" and when. What is no moment, and longer than one would be, is a question that begins so ("Send us your best recipe!"). */
function sendWhen(text: string, line: string, language: Language, today: Temporal.PlainDate): Order | null {
  const rest = sendLine.exec(line)?.[1];
  if (rest === undefined) return null;
  if (atOnce.test(fold(rest))) return { kind: 'send', when: 'now' };
  const moment = readMoment(rest, language, today);
  if (moment) return { kind: 'send', when: moment };
  const isBrief = sayingLines(text).length <= 2 && rest.split(/\s+/).length <= 5 && !/[?!]/.test(rest);
  return isBrief ? { kind: 'send-unclear', written: rest } : null;
}

const sendLine =
  /^(?:(?:yes|ok|okay|oui|please|svp|d['’]accord|hello|hi|bonjour)[\s,.!]+)*(?:send|envoyer|envoyez|envoie|planifier|planifiez)(?:[\s-]+(?:it|them|all|out|la|les|tout(?! de suite)|toutes))*[\s,:]+(.+)$/iu;
const atOnce =
  /^(?:now|right now|at once|today|maintenant|tout de suite|aujourd hui)(?: please| svp| merci| thanks)?$/;

/** Which of a list's questions an answer is about, and what it says of that one: "2: cancel", "cancel 2", "2: Who made you laugh?". */
export function readNumbered(text: string): { number: number; said: string } | null {
  const line = firstLine(text);
  const [, first, rest] =
    /^\s*(?:#|no\.?\s*|n[°º]\s*|num[ée]ro\s+|number\s+)?(\d{1,2})\s*[:.)–-]\s*(.*)$/iu.exec(line) ?? [];
  if (first)
    return {
      number: Number(first),
      said: [rest, text.slice(text.indexOf(line) + line.length)].join('').trim(),
    };
  const behind =
    /^(cancel|annuler|annulez|annule)\s+(?:the\s+|la\s+|number\s+|num[ée]ro\s+|no\.?\s*|#)?(\d{1,2})[\s.!]*$/iu.exec(
      plainly(line),
    );
  return behind ? { number: Number(behind[2]), said: behind[1] ?? '' } : null;
}

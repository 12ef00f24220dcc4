import type { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import { firstLine, polite } from '../wishes/wish-line.ts';
import { readPlainYes } from './read-plain-yes.ts';

/** What a steward says of somebody's words, or of who wrote them. `until` is an ISO date. */
export type StewardOrder =
  | { kind: 'approve' }
  | { kind: 'hold' }
  | { kind: 'keep' }
  | { kind: 'let-back' }
  | { kind: 'history' }
  | { kind: 'decline'; reason: string }
  | { kind: 'hide'; reason: string }
  | { kind: 'ask'; question: string }
  | { kind: 'edit'; words: string }
  | { kind: 'pause'; until: string | null; reason: string };

/** The order a reply begins with; null where it is none, or lacks what it needs. Dates are read from `today`, where the writer lives. */
export function readStewardOrder(
  text: string,
  language: Language,
  today: Temporal.PlainDate,
): StewardOrder | null {
  const line = firstLine(text);
  const said = text
    .slice(text.indexOf(line))
    .replace(/^["“«]\s*/u, '')
    .trim();
  const fixed = phrases.find(([, words]) => words.test(polite(line)));
  if (fixed) return { kind: fixed[0] };
  const plain = readPlainYes(text);
  if (plain === 'approve' || plain === 'keep') return { kind: plain };
  const behind = (pattern: RegExp) => pattern.exec(said)?.groups?.rest?.trim();
  const [question, words] = [behind(asks), behind(edits)];
  if (question) return { kind: 'ask', question };
  if (words) return { kind: 'edit', words };
  const [declined, hidden] = [behind(declines) ?? behind(leavesOut), behind(hides)];
  if (declined !== undefined) return { kind: 'decline', reason: declined };
  if (hidden !== undefined) return { kind: 'hide', reason: hidden };
  return readPause(said, language, today);
}

/** What settles a concern, as it stands behind a number. */
export function readSettling(said: string): Extract<StewardOrder, { kind: 'keep' | 'hide' }> | null {
  if (phrases.some(([kind, words]) => kind === 'keep' && words.test(polite(said)))) return { kind: 'keep' };
  const reason = hides.exec(said)?.groups?.rest?.trim();
  return reason === undefined ? null : { kind: 'hide', reason };
}

const phrases: ['approve' | 'hold' | 'keep' | 'let-back' | 'history', RegExp][] = [
  [
    'approve',
    /^(?:approved?(?: it)?|publish(?: it)?|put (?:it|them) back|approuve[rez]?|approuvee|j approuve|publier|remettre)$/,
  ],
  ['hold', /^(?:hold(?: it| them)?|wait|retenir|attendre|mettre en attente)$/],
  ['keep', /^(?:keep(?: it| them)?|leave (?:it|them)|garder|gardez|laisser)$/],
  [
    'let-back',
    /^(?:let (?:(?:them|her|him) )?back(?: in)?|resume (?:contributing|sharing)|reprendre le partage|reprise du partage)$/,
  ],
  ['history', /^(?:history|what was decided|historique|qu est ce qui a ete decide)$/],
];

/** Behind a word and a colon: the question or the new words, to the end of the mail. */
const asks =
  /^(?:ask|question|demander|demande)(?:\s+(?:the\s+)?(?:writer|author|her|him|them)|\s+à\s+(?:la personne|l[’']aut(?:eur|rice)))?\s*:(?<rest>.+)$/isu;
const edits = /^(?:edit|modifier|corriger)\s*:(?<rest>.+)$/isu;
/** The reason may be missing; where there is one, a sign or nothing but a blank stands before it. */
const declines = /^(?:declined?|refuser|refuse|refusé|décliner)(?!\p{L})\s*[:,–-]?(?<rest>.*)$/isu;
/** After a review. */
const leavesOut =
  /^(?:(?:keep|leave) (?:it |them |these words )?(?:hidden|out)|(?:laisse[rz]?|garde[rz]?)(?:[ -]les)?(?: ces mots)? (?:cach|retir|masqu)ée?s?)(?!\p{L})\s*[:,.–-]?(?<rest>.*)$/isu;
const hides = /^(?:hide|hide (?:it|them)|masquer|cacher)(?!\p{L})\s*[:,–-]?(?<rest>.*)$/isu;

const pauses =
  /^(?:pause\s+(?:(?:from\s+)?contributing|(?:from\s+)?sharing)|pause\s+d[eu]\s+partage)\s*(?:(?:until|till|jusqu[’']?\s*(?:au|à|en))\s+(?<until>[^:\n]+?))?\s*(?::(?<rest>.*))?$/isu;

/** A date that nobody can read, or that has gone by, is asked about. */
function readPause(said: string, language: Language, today: Temporal.PlainDate): StewardOrder | null {
  const found = pauses.exec(said)?.groups;
  if (!found || !fold(said).startsWith('pause')) return null;
  const reason = found.rest?.trim() ?? '';
  if (!found.until) return { kind: 'pause', until: null, reason };
  const until = readDate(found.until, language, today)?.toString();
  return until && until > today.toString() ? { kind: 'pause', until, reason } : null;
}

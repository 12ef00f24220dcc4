import type { Frame, Rendered } from './letter-model.ts';
import { isSelfContained } from './self-contained.ts';
import { isSlot, slotsIn } from './slots.ts';

/** What keeps a letter from being sent. */
const letterFaults = [
  'not-rendered',
  'no-subject',
  'broken-subject',
  'no-text',
  'no-html',
  'unknown-slot',
  'missing-slot',
  'too-large',
  'not-self-contained',
] as const;
export type LetterFault = (typeof letterFaults)[number];

/** In octets, with every slot filled. Gmail cuts HTML off at 102 KB (102,400 octets, with what it adds itself). */
const largest = { html: 90_000, text: 80_000 };
/** What fills a slot is an address of a page or of a mailbox: seldom longer. */
const octetsOfSlot = 120;

/**
 * What is wrong with a letter as it was rendered, before anybody gets it; none of it is looked for again when it is sent. Its parts must
 * have the same slots, all known, and a bulk letter a way to leave (CASL); nothing in it may be fetched from elsewhere, or run.
 */
export function faultsOf(
  { subject, html, text, yours = {} }: Rendered,
  { bulk, profile }: Pick<Frame, 'bulk' | 'profile'>,
): LetterFault[] {
  const parts = profile === 'plain-text' && html === null ? [text] : [html ?? '', text];
  const slots = parts.map((part) => [...new Set(slotsIn(part))].sort());
  const all = slots.flat();
  const faults: Record<Exclude<LetterFault, 'not-rendered'>, boolean> = {
    'no-subject': subject.trim() === '',
    'broken-subject': broken.test(subject) || !subject.isWellFormed() || slotsIn(subject).length > 0,
    'no-text': text.trim() === '',
    'no-html': parts.length > 1 && (html ?? '').trim() === '',
    'unknown-slot': !all.every(isSlot) || Object.values(yours).some((said) => slotsIn(said).length > 0),
    'missing-slot':
      parts.every((part) => part.trim() !== '') &&
      (new Set(slots.map(String)).size > 1 || (bulk && !all.includes('unsubscribe'))),
    'too-large': octetsOf(html ?? '') > largest.html || octetsOf(text) > largest.text,
    'not-self-contained': !isSelfContained(html ?? ''),
  };
  return letterFaults.filter((fault) => fault !== 'not-rendered' && faults[fault]);
}

/** What would end a header, or is no character of a text (RFC 5322 §2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const broken = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;

const octetsOf = (part: string): number => Buffer.byteLength(part) + octetsOfSlot * slotsIn(part).length;

/** Why a letter was not sent, as it stands among the reasons in a tally. */
const prefix = 'not fit: ';
export const reasonOf = (faults: LetterFault[]): string => `${prefix}${faults.join(', ')}`;

/** Of reasons and how often each was one: for how many letters it was that they were not fit, and why. */
export function unfitAmong(reasons: Record<string, number>): { letters: number; faults: LetterFault[] } {
  const unfit = Object.entries(reasons).filter(([reason]) => reason.startsWith(prefix));
  const named = new Set(unfit.flatMap(([reason]) => reason.slice(prefix.length).split(', ')));
  return {
    letters: unfit.reduce((sum, [, letters]) => sum + letters, 0),
    faults: letterFaults.filter((fault) => named.has(fault)),
  };
}

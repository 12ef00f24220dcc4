import type { Rhythm } from '../community/rhythm.ts';
import type { InEachLanguage } from '../language/language.ts';
import type { LetterFault } from './letter-check.ts';

/** An edition as stewards are told of it; `due` is an instant. */
export type EditionView =
  | { kind: 'digest'; rhythm: Rhythm; place: InEachLanguage; due: string }
  | { kind: 'prompt' | 'reminder' | 'harvest'; question: string }
  | { kind: 'gathering'; title: string };

/** One that grew too old before it had reached everybody; `sent` says whom it did reach. */
export type ExpiredView = EditionView & { sent: number };

/** One of which so many letters were not fit to be sent. */
export type UnfitView = EditionView & { letters: number; faults: LetterFault[] };

import { anyOf } from './phrases.ts';

/** "Mon, 4 Jan" is Monday. */
const date = String.raw`,|\.| \d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6} \d`;

/** Somebody who speaks of themselves alone: "I", "my", "je", "ma". Organisations and their machines say "we". */
export const firstPerson = anyOf`
  (?<![.@/-])\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b(?!\.[a-z])|\b(?:je|moi|ma|mes)\b|\bmon\b(?!${date})|\b(?:j|m)'`;

import { anyOf } from './phrases.ts';

/** Somebody who speaks of themselves alone: "I", "my", "je", "ma". Organisations and their machines say "we". */
export const firstPerson = anyOf`
  \b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b(?!\.[a-z])|\b(?:je|moi|mon|ma|mes)\b|\b(?:j|m)'`;

import { phraseSet } from '../words/printed/phrase-set.ts';
import { phrases } from '../words/printed/phrases.ts';
import { plain } from '../words/printed/plain.ts';

const prefixes = phraseSet(phrases.flatMap(({ reply, forward }) => [...reply, ...forward]));

/** "Re: …", "Réf : …", "AW[2]: …", "Fwd: …": behind such a prefix, a subject is that of another mail and tells nothing of this one. */
export function isOfAnotherMail(subject: string): boolean {
  const said = plain(subject.slice(0, 200));
  const end = prefixes.opening(said);
  return end > 0 && /^ ?(?:(?:[([]\d{1,3}[)\]]|\^\d{1,3}) ?)?[:：]/.test(said.slice(end));
}

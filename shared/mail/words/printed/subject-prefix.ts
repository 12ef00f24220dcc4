import { type PhraseSet, phraseSet } from './phrase-set.ts';
import { phrases } from './phrases.ts';
import { plain } from './plain.ts';

const forward = phraseSet(phrases.flatMap((one) => one.forward));
const any = phraseSet(phrases.flatMap((one) => [...one.reply, ...one.forward]));

/** "Re: …", "Réf : …", "AW[2]: …", "Fwd: …": behind such a prefix, a subject is that of another mail and tells nothing of this one. */
export const isOfAnotherMail = (subject: string): boolean => beginsWith(any, subject);

/** "Fwd: …", "TR : …": the mail is passed on. */
export const isPassedOn = (subject: string): boolean => beginsWith(forward, subject);

function beginsWith(prefixes: PhraseSet, subject: string): boolean {
  const said = plain(subject.slice(0, 200));
  const end = prefixes.opening(said);
  return end > 0 && /^ ?(?:(?:[([]\d{1,3}[)\]]|\^\d{1,3}) ?)?[:：]/.test(said.slice(end));
}

import { fold } from '../language/fold.ts';
import { isOfAnotherMail } from '../mail/words/printed/subject-prefix.ts';

/**
 * What its writer put in a mail's subject; '' where a mail program did: where it begins as that of a reply or of a mail passed on,
 * or is the subject of the letter that is answered (`ours`).
 */
export function ownSubject(subject: string, ours: string | null): string {
  const said = subject.normalize('NFC').trim();
  if (noSubject.test(fold(said)) || isOfAnotherMail(said.slice(0, looked).replace(tags, ''))) return '';
  return ours !== null && fold(said).endsWith(fold(ours)) ? '' : said;
}

const looked = 200;

/** What mail programs write where nobody wrote a subject, folded. */
const noSubject = /^(?:no subject|none|untitled|(?:sans|aucun|pas d) (?:objet|sujet|titre))?$/;

/** "[EXTERNAL]", "**Spam?**": what mail servers put before a subject. */
const tags = /^(?:\s*(?:\[[^\]]{1,30}\]|\([^)]{1,30}\)|\*+[^*]{1,30}\*+))+\s*/;

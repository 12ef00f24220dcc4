import { fold } from '../language/fold.ts';

/**
 * What its writer put in a mail's subject; '' where a mail program did: where it begins as that of a reply or of a mail passed on,
 * or is the subject of the letter that is answered (`ours`).
 */
export function ownSubject(subject: string, ours: string | null): string {
  const said = subject.normalize('NFC').trim();
  if (noSubject.test(fold(said)) || beginsAsReply.test(said.slice(0, looked).replace(tags, ''))) return '';
  return ours !== null && fold(said).endsWith(fold(ours)) ? '' : said;
}

const looked = 200;

/** What mail programs write where nobody wrote a subject, folded. */
const noSubject = /^(?:no subject|none|untitled|(?:sans|aucun|pas d) (?:objet|sujet|titre))?$/;

/** "[EXTERNAL]", "**Spam?**": what mail servers put before a subject. */
const tags = /^(?:\s*(?:\[[^\]]{1,30}\]|\([^)]{1,30}\)|\*+[^*]{1,30}\*+))+\s*/;

/** What mail programs put before the subject of a reply, or of a mail passed on, in languages of Europe, Asia and Africa. */
const prefixes = [
  're|rép|réf|aw|antw|antwoord|sv|vs|res|rif|r|odp|ynt|vá|bls|atb|απ|σχετ|на|отв|ответ|відп|תגובה|رد|答复|答覆|回复|回覆|返信|회신',
  'fw|fwd|tr|wg|rv|enc|i|doorst|vb|vl|vid|pd|továbbítás|i̇lt|πρθ|пересл|переслано|הועבר|إعادة توجيه|转发|转寄|轉寄|転送|전달',
].join('|');

/** The prefix, perhaps counted ("Re[2]:", "RE(3):"), and a colon. */
const beginsAsReply = new RegExp(
  `^(?:${prefixes.normalize('NFC')})\\s*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s*[:：]`,
  'iu',
);

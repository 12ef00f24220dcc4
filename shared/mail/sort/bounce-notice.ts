import { namesFailure, namesOther, returnedFrom } from './bounce-words.ts';
import { plain } from './phrases.ts';
import { addressesIn } from './returned-mail.ts';

/** A notice in free text: what it says of each address, and what it says before naming any. */
export interface Notice {
  lead: string;
  recipients: { address: string; said: string }[];
}

const longest = { lead: 2000, said: 2000, lines: 400, recipients: 100 };

/**
 * Reads the free text of a bounce (qmail, Exim, sendmail, Exchange, Domino, webmail systems …): a line that begins with an
 * address, or names one as failed, begins what is said of that address. `others` are addresses the notice went to or came from.
 */
export function readNotice(text: string, others: Set<string>): Notice {
  const said = new Map<string, string>();
  let lead = '';
  let current: string | null = null;
  let before = '';
  for (const line of noticeLines(text)) {
    const named = namesSender.test(before) ? null : failedAddress(line, others);
    before = line.slice(-100);
    if (named && (said.has(named) || said.size < longest.recipients)) current = named;
    if (current === null) lead = append(lead, line, longest.lead);
    else said.set(current, append(said.get(current) ?? '', line, longest.said));
  }
  return { lead, recipients: [...said].map(([address, words]) => ({ address, said: words })) };
}

/** "A message sent by", "from": whoever stands on the next line wrote the mail that failed. */
const namesSender = /(?:\bby|\bfrom|\bsender)\W*$/i;

/** The lines of a notice, without the mail it gives back; all of them where it gives back nothing else. */
function noticeLines(text: string): string[] {
  const lines = text.split('\n', longest.lines);
  const end = lines.findIndex((line, i) => i > 0 && returnedFrom.test(plain(line.slice(0, 200))));
  return end < 0 ? lines : lines.slice(0, end);
}

function failedAddress(line: string, others: Set<string>): string | null {
  const at = line.indexOf('@');
  if (at < 0) return null;
  const start =
    Math.max(...[' ', '<', '"', "'", ':', '(', '[', ',', '\t'].map((c) => line.lastIndexOf(c, at))) + 1;
  const address = addressesIn(line.slice(start, start + 320))[0];
  if (!address || others.has(address)) return null;
  const before = plain(line.slice(Math.max(0, start - 120), start));
  if (standsAlone.test(before)) return address;
  return namesFailure.test(plain(line.slice(0, 400))) && !namesOther.test(before) ? address : null;
}

/** Nothing before an address but bullets, brackets, arrows of a transcript and codes. */
const standsAlone = /^[\s>*•<"'([.-]*(?:[245]\d\d[ -])?(?:[245]\.\d\.\d{1,3} )?[\s<"'([]*$/;

const append = (text: string, line: string, most: number): string =>
  text.length >= most ? text : `${text}${text && '\n'}${line.trim()}`.slice(0, most);

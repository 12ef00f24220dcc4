import { isOfAnotherMail } from '../words/printed/subject-prefix.ts';
import {
  absence,
  closing,
  comesBack,
  courtesy,
  day,
  justNow,
  mayBeAbsent,
  meanwhile,
  personal,
  promise,
  receipt,
  startsClause,
  thanks,
} from './absence-words.ts';
import { isOutOfOffice, isOutOfOfficeOf } from './automatic-words.ts';
import type { Evidence } from './evidence.ts';
import { plain } from './phrases.ts';

const longestNotice = 2000;
const mostSignatureLines = 12;

/**
 * Whether a text has the shape of an out-of-office reply: short, quoting nothing, its first sentence after any greeting says
 * that the writer is or will be away, and a person's question or request is nowhere in it. In answer to a mail, with that mail's
 * subject behind "Out of office" in its own, that is enough. Else every other sentence must be one that such notices hold; below
 * "Out of office", that is enough. Else none may speak of today or tomorrow, and one must promise an answer or name somebody to
 * ask meanwhile; or, since people too answer that they are away until Monday, tell the day of return in answer to a mail that it
 * thanks for, or whose subject it does not repeat.
 */
export function isAbsenceNotice(evidence: Evidence): boolean {
  const { subject } = evidence;
  const said = noticeSaid(evidence);
  if (said === null) return false;
  const sentences = saidBesideCourtesy(said);
  const first = sentences[0] ?? '';
  if (!isAbsence(first) || tellsMore(first)) return false;
  const answers = isAnswer(evidence);
  const repeats = isOfAnotherMail(subject);
  if (answers && isOutOfOfficeOf(subject)) return true;
  if (!sentences.every(belongs)) return false;
  if (answers && isOutOfOffice(subject)) return true;
  const holds = (words: RegExp): boolean => sentences.some((sentence) => words.test(sentence));
  const returns = answers && (!repeats || thanks.test(said)) && tellsDay(sentences);
  return (holds(promise) || holds(meanwhile) || returns) && !holds(justNow);
}

/** Whether a text says nothing but what a notice says: that one is away, that a mail came, that an answer will; or only greets. */
export function isNotice(evidence: Evidence): boolean {
  const said = noticeSaid(evidence);
  if (said === null) return false;
  const sentences = saidBesideCourtesy(said);
  const [first] = sentences;
  return first === undefined || (opens(first) && sentences.every(belongs));
}

/** What the writer says where it is as short as a notice, quotes nothing, and asks nothing as people do; else null. */
function noticeSaid(evidence: Evidence): string | null {
  if (evidence.text.length > longestNotice) return null;
  const { text, quoted } = evidence.words();
  const said = plain(text);
  return quoted !== '' || personal.test(said) ? null : said;
}

/** "Hi, I'm away" greets too, but says more. */
const saidBesideCourtesy = (said: string): string[] =>
  sentencesOf(said).filter((sentence) => !courtesy.test(sentence) || isAbsence(sentence));

const tellsDay = (sentences: string[]): boolean =>
  sentences.some((sentence) => comesBack.test(sentence) && day.test(sentence));

const opens = (sentence: string): boolean =>
  isAbsence(sentence) || [promise, meanwhile, receipt].some((words) => words.test(sentence));

const isAbsence = (sentence: string): boolean => mayBeAbsent.test(sentence) && absence.test(sentence);

const says = (words: string): boolean => opens(words) || comesBack.test(words);

const belongs = (sentence: string): boolean => (says(sentence) && !tellsMore(sentence)) || isName(sentence);

const longestAside = 40;

/** Whether a story goes on behind "and" or a semicolon: a clause of its own that no notice holds. */
const tellsMore = (sentence: string): boolean =>
  sentence
    .split(joins)
    .slice(1)
    .some((clause) => (startsClause.test(clause) || clause.length > longestAside) && !says(clause));

const joins = /[\s,–—-](?:and|but|so|because|where|et|mais|car|ou|und|aber|denn|y|pero)\s+|;\s/i;

const isAnswer = ({ message, subject }: Evidence): boolean =>
  message.inReplyTo !== null || message.references.length > 0 || isOfAnotherMail(subject);

/** The sentences before a closing such as "Regards,", if no more than a signature follows it. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line) => closing.test(line));
  const body = end < 0 || lines.length - end > mostSignatureLines ? lines : lines.slice(0, end);
  return body
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap(paragraphSentences);
}

function paragraphSentences(paragraph: string): string[] {
  const parts: string[] = [];
  for (const line of paragraph.split('\n')) {
    const before = parts.at(-1);
    if (before !== undefined && runsOn(before, line)) parts.splice(-1, 1, `${before} ${line}`);
    else parts.push(line);
  }
  return parts
    .flatMap((part) => part.split(sentenceStart))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A full stop and a capital: but "30. November" goes on. */
const sentenceStart =
  /(?<=[\p{L}\d)][.!]) +(?!(?<=\d\. )(?:Jan|Feb|Marz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))(?=\p{Lu})/u;

/** A line that ends in punctuation ends its sentence; a name stands on a line of its own. */
const runsOn = (before: string, line: string): boolean =>
  !/[.,:!]$/.test(before) && !isName(before) && !isName(line);

/** A name, a role, a telephone number, an address: short, and every longer word begins with a capital or is no word. */
const isName = (line: string): boolean =>
  line.length <= 80 && !/[.!]$/.test(line) && line.split(/[\s,|]+/).every(isNamePart);

const isNamePart = (word: string): boolean =>
  word.length <= 3 || /^(?:[dl]')?[^\p{Ll}]/u.test(word) || /[@\d./]/.test(word);

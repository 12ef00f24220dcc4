import {
  absence,
  closing,
  comesBack,
  courtesy,
  day,
  justNow,
  meanwhile,
  personal,
  promise,
  thanks,
} from './absence-words.ts';
import { absenceSubject } from './automatic-words.ts';
import type { Evidence } from './evidence.ts';
import { plain } from './phrases.ts';
import { isOfAnotherMail } from './reply-prefix.ts';

const longestNotice = 2000;
const mostSignatureLines = 12;

/**
 * Whether a text has the shape of an out-of-office reply: short, quoting nothing, its first sentence after any greeting says
 * that the writer is or will be away, and a person's question or request is nowhere in it. In answer to a mail, below a subject
 * of absence of its own, that is enough. Else every other sentence must be one that such notices hold, none may speak of today
 * or tomorrow, and one must promise an answer or name somebody to ask meanwhile; or, since people too answer that they are away
 * until Monday, tell the day of return in answer to a mail that it thanks for, or whose subject it does not repeat.
 */
export function isAbsenceNotice(evidence: Evidence): boolean {
  const { subject } = evidence;
  if (evidence.text.length > longestNotice) return false;
  const { text, quoted } = evidence.words();
  const said = plain(text);
  if (quoted !== '' || personal.test(said)) return false;
  const sentences = sentencesOf(said).filter((sentence) => !courtesy.test(sentence));
  if (!absence.test(sentences[0] ?? '')) return false;
  const repeats = isOfAnotherMail(subject);
  if (absenceSubject.test(subject) && !repeats && isAnswer(evidence)) return true;
  const holds = (words: RegExp): boolean => sentences.some((sentence) => words.test(sentence));
  const returns = isAnswer(evidence) && (!repeats || thanks.test(said)) && tellsDay(sentences);
  return (holds(promise) || holds(meanwhile) || returns) && !holds(justNow) && sentences.every(belongs);
}

const tellsDay = (sentences: string[]): boolean =>
  sentences.some((sentence) => comesBack.test(sentence) && day.test(sentence));

const belongs = (sentence: string): boolean =>
  [absence, promise, comesBack, meanwhile].some((words) => words.test(sentence)) || isName(sentence);

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
    .flatMap((part) => part.split(/(?<=[\p{L}\d)][.!]) +(?=\p{Lu})/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A line that ends in punctuation ends its sentence; a name stands on a line of its own. */
const runsOn = (before: string, line: string): boolean =>
  !/[.,:!]$/.test(before) && !isName(before) && !isName(line);

/** A name, a role, a telephone number, an address: short, and every longer word begins with a capital or is no word. */
const isName = (line: string): boolean =>
  line.length <= 80 && !/[.!]$/.test(line) && line.split(/[\s,|]+/).every(isNamePart);

const isNamePart = (word: string): boolean =>
  word.length <= 3 || /^(?:[dl]')?[^\p{Ll}]/u.test(word) || /[@\d./]/.test(word);

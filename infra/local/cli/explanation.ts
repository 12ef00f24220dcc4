import type { Language } from '../../../shared/language/language.ts';
import type { Message } from '../../../shared/mail/message.ts';
import { type MailRead, unreadOf } from '../../../shared/mail/read-mail.ts';
import type { Sorted } from '../../../shared/mail/sorted.ts';
import { type Explained, explain } from '../../../shared/mail/words/explain.ts';
import { guessLanguage } from '../../../shared/mail/words/guess-language.ts';
import { explanationWords } from './explanation-words.ts';

/** Of a machine's mail, no more lines than this are shown. */
const mostLines = 20;

/**
 * What the system saw in a mail, for people who are no programmers: from whom, what kind it is, how sure we are; every line, kept or left out,
 * below the reason; and at the end what counts as the writer's words. Lines are numbered as in the part that was read.
 */
export function explanation(file: string, read: MailRead, language: Language): string {
  const { message, sorted } = read;
  const said = explanationWords[language];
  const head = [
    file,
    `  ${isNoMail(message) ? said.noMail : said.from(writer(message), message.subject)}`,
    ...(message.attachments.length > 0 ? [`  ${said.attached(files(message))}`] : []),
    ...unreadOf(read).map((what) => `  ${said.unread[what]}`),
  ];
  const rest = sorted.kind === 'human' ? human(read, language) : machines(read, sorted, language);
  return [...head, ...rest, ''].join('\n');
}

const isNoMail = ({ from, date, messageId }: Message): boolean =>
  from === null && date === null && messageId === null;

const writer = ({ from }: Message): string =>
  from === null ? '?' : from.name ? `${from.name} <${from.address}>` : from.address;

const files = ({ attachments }: Message): string =>
  attachments.map(({ filename, type }) => (filename ? `${filename} (${type})` : type)).join(', ');

function human({ message, words }: MailRead, language: Language): string[] {
  const said = explanationWords[language];
  const guess = guessLanguage(words.text);
  const sure = words.sure ? said.sure(Math.round(words.confidence * 100)) : said.unsure;
  const part = words.body === '' ? [] : [said.read[words.body === message.text ? 'text' : 'html']];
  const who = isNoMail(message) ? [] : [said.human];
  const head = [...who, guess ? said.language[guess] : said.unknownLanguage, sure, ...part].join(said.and);
  if (words.text.trim() === '') return [`  ${head}`, ...lines(words, language), '', `  ${said.nothing}`];
  return [`  ${head}`, ...lines(words, language), '', `  ${said.result}`, ...quoted(words.text)];
}

/** Every line, below a heading where the reason changes. */
function lines(words: MailRead['words'], language: Language): string[] {
  const { kept, cut } = explanationWords[language];
  let heading = '';
  return explain(words, language).flatMap((line: Explained) => {
    const next = (line.kept ? kept : cut)(line.reason);
    const begins = next === heading ? [] : ['', `  ${next}`];
    heading = next;
    return [...begins, `${String(line.line).padStart(6)}  ${line.text.trimEnd()}`];
  });
}

/** What a mail that no person wrote is, what it answers, whom a bounce is about, and what it says. */
function machines(
  { message, words }: MailRead,
  sorted: Exclude<Sorted, { kind: 'human' }>,
  language: Language,
): string[] {
  const said = explanationWords[language];
  const detail =
    sorted.kind === 'reaction'
      ? sorted.emoji
      : sorted.kind === 'calendar-reply'
        ? `“${said.answers[sorted.answer]}”`
        : '';
  const about = sorted.kind === 'bounce' ? sorted.recipients : [];
  const text = (message.text ?? words.body).trim().split('\n').slice(0, mostLines).join('\n');
  return [
    `  ${said.kinds[sorted.kind]} ${detail}`.trimEnd(),
    `  ${said.sign(sorted.why)}`,
    ...about.map(
      ({ address, status, permanent }) =>
        `  ${address ?? '?'}: ${permanent ? said.permanent : said.passing}${status ? ` (${status})` : ''}`,
    ),
    ...(text === '' ? [] : ['', `  ${said.says}`, ...quoted(text)]),
  ];
}

const quoted = (text: string): string[] => text.split('\n').map((line) => `  | ${line}`.trimEnd());

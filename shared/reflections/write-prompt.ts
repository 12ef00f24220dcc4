import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { findRegions } from '../community/find-regions.ts';
import type { Language } from '../language/language.ts';
import { type Moment, readMoment } from '../language/read-moment.ts';
import type { PromptProblem } from '../letters/letter-model.ts';
import { partLanguages, type QuestionLine } from './part-languages.ts';
import type { Prompt } from './prompt.ts';
import { type Rhythm, readRhythm } from './read-rhythm.ts';

/** What a steward's mail says of its questions; null where it says nothing. */
export interface WrittenPrompt {
  region: string | null;
  closes: { on: string } | { daysOpen: number } | null;
  sends: { kind: 'once'; moment: Moment } | Rhythm | null;
  /** One, or with a rhythm as many as its numbered list has. */
  questions: Prompt['question'][];
  problems: PromptProblem[];
}

const heading =
  /^\s*(for|pour|closes?|until|ferme(?:ture)?|clôture|jusqu['’](?:au|à|en)|send|envoi|envoyer|envoyez|english|anglais|en|français|francais|french|fr)[\s\u00A0\u202F]*:\s*(.*)$/iu;
/** Lines above the question that may be headings; further down they are the question's own. */
const linesOfHead = 4;
/** Further ahead than this, a day whose year nobody named is asked about. */
const farAhead = 335;

/**
 * Reads a steward's mail: lines such as *For: Eastern Ontario*, *Closes: December 15* and *Send: 1st of each month* at the top (*Pour*, *Jusqu’au*, *Envoi*),
 * then the question in one language or both, or with a rhythm a numbered list of them. What could not be read comes back as problems.
 */
export function readPrompt(
  text: string,
  language: Language,
  community: Community,
  today: Temporal.PlainDate,
): WrittenPrompt {
  const written: WrittenPrompt = { region: null, closes: null, sends: null, questions: [], problems: [] };
  const lines: QuestionLine[] = [];
  let under: Language | null = null;
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = heading.exec(line) ?? [];
    const said = lines.filter(({ text }) => text.trim() !== '').length;
    const meaning = meaningOf(name, said);
    if (meaning === 'en' || meaning === 'fr') {
      under = meaning;
      lines.push({ text: value, under });
    } else if (meaning === null) lines.push({ text: line, under });
    else
      Object.assign(
        written,
        readHead[meaning](value, { language, community, today, problems: written.problems }),
      );
  }
  const questions = written.sends && written.sends.kind !== 'once' ? numbered(lines) : [lines];
  written.questions = questions.map((some) => partLanguages(some, language)).filter(({ en, fr }) => en || fr);
  return written;
}

type Head = 'for' | 'closes' | 'sends';

function meaningOf(name: string, linesBefore: number): Head | Language | null {
  const word = name.toLowerCase();
  if (/^(english|anglais|en)$/.test(word)) return 'en';
  if (/^(français|francais|french|fr)$/.test(word)) return 'fr';
  if (word === '' || linesBefore > linesOfHead) return null;
  if (/^(for|pour)$/.test(word)) return 'for';
  return /^(send|env)/.test(word) ? 'sends' : 'closes';
}

interface Reading {
  language: Language;
  community: Community;
  today: Temporal.PlainDate;
  problems: PromptProblem[];
}

const readHead: Record<Head, (value: string, reading: Reading) => Partial<WrittenPrompt>> = {
  for: (value, { community, problems }) => {
    const region = findRegions(community, value)[0]?.id;
    return region ? { region } : report(problems, { kind: 'unknown-region', written: value });
  },
  closes: (value, { language, today, problems }) => {
    const daysOpen = readSpan(value);
    if (daysOpen !== null) return { closes: { daysOpen } };
    const moment = readMoment(value, language, today);
    if (!moment) return report(problems, { kind: 'unknown-date', written: value });
    const on = moment.day.toString();
    if (on < today.toString()) return report(problems, { kind: 'date-past', written: value });
    if (isDoubtful(moment, today)) report(problems, { kind: 'date-far', written: value, day: on });
    return { closes: { on } };
  },
  sends: (value, { language, today, problems }) => {
    const rhythm = readRhythm(value, language, today);
    if (rhythm) return { sends: rhythm };
    const moment = readMoment(value, language, today);
    if (!moment) return report(problems, { kind: 'unknown-moment', written: value });
    if (isDoubtful(moment, today))
      report(problems, { kind: 'date-far', written: value, day: moment.day.toString() });
    return { sends: { kind: 'once', moment } };
  },
};

function report(problems: PromptProblem[], problem: PromptProblem): Partial<WrittenPrompt> {
  problems.push(problem);
  return {};
}

/** Whether a day is so far ahead, with a year nobody named, that another may be meant. */
export const isDoubtful = ({ day, yearSaid }: Moment, today: Temporal.PlainDate): boolean =>
  !yearSaid && today.until(day, { largestUnit: 'days' }).days > farAhead;

/** "In 10 days", "after two weeks", « deux semaines plus tard »: so many days. */
function readSpan(words: string): number | null {
  const said =
    /^(?:in|after|dans|après)?\s*(\d{1,3}|an?|une?|one|two|three|four|deux|trois|quatre)\s+(days?|weeks?|jours?|semaines?|months?|mois)(?:\s+(?:later|after|plus tard|après))?[.\s]*$/iu.exec(
      words.trim(),
    );
  if (!said) return null;
  const numbers: Record<string, number> = { two: 2, deux: 2, three: 3, trois: 3, four: 4, quatre: 4 };
  const [, count = '', unit = ''] = said;
  const number = Number(count) || (numbers[count.toLowerCase()] ?? 1);
  const days = number * (/^(?:week|semaine)/i.test(unit) ? 7 : /^mo/i.test(unit) ? 30 : 1);
  return days > 0 && days <= 366 ? days : null;
}

const item = /^\s*(\d{1,2})\s*[.):–-]\s+(.*)$/u;

/** A numbered list's items, of which a second list may say the same in the other language; all the lines as one where there is no list. */
function numbered(lines: QuestionLine[]): QuestionLine[][] {
  const items = new Map<number, QuestionLine[]>();
  let current: QuestionLine[] | undefined;
  for (const { text, under } of lines) {
    const [, number, rest = ''] = item.exec(text) ?? [];
    if (number) {
      current = items.get(Number(number)) ?? [];
      items.set(Number(number), current);
      current.push({ text: '', under }, { text: rest, under });
    } else current?.push({ text, under });
  }
  return items.size > 0 ? [...items].toSorted(([a], [b]) => a - b).map(([, some]) => some) : [lines];
}

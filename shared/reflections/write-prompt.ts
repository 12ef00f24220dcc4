import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { findRegions } from '../community/find-regions.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import type { PromptProblem } from '../letters/letter-model.ts';
import type { Prompt } from './prompt.ts';

/** What a steward's mail says a prompt should be. */
export interface WrittenPrompt {
  region: string;
  question: Prompt['question'];
  closesOn: string;
  problems: PromptProblem[];
}

const daysToAnswer = 21;
const heading =
  /^\s*(for|pour|closes?|until|ferme|clôture|jusqu['’](?:au|à|en)|english|anglais|en|français|francais|french|fr)\s*:\s*(.*)$/iu;

/**
 * Reads a steward's prompt: lines such as *For: Eastern Ontario* and *Closes: December 15* (*Pour*, *Jusqu’au*) at the top,
 * then the question; *English:* and *Français:* part it into languages. Without a region it goes to the steward's own;
 * without a day it closes in three weeks. What could not be read comes back as problems, and the question is kept.
 */
export function readPrompt(
  text: string,
  steward: Steward,
  language: Language,
  community: Community,
  today: Temporal.PlainDate,
): WrittenPrompt {
  const problems: PromptProblem[] = [];
  let region = steward.region;
  let closesOn = today.add({ days: daysToAnswer }).toString();
  const lines: Record<Language, string[]> = { en: [], fr: [] };
  let speaking: Language = language;
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = heading.exec(line) ?? [];
    switch (meaning(name, lines[speaking].length)) {
      case 'for':
        region =
          findRegions(community, value)[0]?.id ??
          report(problems, { kind: 'unknown-region', written: value }, region);
        break;
      case 'closes':
        closesOn = closingDay(value, language, today, problems) ?? closesOn;
        break;
      case 'en':
      case 'fr':
        speaking = meaning(name, 0) as Language;
        if (value !== '') lines[speaking].push(value);
        break;
      default:
        lines[speaking].push(line);
    }
  }
  const question = Object.fromEntries(
    Object.entries(lines).flatMap(([of, said]) =>
      said.join('\n').trim() ? [[of, said.join('\n').trim()]] : [],
    ),
  );
  return { region: regionOf(community, region).id, question, closesOn, problems };
}

/** Headings count above the question only; a language heading anywhere. */
function meaning(name: string, linesBefore: number): 'for' | 'closes' | Language | null {
  const word = name.toLowerCase();
  if (/^(english|anglais|en)$/.test(word)) return 'en';
  if (/^(français|francais|french|fr)$/.test(word)) return 'fr';
  if (word === '' || linesBefore > 4) return null;
  return /^(for|pour)$/.test(word) ? 'for' : 'closes';
}

/** Whether a text has a line such as *Closes: …*; "Jusqu’où iriez-vous ?" is none. */
export const saysWhenItCloses = (text: string): boolean =>
  text.split('\n').some((line) => meaning(heading.exec(line)?.[1] ?? '', 0) === 'closes');

function closingDay(
  written: string,
  language: Language,
  today: Temporal.PlainDate,
  problems: PromptProblem[],
) {
  const day = readDate(written, language, today)?.toString();
  if (!day) return report(problems, { kind: 'unknown-date', written }, null);
  if (day < today.toString()) return report(problems, { kind: 'date-past', written }, null);
  return day;
}

function report<T>(problems: PromptProblem[], problem: PromptProblem, otherwise: T): T {
  problems.push(problem);
  return otherwise;
}

import { clientsShowIt } from './checks/clients.ts';
import { charactersAreSafe, fetchesNothing, onlyOurMarkup } from './checks/harmless.ts';
import { linksMakeSense } from './checks/links.ts';
import { headersAreValid, subjectIsOneLine, textIsWellSet } from './checks/mail.ts';
import { saysTheSame } from './checks/same.ts';
import { headingsInOrder, imagesHaveAlternatives, languagesAreSaid, sizeFits } from './checks/structure.ts';
import type { Check } from './findings.ts';
import type { GateLetter } from './letters.ts';

const ofEvery: Record<string, Check> = {
  hasItsParts: ({ html, profile }) =>
    (html === null) === (profile === 'plain-text') ? [] : ['an HTML part for readers of plain text, or none'],
  passesTheCheckBeforeSending: ({ faults }) => faults,
  subjectIsOneLine,
  headersAreValid,
  textIsWellSet,
  charactersAreSafe,
};

const ofHtml: Record<string, Check<GateLetter & { html: string }>> = {
  saysTheSame,
  linksMakeSense,
  headingsInOrder,
  imagesHaveAlternatives,
  languagesAreSaid,
  onlyOurMarkup,
  fetchesNothing,
  clientsShowIt,
  sizeFits,
};

/** What is wrong with a letter's parts, by check. */
export function findingsIn(letter: GateLetter) {
  const { html } = letter;
  const found = [
    ...Object.entries(ofEvery).map(([check, of]) => [check, of(letter)] as const),
    ...(html === null
      ? []
      : Object.entries(ofHtml).map(([check, of]) => [check, of({ ...letter, html })] as const)),
  ];
  return found.flatMap(([check, findings]) => findings.map((finding) => ({ letter, check, finding })));
}

export const checks = Object.keys({ ...ofEvery, ...ofHtml });

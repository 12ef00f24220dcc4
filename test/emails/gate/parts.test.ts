import { describe, expect, test } from 'vitest';
import { previews } from '../../../emails/previews.ts';
import { clientsShowIt, idle } from './checks/clients.ts';
import { charactersAreSafe, fetchesNothing, onlyOurMarkup } from './checks/harmless.ts';
import { linksMakeSense } from './checks/links.ts';
import { headersAreValid, subjectIsOneLine, textIsWellSet } from './checks/mail.ts';
import { saysTheSame } from './checks/same.ts';
import { headingsInOrder, imagesHaveAlternatives, languagesAreSaid, sizeFits } from './checks/structure.ts';
import { type Check, outdated, report } from './findings.ts';
import { type GateLetter, lettersOf } from './letters.ts';

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

function findingsIn(letter: GateLetter) {
  const { html } = letter;
  const found = [
    ...Object.entries(ofEvery).map(([check, of]) => [check, of(letter)] as const),
    ...(html === null
      ? []
      : Object.entries(ofHtml).map(([check, of]) => [check, of({ ...letter, html })] as const)),
  ];
  return found.flatMap(([check, findings]) => findings.map((finding) => ({ letter, check, finding })));
}

describe('in every language and profile', () => {
  test.each(previews)('$name is fit to be sent', async (preview) => {
    const letters = await lettersOf(preview);
    expect(letters).toHaveLength(8);
    expect(report(letters.flatMap(findingsIn))).toBe('');
  });

  test('nothing is known that was put right', () => {
    expect(outdated(Object.keys({ ...ofEvery, ...ofHtml }))).toEqual([]);
  });

  test('nothing is said to degrade that every mail program shows, or that no letter uses', () => {
    expect(idle()).toEqual([]);
  });
});

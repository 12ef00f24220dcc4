import { describe, expect, test } from 'vitest';
import { previews } from '../../../emails/previews.ts';
import { clientsShowIt } from './checks/clients.ts';
import { charactersAreSafe, fetchesNothing, onlyOurMarkup } from './checks/harmless.ts';
import { linksMakeSense } from './checks/links.ts';
import { headersAreValid, subjectIsOneLine, textIsWellSet } from './checks/mail.ts';
import { saysTheSame } from './checks/same.ts';
import { headingsInOrder, imagesHaveAlternatives, languagesAreSaid, sizeFits } from './checks/structure.ts';
import { type Check, outdated, report } from './findings.ts';
import { type GateLetter, lettersOf } from './letters.ts';

const ofEvery: Record<string, Check> = {
  subjectIsOneLine,
  headersAreValid,
  textIsWellSet,
  charactersAreSafe,
};

/** Of letters that have an HTML part. */
const ofHtml: Record<string, Check> = {
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

const findingsIn = (letter: GateLetter) =>
  Object.entries(letter.html === '' ? ofEvery : { ...ofEvery, ...ofHtml }).flatMap(([check, of]) =>
    of(letter).map((finding) => ({ letter, check, finding })),
  );

describe('in every language and profile', () => {
  test.each(previews)('$name is fit to be sent', async (preview) => {
    const letters = await lettersOf(preview);
    expect(letters).toHaveLength(8);
    expect(report(letters.flatMap(findingsIn))).toBe('');
  });

  test('nothing is known that was put right', () => {
    expect(outdated(Object.keys({ ...ofEvery, ...ofHtml }))).toEqual([]);
  });
});

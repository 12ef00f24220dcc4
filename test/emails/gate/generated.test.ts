import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from './findings.ts';
import { findingsIn } from './findings-in.ts';
import { letterOf } from './letters.ts';
import { kinds, modelOf, reading } from './models.ts';

/** The same models every time; another seed looks elsewhere. */
const seed = Number(process.env.LETTERS_SEED ?? 20261201);
const numRuns = Number(process.env.LETTERS_RUNS ?? 12);

test.each(kinds)('whatever is in it, a letter is fit to be sent: %s', async (kind) => {
  const fits = fc.asyncProperty(modelOf(kind), reading, async (model, { community, language, profile }) => {
    const letter = await letterOf({ name: `generated ${kind}`, model, community }, language, profile);
    // A digest is composed again with half as much where it came out too large.
    const found = findingsIn(letter).filter(({ finding }) => !(kind === 'digest' && finding === 'too-large'));
    expect(report(found)).toBe('');
  });
  await fc.assert(fits, { seed, numRuns, endOnFailure: true });
});

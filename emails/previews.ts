import { arrivalPreviews } from './previews/arrivals.ts';
import { digestCases } from './previews/digest-cases.ts';
import { digestPreviews } from './previews/digests.ts';
import { gatheringCases, gatheringPreviews } from './previews/gatherings.ts';
import { joiningCases } from './previews/joining-cases.ts';
import { frameOf, type Preview } from './previews/people.ts';
import { personalPreviews } from './previews/personal.ts';
import { stewardCases } from './previews/steward-cases.ts';
import { writingCases } from './previews/writing-cases.ts';

export { frameOf, type Preview };

/** Every letter Roundletter writes, with what it usually says. */
export const usualPreviews: Preview[] = [
  ...digestPreviews,
  ...personalPreviews,
  ...arrivalPreviews,
  ...gatheringPreviews,
];

/** Every letter, with example contents as they happen, and at their extremes: short, long, empty, many, hostile. */
export const previews: Preview[] = [
  ...usualPreviews,
  ...digestCases,
  ...joiningCases,
  ...writingCases,
  ...stewardCases,
  ...gatheringCases,
];

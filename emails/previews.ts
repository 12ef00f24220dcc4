import { arrivalPreviews } from './previews/arrivals.ts';
import { communityCases } from './previews/community-cases.ts';
import { deskCases, deskPreviews } from './previews/desk.ts';
import { digestCases } from './previews/digest-cases.ts';
import { digestPreviews } from './previews/digests.ts';
import { fileCases, filePreviews } from './previews/files.ts';
import { gatheringCases, gatheringPreviews } from './previews/gatherings.ts';
import { harvestCases, harvestPreviews } from './previews/harvests.ts';
import { joiningCases } from './previews/joining-cases.ts';
import { frameOf, type Preview } from './previews/people.ts';
import { personalPreviews } from './previews/personal.ts';
import { planningCases, planningPreviews } from './previews/planning.ts';
import { privacyCases, privacyPreviews } from './previews/privacy.ts';
import { receiptsCases } from './previews/receipts-cases.ts';
import { safeSpaceCases, safeSpacePreviews } from './previews/safe-space.ts';
import { stewardCases } from './previews/steward-cases.ts';
import { supportCases, supportPreviews } from './previews/support.ts';
import { writingCases } from './previews/writing-cases.ts';

export { frameOf, type Preview };

/** Every letter Roundletter writes, with what it usually says. */
export const usualPreviews: Preview[] = [
  ...digestPreviews,
  ...personalPreviews,
  ...planningPreviews,
  ...harvestPreviews,
  ...arrivalPreviews,
  ...privacyPreviews,
  ...gatheringPreviews,
  ...safeSpacePreviews,
  ...deskPreviews,
  ...supportPreviews,
  ...filePreviews,
];

/** Every letter, with example contents as they happen, and at their extremes: short, long, empty, many, hostile. */
export const previews: Preview[] = [
  ...usualPreviews,
  ...digestCases,
  ...joiningCases,
  ...privacyCases,
  ...writingCases,
  ...planningCases,
  ...harvestCases,
  ...receiptsCases,
  ...stewardCases,
  ...gatheringCases,
  ...safeSpaceCases,
  ...fileCases,
  ...communityCases,
  ...deskCases,
  ...supportCases,
];

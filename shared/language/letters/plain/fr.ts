import type { Words } from '../../en.ts';
import type { Otherwise } from '../../plain.ts';
import { arrivals } from './fr-arrivals.ts';
import { choices } from './fr-choices.ts';
import { digests } from './fr-digests.ts';
import { files } from './fr-files.ts';
import { gatherings } from './fr-gatherings.ts';
import { hosting } from './fr-hosting.ts';
import { members } from './fr-members.ts';
import { moderation } from './fr-moderation.ts';
import { movingIn } from './fr-moving-in.ts';
import { privacy } from './fr-privacy.ts';
import { prompts } from './fr-prompts.ts';
import { receipts } from './fr-receipts.ts';
import { sending } from './fr-sending.ts';

/** What letters in plain language say otherwise in French. */
export const fr: Otherwise<Words> = {
  ...members,
  ...movingIn,
  ...prompts,
  ...receipts,
  ...moderation,
  ...digests,
  ...gatherings,
  files,
  ...hosting,
  choices,
  sending,
  ...arrivals,
  privacy,
};

import type { Words } from '../../en.ts';
import type { Otherwise } from '../../plain.ts';
import { arrivals } from './en-arrivals.ts';
import { choices } from './en-choices.ts';
import { digests } from './en-digests.ts';
import { files } from './en-files.ts';
import { gatherings } from './en-gatherings.ts';
import { hosting } from './en-hosting.ts';
import { members } from './en-members.ts';
import { moderation } from './en-moderation.ts';
import { movingIn } from './en-moving-in.ts';
import { privacy } from './en-privacy.ts';
import { prompts } from './en-prompts.ts';
import { receipts } from './en-receipts.ts';
import { safeSpace } from './en-safe-space.ts';
import { sending } from './en-sending.ts';
import { support } from './en-support.ts';

/** What letters in plain language say otherwise in English. */
export const en: Otherwise<Words> = {
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
  safeSpace,
  sending,
  ...arrivals,
  privacy,
  support,
};

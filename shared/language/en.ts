import { arrivals } from './letters/en-arrivals.ts';
import { choices } from './letters/en-choices.ts';
import { desk } from './letters/en-desk.ts';
import { digests } from './letters/en-digests.ts';
import { files } from './letters/en-files.ts';
import { gatherings } from './letters/en-gatherings.ts';
import { harvest } from './letters/en-harvest.ts';
import { hosting } from './letters/en-hosting.ts';
import { members } from './letters/en-members.ts';
import { moderation } from './letters/en-moderation.ts';
import { movingIn } from './letters/en-moving-in.ts';
import { planning } from './letters/en-planning.ts';
import { privacy } from './letters/en-privacy.ts';
import { profiles } from './letters/en-profiles.ts';
import { prompts } from './letters/en-prompts.ts';
import { receipts } from './letters/en-receipts.ts';
import { safeSpace } from './letters/en-safe-space.ts';
import { sending } from './letters/en-sending.ts';
import { support } from './letters/en-support.ts';
import { wishes } from './letters/en-wishes.ts';
import { wordList } from './letters/en-word-list.ts';

/** The words of the letters in English: short sentences, everyday words. */
export const en = {
  /** Must stay as it is: letters sent long ago carry it, and replies are read by it. */
  replyLine: 'Press Reply and write above this line.',
  /** A person who gave no name, or wishes to share none. */
  someone: {
    first: (place: string) => `Someone in ${place}`,
    within: (place: string) => `someone in ${place}`,
  },
  signed: (author: string, place: string) => `${author}, ${place}`,
  quoted: (word: string) => `“${word}”`,
  meaning: (word: string, meaning: string) => `“${word}” – ${meaning}`,
  labelled: (label: string) => `${label}:`,
  /** Before what somebody wrote in another language. */
  noteIn: { en: 'These words are in English:', fr: 'These words are in French:' },
  /** Before the @ of the community's mail domain. */
  mailboxes: { join: 'join', help: 'help', prompts: 'prompts', share: 'share', gatherings: 'gatherings' },
  personalFooter: 'Do you need help? Reply with the word “help”.',
  strangerFooter: (address: string) => `Do you need help? Write to ${address}.`,
  ...members,
  ...movingIn,
  ...prompts,
  ...receipts,
  ...moderation,
  safeSpace,
  ...digests,
  ...gatherings,
  ...hosting,
  files,
  planning,
  harvest,
  profiles,
  choices,
  sending,
  ...arrivals,
  ...wishes,
  privacy,
  desk,
  support,
  wordList,
};

/** What every language must say. */
export type Words = typeof en;

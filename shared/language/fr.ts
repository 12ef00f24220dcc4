import type { Words } from './en.ts';
import { arrivals } from './letters/fr-arrivals.ts';
import { choices } from './letters/fr-choices.ts';
import { desk } from './letters/fr-desk.ts';
import { digests } from './letters/fr-digests.ts';
import { files } from './letters/fr-files.ts';
import { gatherings } from './letters/fr-gatherings.ts';
import { harvest } from './letters/fr-harvest.ts';
import { hosting } from './letters/fr-hosting.ts';
import { members } from './letters/fr-members.ts';
import { moderation } from './letters/fr-moderation.ts';
import { movingIn } from './letters/fr-moving-in.ts';
import { planning } from './letters/fr-planning.ts';
import { privacy } from './letters/fr-privacy.ts';
import { profiles } from './letters/fr-profiles.ts';
import { prompts } from './letters/fr-prompts.ts';
import { receipts } from './letters/fr-receipts.ts';
import { safeSpace } from './letters/fr-safe-space.ts';
import { sending } from './letters/fr-sending.ts';
import { support } from './letters/fr-support.ts';
import { wishes } from './letters/fr-wishes.ts';
import { wordList } from './letters/fr-word-list.ts';

/** The words of the letters in French. Before : ; ! ? and within guillemets stands a no-break space. */
export const fr: Words = {
  replyLine: 'Appuyez sur Répondre et écrivez au-dessus de cette ligne.',
  someone: {
    first: (place) => `Une personne, ${place}`,
    within: (place) => `une personne, ${place}`,
  },
  signed: (author, place) => `${author}, ${place}`,
  quoted: (word) => `« ${word} »`,
  meaning: (word, meaning) => `« ${word} » – ${meaning}`,
  labelled: (label) => `${label} :`,
  noteIn: { en: 'Ces mots sont en anglais :', fr: 'Ces mots sont en français :' },
  mailboxes: {
    join: 'inscription',
    help: 'aide',
    prompts: 'questions',
    share: 'partage',
    gatherings: 'rencontres',
  },
  personalFooter: 'Besoin d’aide ? Répondez avec le mot « aide ».',
  strangerFooter: (address) => `Besoin d’aide ? Écrivez à ${address}.`,
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

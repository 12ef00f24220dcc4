import { answers } from './answers.ts';
import { files } from './asking-for-files.ts';
import { concern, more } from './items.ts';
import { name } from './naming.ts';
import { ownWordRules } from './own-words.ts';
import { placeRules } from './places.ts';
import { questionRules } from './questions.ts';
import { pause } from './resting.ts';
import { rhythm } from './rhythms.ts';
import type { Rule } from './rule.ts';
import { stillHere } from './still-here.ts';
import { resume, stop } from './stopping.ts';
import { copies, endSupport, supportPerson, supportTrail } from './support.ts';
import { talk } from './talking.ts';
import { thanksItem } from './thanking.ts';
import { language } from './tongues.ts';
import { profile } from './ways-of-reading.ts';
import type { WishKind } from './wish.ts';

/** How each kind of wish is known. */
export const rules: Partial<Record<WishKind, Rule>> = {
  stop,
  pause,
  resume,
  rhythm,
  language,
  profile,
  ...placeRules,
  name,
  answers,
  'still-here': stillHere,
  ...questionRules,
  more,
  'thanks-item': thanksItem,
  files,
  concern,
  'support-person': supportPerson,
  'end-support': endSupport,
  copies,
  'support-trail': supportTrail,
  ...ownWordRules,
  reach: {
    ...talk,
    where: ['letter', 'settings', 'own-words'],
    read: (sentence, mail) =>
      (mail.hearing.where === 'own-words' ? ownWordRules.reach : talk).read(sentence, mail),
  },
};

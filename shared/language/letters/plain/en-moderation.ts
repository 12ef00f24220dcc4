import type { Otherwise } from '../../plain.ts';
import type { moderation as standard } from '../en-moderation.ts';

export const moderation: Otherwise<typeof standard> = {
  moderation: {
    subject: (who: string) => `Can we share this? ${who}`,
    title: 'Can we share this?',
    wrote: 'Please read these words. Nobody else read them yet.',
    unsure:
      'We were not sure which words are new. Maybe some words are here by mistake. For example, a part of an older letter.',
    decide: 'Press Reply. Write one of these on the first line:',
    choices: [
      { say: 'approve', does: 'we share the words in the next digest' },
      { say: 'decline: your reason', does: 'we do not share the words. The writer reads your reason.' },
    ],
  },
  decided: {
    title: {
      published: 'Done. We will share these words.',
      declined: 'Done. We will not share these words.',
      withdrawn: 'The writer took these words back.',
    },
    already: {
      published: (by: string) => `${by} said yes to these words before. We will share them.`,
      declined: (by: string) => `${by} said no to these words before. We will not share them.`,
      withdrawn: () => 'You do not need to decide.',
    },
    alreadyTitle: 'Somebody decided before you',
  },
  unclear: {
    subject: 'We did not understand your answer',
    title: 'We did not understand your answer',
    where: { held: 'Do you say yes or no to these words? Please tell us again.' },
  },
  approved: {
    subject: 'We will share your words',
    title: 'Good news: We will share your words',
    text: (day: string) => `A steward read your words and said yes. They will be in digests from ${day} on.`,
    change:
      'Do you want something else now? Press Reply. Write one of these words: “withdraw”, “private” or “anonymous”.',
  },
  declined: {
    text: (steward: string) =>
      `Thank you for writing. ${steward} read your words. We do not share them this time.`,
    again: 'You can try again. Press Reply. Say it in other words. A steward will read them.',
  },
};

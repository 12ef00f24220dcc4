import type { Otherwise } from '../../plain.ts';
import type { choices as standard } from '../en-choices.ts';

export const choices: Otherwise<typeof standard> = {
  answers: {
    changed: {
      letter: 'Done. When somebody answers your words, you get a letter again.',
      digest:
        'Done. You get no more letters when somebody answers your words. The answers are in your digest.',
    },
    fewer: 'Do you want no more letters like this? Reply “no answers”.',
  },
  stillHere: {
    changed: {
      on: 'Done. Is nothing new for a whole month? Then you get a short letter.',
    },
    letter: {
      quiet: (inMonth: string) => `Nothing was new ${inMonth}. So you got no digest. All is well.`,
      next: 'When somebody shares something, you get a digest again.',
      share: (address: string) =>
        `You can share something. A few words are enough. What did you do? What made you smile? Do you have a question? Write to ${address}.`,
      reply: 'You can also answer this letter. Your stewards read it.',
      why: 'You asked for this letter. You get it only when nothing is new. You get it once a month at most.',
      stop: 'Do you not want it any more? Reply “only write when something is new”. You still get your digest.',
    },
  },
};

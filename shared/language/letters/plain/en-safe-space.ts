import type { Otherwise } from '../../plain.ts';
import type { safeSpace as standard } from '../en-safe-space.ts';

export const safeSpace: Otherwise<typeof standard> = {
  reviewed: {
    text: (steward: string) =>
      `You asked for a review. ${steward} read your words again. They also read what you wrote about them. Your words do not come back. Thank you for asking.`,
  },
  question: {
    text: (steward: string) => `${steward} read your words. They ask you this:`,
    waits: 'Your words wait. Only the stewards read them now.',
    reply: 'Press Reply. Write your answer. Only the stewards read it.',
  },
};

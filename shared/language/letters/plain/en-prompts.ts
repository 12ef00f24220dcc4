import type { Otherwise } from '../../plain.ts';
import type { prompts as standard } from '../en-prompts.ts';

export const prompts: Otherwise<typeof standard> = {
  prompt: {
    answer: (day: string) => `Press Reply to answer. A few words are enough. You can answer until ${day}.`,
    shared: 'We share the answers in the next digest. But first we show you your words. You can change them.',
  },
  preview: {
    send: 'Is everything right? Press Reply. Write “send”.',
    change:
      'Do you want to change it? Reply with the new words. Then you get a new preview. Nobody else sees it before you write “send”.',
    problems: {
      'unknown-region': (written: string, place: string) =>
        `You wrote “${written}”. We do not know this place. For now, the question is for ${place}.`,
      'unknown-date': (written: string, day: string) =>
        `You wrote “${written}”. We do not know which day that is. For now, people can answer until ${day}.`,
      'date-past': (written: string, day: string) =>
        `You wrote “${written}”. That day is over. For now, people can answer until ${day}.`,
    },
    fix: 'You can change this. Reply with lines like these. Write your question below them:',
  },
  notASteward: {
    text: 'Thank you for your idea. This address is for stewards. They ask the questions.',
    write: 'Please write your question to one of these people:',
  },
};

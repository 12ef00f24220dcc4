import type { Otherwise } from '../../plain.ts';
import type { digests as standard } from '../en-digests.ts';

export const digests: Otherwise<typeof standard> = {
  digest: {
    period: (from: string, until: string) => `People shared this from ${from} to ${until}.`,
    leadTitle: 'A question for you',
    leadAnswer: (day: string) => `Do you want to answer? Press Reply. You can answer until ${day}.`,
    answered: (numbers: string, how: 'one' | 'many') =>
      how === 'one'
        ? `Somebody answered your words in number ${numbers}.`
        : `People answered your words in numbers ${numbers}.`,
    toLead: 'Do you want to answer the question at the top? Press Reply.',
    toStewards: 'When you press Reply, the stewards read your words.',
    byNumber: (number: number) =>
      `You can answer one person. Write the number first. For example: “${number}: Me too.”`,
    thank: (number: number) => `Do you want to thank somebody? Write “${number}: thank you”.`,
    several: 'You can answer many people in one mail. Start a new line for each number.',
    gatheringByNumber: (number: number) =>
      `Are you coming? Press Reply. Write the number first. For example: “${number}: yes”`,
    goesOn: (number: number) => `There is more. Do you want to read it all? Reply “more ${number}”.`,
    more: 'There is more to read. You get it with your next digest.',
  },
  bulkFooter: {
    why: (community: string) => `You are a member of ${community}. So you get this letter.`,
    archive: 'You can read this letter on a web page:',
    unsubscribe: 'You can stop these letters here:',
    orReply: 'You can also reply with the word “stop”.',
  },
};

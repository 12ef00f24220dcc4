import type { Otherwise } from '../../plain.ts';
import type { receipts as standard } from '../en-receipts.ts';

export const receipts: Otherwise<typeof standard> = {
  receipt: {
    subject: {
      withdrawn: 'We took your words back',
      'already-withdrawn': 'We took your words back before',
    },
    title: {
      anonymous: 'Done. Nobody sees your name.',
      shared: 'Done. We can share your words.',
      withdrawn: 'Done. We took your words back.',
      'already-withdrawn': 'We took your words back before.',
    },
    rows: { name: 'The name we show' },
    stewardsOnly: 'Only the stewards read your words. We do not put them in a digest.',
    held: (day: string) => `A steward reads your words first. Then we share them on ${day}, or later.`,
    publishedByMail: (day: string) =>
      `The person you answered has your words now. We also share them in digests from ${day} on.`,
    heldByMail: (day: string) =>
      `A steward reads your words first. Then the person you answered gets them. We also share them on ${day}, or later.`,
    declined: 'A steward read your words. We do not share them. Nobody else reads them.',
    withdrawn: 'We do not put your words in a new digest. But letters that we sent before do not change.',
    unsure:
      'We were not sure which words are new. So we kept all the words. A steward looks at them first. You can also reply with only the right words.',
    closed: 'The time for this question was over. But we still take your words.',
    changeTitle: 'Do you want to change something?',
    changeIntro: 'Press Reply. Write one of these words:',
    choices: {
      private: { say: 'private', does: 'only the stewards read your words' },
      anonymous: { say: 'anonymous', does: 'we share your words without your name' },
      shared: { say: 'share', does: 'we share your words with your name' },
      withdraw: { say: 'withdraw', does: 'we take your words back' },
    },
    sent: {
      private: { say: 'private', does: 'we put your words in no digest' },
      anonymous: { say: 'anonymous', does: 'the digest does not show your name' },
    },
    newWords: 'You can also write new words. Then we use the new words.',
    fine: 'Is everything right? Then you do not need to do anything.',
    again: 'Do you want to share words after all? Then answer the first letter again.',
  },
  receipts: {
    gone: (number: number) =>
      `You answered number ${number}. But somebody took those words back. So nobody got your answer. You wrote this:`,
    unplaced: 'Which number are these words for? We do not know. Nobody read them:',
    again: (highest: number) =>
      highest === 1
        ? 'The digest has only number 1. Do you want to share these words? Press Reply. Write the number first. For example: “1: Me too.”'
        : `The digest has the numbers 1 to ${highest}. Do you want to share these words? Press Reply. Write the number first. For example: “2: Me too.”`,
    changeAll: 'Press Reply. Write one of these words. Then we change all your answers:',
    changeOne: (number: number) =>
      `Do you want to change only one answer? Write its number first. For example: “${number}: anonymous”.`,
  },
  whichNumbers: {
    text: 'Thank you for your words. Your words have numbers. What do the numbers mean? We do not know. We shared nothing yet.',
    choose: 'Press Reply. Write one of these words:',
    yes: { say: 'yes', does: 'each part goes to its number in the digest' },
    no: { say: 'no', does: 'all your words answer the question below' },
    noToStewards: { say: 'no', does: 'all your words go to the stewards' },
  },
  response: {
    yours: 'You wrote this before:',
    reply: 'Do you want to answer? Press Reply. Then we show you your words. You can change them.',
  },
  passedOn: {
    subject: 'We gave your words to the stewards',
    title: 'We gave your words to the stewards',
    text: 'The stewards will read your words. They will write to you. Nobody else reads your words.',
  },
  message: {
    reply: (who: string) => `Do you want to answer ${who}? Press Reply. Only this person gets your answer.`,
  },
};

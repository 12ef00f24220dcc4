import { formatNumber } from '../dates.ts';

const answers = (count: number) => (count === 1 ? '1 answer' : `${formatNumber(count, 'en')} answers`);

/** Words of the harvest letter: everything that was shared in answer to one question. */
export const harvest = {
  letter: {
    subject: (question: string) => `What people answered: ${question}`,
    title: 'What people answered',
    asked: (steward: string, place: string, day: string) =>
      `On ${day}, ${steward} asked everybody in ${place}:`,
    count: (count: number) =>
      count === 0
        ? 'There are no answers in it.'
        : count === 1
          ? 'There is 1 answer. It is in the language of its writer.'
          : `There are ${answers(count)}. Each is in the language of its writer.`,
    contentsTitle: 'What is in this letter',
    content: (place: string, first: number, last: number) =>
      first === last ? `${place}: number ${first}` : `${place}: numbers ${first} to ${last}`,
    somewhere: (place: string) => `Somewhere in ${place}`,
    before: (count: number) => `${answers(count)} came in the letter before this one.`,
    rest: (count: number) =>
      `This letter is full, and there ${count === 1 ? 'is' : 'are'} ${answers(count)} more. To get more, press Reply and write “more”.`,
    thanks: 'Thank you to everybody who answered.',
    keep: (address: string) =>
      `We keep this letter. To get it again, write the word “harvest” to ${address}.`,
    othersTitle: 'Letters about other questions',
    others: 'To get one of them, press Reply and write its words:',
    other: (number: number, question: string) => ({ say: `harvest ${number}`, does: question }),
  },
  preview: {
    subject: (question: string) => `Please look first: ${question}`,
    title: 'Please look at the answers first',
    why: {
      first:
        'The question has closed. We put all the answers into one letter. You see it before anybody else.',
      reminder: 'No steward has said “send” yet, so this letter still waits. We do not remind you again.',
      changed: 'This is the letter as it is now. It still waits for your word.',
      grown: 'The answers are not the same as when you last looked. So nothing was sent. Please look again.',
    },
    audience: (place: string, count: number) =>
      `It can go to everybody in ${place}: ${count === 1 ? '1 person' : `${formatNumber(count, 'en')} people`}.`,
    only: 'It goes out only if a steward says “send”.',
    remind: (day: string) => `If nobody does, we remind you once, on ${day}.`,
    held: (count: number) =>
      count === 1
        ? '1 answer still waits for a steward’s yes. It is not in the letter.'
        : `${answers(count)} still wait for a steward’s yes. They are not in the letter.`,
    leftOut: (count: number) => `You left out ${answers(count)}.`,
    wishes: {
      send: { say: 'send', does: 'it goes out' },
      leaveOut: (number: number) => ({ say: `leave out ${number}`, does: 'this answer is not in it' }),
      putBack: { say: 'put back', does: 'what was left out is in it again' },
      wait: { say: 'wait', does: 'nothing goes out yet' },
    },
    letterTitle: 'This is the letter',
  },
  empty: {
    subject: (question: string) => `No answers to share: ${question}`,
    title: 'There are no answers to share',
    text: (day: string) =>
      `This question closed after ${day}. Nobody shared an answer, so there is no letter.`,
    free: 'That happens. Nobody has to answer. You can ask again at another time.',
    held: (count: number) =>
      count === 1
        ? '1 answer still waits for a steward’s yes. Once it is there, reply with the word “harvest”.'
        : `${answers(count)} still wait for a steward’s yes. Once it is there, reply with the word “harvest”.`,
  },
  news: {
    subject: (question: string) => `About the answers: ${question}`,
    sent: {
      title: 'The answers are on their way',
      text: (count: number) =>
        `The letter goes to ${count === 1 ? '1 person' : `${formatNumber(count, 'en')} people`}. Thank you for looking at it first!`,
    },
    'sent-before': {
      title: 'The answers went out before',
      text: 'A steward has said “send” already. We did not send the letter again.',
    },
    waits: {
      title: 'The letter waits',
      text: 'Nothing goes out. Reply “send” to this letter when it is time. To see it again, reply “harvest”.',
    },
    unclear: {
      title: 'We did not understand your mail',
      text: 'Nothing has changed. Please reply “send”, “wait”, or for example “leave out 2”. To see the letter again, reply “harvest”.',
    },
    none: {
      subject: 'There is no such letter yet',
      title: 'There is no such letter yet',
      text: 'When a question has closed, its answers come in one letter. We have none for your region so far.',
    },
  },
};

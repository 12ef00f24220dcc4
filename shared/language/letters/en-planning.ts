import { formatNumber } from '../dates.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${formatNumber(count, 'en')} people`);

/** Words of the letters to stewards about questions that are planned, and of the one reminder to members. */
export const planning = {
  reminder: {
    subject: (question: string) => `You can still answer: ${question}`,
    title: 'You can still answer',
    answer: (day: string) => `To answer, press Reply. A few words are plenty. It closes after ${day}.`,
    once: 'We remind you only this once. You do not have to answer.',
  },
  draft: {
    scheduledSubject: (question: string) => `Planned: ${question}`,
    scheduledTitle: 'Your question is planned',
    askedSubject: (question: string) => `May this go out? ${question}`,
    askedTitle: 'May this question go out?',
    asks: (steward: string, place: string) =>
      `${steward} would like to ask this in ${place}. You look after ${place}, so it needs your yes.`,
    needs: (names: string, place: string) =>
      `Other people look after ${place}: ${names}. If you say “send”, we ask them first.`,
    would: (moment: string) => `It waits for your “send”. Then it goes out on ${moment}.`,
    goes: (moment: string) => `It goes out on ${moment}.`,
    say: 'Press Reply and write one of these:',
    wishes: {
      send: { say: 'send', does: 'it goes out' },
      sendNow: { say: 'send now', does: 'it goes out at once' },
      sendWhen: { say: 'send Monday 9 am', does: 'it goes out then' },
      cancel: { say: 'cancel', does: 'it does not go out' },
      decline: { say: 'decline: your reason', does: 'it does not go out, and we pass your reason on' },
      questions: { say: 'questions', does: 'see all that is planned' },
    },
    changePlanned: 'Do you want to change it? Reply with the new text. It still goes out on its day.',
    inLanguage: { en: 'In English', fr: 'In French' },
    missing: {
      en: 'There is no English text. People who read English get the French one.',
      fr: 'There is no French text. People who read French get the English one.',
    },
    problems: {
      'unknown-moment': (written: string) =>
        `We could not read “${written}” as a day. Nothing is planned yet. You can write: send Monday 9 am`,
      'moment-past': (day: string) => `${day} at that hour is over. Please name another time.`,
      'date-far': (written: string, day: string) =>
        `You wrote “${written}”. Do you mean ${day}? That is nearly a year away. If you mean it, write the year, too.`,
      'closes-too-soon': (day: string, closes: string) =>
        `It would close on ${day}, before it goes out. For now, it closes on ${closes}.`,
      'several-at-once':
        'These questions each have their own day. Write the number first, such as: 2: send Monday',
      'send-and-more':
        'You wrote “send”, and more. We were not sure, so nothing was sent. Reply “send” alone, or the new text alone.',
      'no-question': 'We found no question in your mail. Please reply with one.',
      'one-language': {
        en: 'You changed the English text. Please look at the French one, too.',
        fr: 'You changed the French text. Please look at the English one, too.',
      },
    },
  },
  list: {
    preparedSubject: (count: number) => `Please check: ${count} questions`,
    preparedTitle: 'Your questions are ready',
    plannedSubject: 'What is planned',
    plannedTitle: 'What is planned',
    prepared: 'When you say “send”, each of these goes out on its day.',
    planned: 'These questions are planned, or people can answer them now.',
    none: 'Nothing is planned right now.',
    ask: (address: string) => `To ask a question, write it to ${address}.`,
    unclear: 'We did not understand your mail. Nothing has changed.',
    item: (number: number, what: string) => `${number}. ${what}`,
    states: {
      draft: 'It waits for your word',
      open: 'People can answer it now',
      over: 'It has closed',
      cancelled: 'It is cancelled',
    },
    when: {
      draft: (moment: string) => `Not sent yet: ${moment}`,
      scheduled: (moment: string) => `Planned: ${moment}`,
    },
    place: (place: string, count: number) => `For ${place}: ${people(count)}.`,
    wishes: {
      sendAll: { say: 'send', does: 'all of them go out, each on its day' },
      cancel: (number: number) => ({ say: `cancel ${number}`, does: 'this one does not go out' }),
      move: (number: number) => ({ say: `${number}: send January 15`, does: 'this one goes out then' }),
      reword: (number: number) => ({ say: `${number}: your new text`, does: 'this one has new words' }),
    },
  },
  news: {
    subject: (question: string) => `About your question: ${question}`,
    'sent-before': {
      title: 'It went out before',
      text: 'This question has gone out already. We did not send it again.',
    },
    'closed-before': {
      title: 'This question has closed',
      text: 'This question went out before, and it has closed. To ask it again, write it anew.',
    },
    cancelled: {
      title: 'This question does not go out',
      text: 'It is cancelled. Nobody gets it. To ask it after all, write it anew.',
    },
    asked: {
      title: 'We asked for a yes',
      text: (names: string) =>
        `We passed your question on to ${names}. It goes out when one of them says yes, and we tell you.`,
    },
  },
  declined: {
    subject: (question: string) => `Not sent: ${question}`,
    title: 'This question does not go out for now',
    text: (steward: string) => `${steward} decided that this question does not go out for now.`,
    reason: 'This is the reason:',
    change: 'You can reply with a better text, or ask it in your own region.',
  },
};

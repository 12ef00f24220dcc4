import type { Otherwise } from '../../plain.ts';
import type { hosting as standard } from '../en-hosting.ts';

export const hosting: Otherwise<typeof standard> = {
  gatheringQuestion: {
    problems: {
      'no-when': () => 'When is it? We found no line with “When:”.',
      'no-where': () => 'Where is it? We found no line with “Where:”. It can also be a link.',
      'unknown-day': (written: string) => `Which day is it? You wrote “${written}”. We found no day in it.`,
      'unknown-time': (written: string) =>
        `What time is it? You wrote “${written}”. Please write “am” or “pm”.`,
      'unknown-repeat': (written: string) =>
        `How often is it? You wrote “${written}”. We know every week. We know every two weeks. We know once a month.`,
      'weekday-differs': (written: string, day: string) =>
        `You wrote “${written}”. But that day is ${day}. Which one is right?`,
      'unknown-region': (written: string, place: string) =>
        `You wrote “${written}”. We do not know this place. For now, it is for ${place}.`,
      'unknown-rule': () =>
        'Your calendar file says how often it is. We do not know this way. For now, it is only once.',
    },
    fix: 'Press Reply. Write a line like this:',
  },
  gatheringPreview: {
    send: 'Is everything right? Press Reply. Write “send”.',
    readFirst: 'Then a steward reads it. After that, we invite people.',
    change: (line: string) =>
      `Do you want to change a line? Reply with the new line. For example: “${line}”. Then you get a new preview.`,
  },
  gatheringHeld: {
    text: 'Thank you. A steward reads it now. We write to you when people are invited.',
  },
  gatheringAnnounced: {
    text: {
      approved: (place: string, count: number) =>
        `A steward read it and said yes. We invite ${place}: ${count === 1 ? '1 person' : `${count} people`}. Thank you!`,
      changed: () => 'We write to everybody. We also change their calendars. This is how it is now:',
      cancelled: () => 'We write to everybody. We also take it out of their calendars.',
      unclear: () => 'We did not understand your words. Nothing changed:',
    },
    list: 'One day before, you get a list. It says who is coming.',
    canIntro: 'Press Reply. Write one of these on the first line:',
  },
  gatheringDeclined: {
    text: (steward: string) =>
      `Thank you for the idea. ${steward} read it. We do not invite people this time.`,
  },
  guestList: {
    soon: 'Your gathering is soon. Today we remind people who said yes or maybe.',
    quiet: 'Many people come and do not answer before.',
  },
  noteToHost: {
    reply: 'Do you want to answer? Press Reply. Only this person gets your answer.',
  },
};

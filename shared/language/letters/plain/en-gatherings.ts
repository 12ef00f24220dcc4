import type { Otherwise } from '../../plain.ts';
import type { gatherings as standard } from '../en-gatherings.ts';

export const gatherings: Otherwise<typeof standard> = {
  invitation: {
    cancelledDo: 'You do not need to do anything. We are sorry.',
    reminder: 'You said yes or maybe to this gathering. Here it is again:',
    ask: 'Are you coming? Press Reply. Write one of these:',
    keep: 'Did you answer before? We still have your answer. Can you not come any more? Then reply “no”.',
    plans: 'Do you want to change your answer? Press Reply. Write “yes” or “no”.',
    free: 'You do not have to answer. Only the host and the stewards see your answer.',
  },
  rsvp: {
    text: {
      yes: (count: number) =>
        count === 1
          ? 'You said yes. We are glad.'
          : `You said yes. You come with ${count} people in all. We are glad.`,
      no: 'You said no. Thank you. You can come another time.',
      maybe: 'You said maybe. That is fine. You can tell us later.',
    },
    note: 'You also wrote other words. We gave them to the host.',
    change: 'Is this wrong? Then reply “yes”, “no” or “maybe”.',
  },
  rsvpQuestion: {
    text: 'We do not know if you said yes or no.',
    passedOn: 'The host got your words.',
    ask: 'Please press Reply. Write one of these:',
  },
  gatheringClosed: {
    text: {
      cancelled:
        'Thank you for your answer. This gathering does not take place. You do not need to do anything.',
      over: 'Thank you for your answer. This gathering is over.',
    },
  },
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
  gatheringModeration: {
    text: (who: string, place: string) =>
      `${who} wants to invite everybody in ${place}. Nobody else read it yet.`,
    unclear: 'We did not understand your answer. Do you say yes or no?',
    decide: 'Press Reply. Write one of these on the first line:',
  },
  gatheringDecided: {
    alreadyTitle: 'Somebody decided before you',
    already: {
      announced: (by: string) => `${by} said yes before. We invite people.`,
      declined: (by: string) => `${by} said no before. We do not invite people.`,
      cancelled: () => 'You do not need to decide.',
    },
    cancel: 'You can still stop it later. Then reply “cancel”.',
  },
};

import type { Otherwise } from '../../plain.ts';
import type { gatherings as standard } from '../en-gatherings.ts';

export const gatherings: Otherwise<typeof standard> = {
  gatheringInvitation: {
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

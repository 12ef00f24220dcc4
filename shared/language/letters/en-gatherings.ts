/** What one says to an invitation. */
const answers = [
  { say: 'yes', does: 'you are coming' },
  { say: 'bringing two', does: 'you are coming with two more people' },
  { say: 'maybe', does: 'you do not know yet' },
  { say: 'no', does: 'you are not coming' },
];

/** Words of the letters about gatherings, to those who are invited and to stewards. */
export const gatherings = {
  gatherings: {
    facts: {
      when: 'When',
      there: 'There it is',
      often: 'How often',
      next: 'Then again on',
      where: 'Where',
      host: 'Host',
    },
    time: (day: string, from: string, to: string) => `${day}, from ${from} to ${to}`,
    timeIn: (time: string, zone: string) => `${time}, ${zone}`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    everyWeeks: (weekday: string, weeks: number) =>
      weeks === 1 ? `every ${weekday}` : `every ${weeks === 2 ? 'two' : weeks} weeks, on ${weekday}`,
    everyMonth: (weekday: string, nth: number) =>
      `the ${['first', 'second', 'third', 'fourth'][nth - 1] ?? 'last'} ${weekday} of every month`,
    until: (often: string, day: string) => `${often}, until ${day}`,
    calendar: {
      host: (name: string) => `The host is ${name}.`,
      answer: 'To answer, use the buttons of your calendar, or reply to our letter.',
      instead: (day: string, time: string) => `I would like another time: ${day}, ${time}.`,
    },
  },
  gatheringInvitation: {
    subject: {
      new: (title: string) => `You are invited: ${title}`,
      changed: (title: string) => `Something changed: ${title}`,
      cancelled: (title: string) => `Cancelled: ${title}`,
      reminder: (title: string) => `Coming up: ${title}`,
    },
    title: {
      new: 'You are invited',
      changed: 'Something changed',
      cancelled: 'This gathering is cancelled',
      reminder: 'Your gathering is coming up',
    },
    from: (host: string, place: string) => `${host} invites everybody in ${place}:`,
    fromNobody: (place: string) => `Here is a gathering for everybody in ${place}:`,
    changed: 'The host changed this gathering. This is how it is now:',
    cancelled: 'This gathering will not take place:',
    cancelledBy: (steward: string) =>
      `${steward}, a steward of this community, cancelled this gathering. It will not take place:`,
    because: 'The host says:',
    becauseBy: (steward: string) => `${steward} says:`,
    before: 'This is how it was before:',
    cancelledDo: 'You do not need to do anything. We are sorry, and hope to see you another time.',
    reminder: 'You told us that you are coming, or that you may. Here it is again:',
    ask: 'Are you coming? Press Reply and write one of these:',
    keep: 'Did you answer before? Then we keep your answer. If you cannot come any more, reply “no”.',
    plans: 'Did your plans change? Press Reply and write “yes” or “no”.',
    answers,
    calendar: 'Does your mail program show buttons for your calendar? They work, too.',
    free: 'You do not have to answer. Only the host and the stewards see what you say.',
    button: 'Answer this invitation',
  },
  rsvp: {
    subject: (title: string) => `Your answer: ${title}`,
    title: { yes: 'You are coming', no: 'You are not coming', maybe: 'You may come' },
    text: {
      yes: (count: number) =>
        count === 1
          ? 'You said yes. We look forward to it.'
          : `You said yes, for ${count} people in all. We look forward to it.`,
      no: 'You said no. Thank you for telling us. Perhaps another time.',
      maybe: 'You said maybe. That is fine. You can tell us later.',
    },
    once: (day: string) => `This is your answer for ${day} alone.`,
    note: 'We passed your other words on to the host.',
    change: 'Is that not right, or do your plans change? Reply “yes”, “no” or “maybe”.',
  },
  rsvpQuestion: {
    subject: (title: string) => `Are you coming? ${title}`,
    title: 'Are you coming?',
    text: 'We were not sure whether your mail means yes or no.',
    passedOn: 'The host got your words all the same.',
    ask: 'Please press Reply and write one of these:',
  },
  gatheringClosed: {
    subject: {
      cancelled: (title: string) => `Cancelled: ${title}`,
      over: (title: string) => `It is over: ${title}`,
    },
    title: { cancelled: 'This gathering does not take place', over: 'This gathering is over' },
    text: {
      cancelled: 'Thank you for your answer. This gathering was cancelled, so there is nothing more to do.',
      over: 'Thank you for your answer. This gathering has taken place already.',
    },
  },
  gatheringModeration: {
    subject: (title: string) => `May we invite people? ${title}`,
    title: 'May we invite people?',
    text: (who: string, place: string) =>
      `${who} would like to invite everybody in ${place}. Nobody else has seen it yet.`,
    someone: 'Somebody',
    unclear: 'We could not tell whether you say yes or no. We do not want to guess.',
    decide: 'Press Reply and write one of these on the first line:',
    choices: [
      { say: 'approve', does: 'people are invited at once' },
      { say: 'decline: your reason', does: 'nobody is invited. The host reads your reason.' },
    ],
  },
  gatheringDecided: {
    subject: { announced: 'People are invited', declined: 'Not announced', cancelled: 'Cancelled' },
    title: {
      announced: 'Done. People are invited.',
      declined: 'Done. Nobody is invited.',
      cancelled: 'It was cancelled',
    },
    alreadyTitle: 'This was decided already',
    thanks: 'Thank you. We have told the host.',
    already: {
      announced: (by: string) => `${by} had approved it already. People are invited.`,
      declined: (by: string) => `${by} had decided already not to invite people.`,
      cancelled: () => 'There is nothing more to decide.',
    },
    cancel: 'If something is wrong with it later, you can reply “cancel”.',
  },
};

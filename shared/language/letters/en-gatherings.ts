const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The line by which a mail that was not understood can be put right. */
const examples = {
  title: 'Title: Picnic by the river',
  when: 'When: Tuesday, January 12, 7 pm to 8:30 pm',
  repeat: 'When: every first Tuesday, 7 pm to 8 pm',
  where: (place: string) => `Where: ${place} library, room 2`,
};

/** What one says to an invitation. */
const answers = [
  { say: 'yes', does: 'you are coming' },
  { say: 'bringing two', does: 'you are coming with two more people' },
  { say: 'maybe', does: 'you do not know yet' },
  { say: 'no', does: 'you are not coming' },
];

/** Words of the letters about gatherings. */
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
    timeIn: (time: string, zone: string) => `${time} (${zone})`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    everyWeeks: (weekday: string, weeks: number) =>
      weeks === 1 ? `every ${weekday}` : `every ${weeks === 2 ? 'two' : weeks} weeks, on ${weekday}`,
    everyMonth: (weekday: string, nth: number) =>
      `the ${['first', 'second', 'third', 'fourth'][nth - 1] ?? 'last'} ${weekday} of every month`,
    until: (often: string, day: string) => `${often}, until ${day}`,
    calendar: {
      host: (name: string) => `The host is ${name}.`,
      answer: 'To answer, use the buttons of your calendar, or reply to our letter.',
    },
  },
  invitation: {
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
    because: 'The host says:',
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
  gatheringQuestion: {
    subject: 'About your gathering',
    title: (things: number): string => (things === 1 ? 'One thing is missing' : 'Some things are missing'),
    text: 'Thank you for inviting people. We kept everything you wrote.',
    problems: {
      'no-title': () => 'What is it called? We found no title.',
      'no-when': () => 'When is it? We found no line that begins with “When:”.',
      'no-where': () => 'Where is it? We found no line that begins with “Where:”. A link is fine, too.',
      'unknown-day': (written: string) => `Which day is it? We could not read a day in “${written}”.`,
      'unknown-time': (written: string) =>
        `What time is it? We could not tell from “${written}”. Please say “am” or “pm”.`,
      'unknown-repeat': (written: string) =>
        `How often is it? We could not tell from “${written}”. We know every week, every two weeks, and once a month.`,
      'weekday-differs': (written: string, day: string) =>
        `You wrote “${written}”. In the calendar that day is ${day}. Which one is right?`,
      'date-past': (_written: string, day: string) => `Which day do you mean? ${day} is over.`,
      'unknown-region': (written: string, place: string) =>
        `We do not know a place called “${written}”. For now it is for ${place}.`,
      'unknown-rule': () =>
        'Your calendar file repeats in a way we do not know. For now it takes place once. We know every week, every two weeks, and once a month.',
    },
    fix: 'Press Reply and write a line like this:',
    examples,
    known: 'This is what we have:',
  },
  gatheringPreview: {
    subject: (title: string) => `Please check: ${title}`,
    title: 'Your gathering is ready',
    audience: (place: string, count: number) =>
      count === 0
        ? `It would go to ${place}. Nobody else lives there yet.`
        : `It goes to ${place}: ${people(count)}.`,
    send: 'Is it good? Press Reply and write “send”.',
    readFirst: 'Then a steward reads it, and after that people are invited.',
    change: (line: string) =>
      `Do you want to change something? Reply with the line that changes, such as “${line}”. You get a new preview.`,
    changeLine: 'Where: the town hall',
    problemsTitle: 'Please look at this first',
    letterTitle: 'This is the letter people will get',
  },
  gatheringHeld: {
    subject: (title: string) => `A steward reads it first: ${title}`,
    title: 'A steward reads it first',
    text: 'Thank you. A steward of your region looks at your gathering. As soon as people are invited, we tell you.',
  },
  gatheringAnnounced: {
    subject: {
      announced: (title: string) => `People are invited: ${title}`,
      approved: (title: string) => `People are invited: ${title}`,
      changed: (title: string) => `We tell everybody: ${title}`,
      unchanged: (title: string) => `As it was: ${title}`,
      cancelled: (title: string) => `It is cancelled: ${title}`,
      unclear: (title: string) => `What would you like to do? ${title}`,
    },
    title: {
      announced: 'People are invited',
      approved: 'Good news: people are invited',
      changed: 'Done. We tell everybody.',
      unchanged: 'Nothing changed',
      cancelled: 'Done. It is cancelled.',
      unclear: 'What would you like to do?',
    },
    text: {
      announced: (place: string, count: number) =>
        `The invitation goes to ${place}: ${people(count)}. Thank you!`,
      approved: (place: string, count: number) =>
        `A steward read it and said yes. The invitation goes to ${place}: ${people(count)}. Thank you!`,
      changed: () =>
        'Everybody whom it concerns gets a letter, and their calendars change, too. This is how it is now:',
      unchanged: () => 'It stays as it is:',
      cancelled: () => 'Everybody whom it concerns gets a letter, and their calendars take it out.',
      unclear: () => 'We could not tell what you would like to do. Nothing has changed:',
    },
    list: 'The day before, you get the list of who is coming.',
    canTitle: 'What you can do',
    canIntro: 'Press Reply to this letter and write one of these on the first line:',
    wishes: [
      { say: 'who is coming', does: 'you get the list now' },
      { say: 'new time: Friday January 15, 7 pm', does: 'it takes place then' },
      { say: 'new place: the town hall', does: 'it takes place there' },
      { say: 'cancel: your reason', does: 'it does not take place, and people hear why' },
    ],
  },
  gatheringDeclined: {
    subject: 'About your gathering',
    title: 'People are not invited to your gathering',
    text: (steward: string) =>
      `Thank you for the idea. ${steward} read it and decided not to invite people this time.`,
    reason: (steward: string) => `${steward} says:`,
    again: 'You can write to us again at any time.',
  },
  guestList: {
    subject: (title: string) => `Who is coming: ${title}`,
    title: 'Who is coming',
    count: (count: number) => (count === 0 ? 'Nobody has said yes so far.' : `${people(count)} so far.`),
    soon: 'Your gathering is coming up. We remind those who come, or may come, today.',
    yes: 'Yes',
    maybe: 'Maybe',
    no: 'No',
    party: (who: string, count: number) => `${who} (${count} people)`,
    note: (who: string, words: string) => `${who}. They wrote: ${words}`,
    quiet: 'Many people come without an answer.',
  },
  noteToHost: {
    subject: (title: string) => `About your gathering: ${title}`,
    title: 'Somebody wrote to you',
    text: (who: string) => `${who} answered your invitation:`,
    reply: 'If you press Reply, only this person gets your answer.',
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

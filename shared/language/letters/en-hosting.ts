const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The line by which a mail that was not understood can be put right. */
const examples = {
  title: 'Title: Picnic by the river',
  when: 'When: Tuesday, January 12, 7 pm to 8:30 pm',
  repeat: 'When: every first Tuesday, 7 pm to 8 pm',
  where: (place: string) => `Where: ${place} library, room 2`,
};

/** Words of the letters to who hosts a gathering. */
export const hosting = {
  gatheringQuestion: {
    subject: 'About your gathering',
    title: (things: number): string => (things === 1 ? 'One thing is missing' : 'Some things are missing'),
    text: 'Thank you for inviting people.',
    begins: (day: string, time: string) => `${day}, ${time}`,
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
      'ends-before': (_written: string, day: string) => `When does it end? ${day} is before its first time.`,
      'unknown-region': (written: string, place: string) =>
        `We do not know a place called “${written}”. For now it is for ${place}.`,
      'unknown-rule': () =>
        'Your calendar file repeats in a way we do not know. For now it takes place once. We know every week, every two weeks, and once a month.',
    },
    fix: 'Press Reply and write a line like this:',
    examples,
    known: 'This is what we have. It stays, and you need not write it again:',
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
      'changed-for-you': (title: string) => `A steward changed it: ${title}`,
      'cancelled-for-you': (title: string) => `A steward cancelled it: ${title}`,
    },
    title: {
      announced: 'People are invited',
      approved: 'Good news: people are invited',
      changed: 'Done. We tell everybody.',
      unchanged: 'Nothing changed',
      cancelled: 'Done. It is cancelled.',
      unclear: 'What would you like to do?',
      'changed-for-you': 'A steward changed your gathering',
      'cancelled-for-you': 'A steward cancelled your gathering',
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
      'changed-for-you': (_place: string, _count: number, by: string) =>
        `${by} looks after this community, and changed your gathering. Everybody whom it concerns gets a letter. This is how it is now:`,
      'cancelled-for-you': (_place: string, _count: number, by: string) =>
        `${by} looks after this community, and cancelled your gathering. Everybody whom it concerns gets a letter, and it goes out of your calendar.`,
    },
    because: (steward: string) => `${steward} says:`,
    talk: (steward: string) =>
      `Thank you for inviting people. Do you have a question, or another idea? Press Reply. ${steward} reads it.`,
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
    party: (who: string, count: number) => `${who}, ${count} people`,
    note: (who: string, words: string) => `${who}. They wrote: ${words}`,
    quiet: 'Many people come without an answer.',
  },
  whichGathering: {
    title: { several: 'Which gathering do you mean?', none: 'We found no gathering of yours' },
    text: {
      several:
        'Nothing has changed yet. You host more than one gathering. Please press Reply to our letter about the one you mean. Or write to us again, with its title as the subject. These are yours:',
      none: 'We found no gathering of yours that is still to come. Nothing has changed. Would you like to invite people? Then tell us when and where.',
    },
  },
  noteToHost: {
    subject: (title: string) => `About your gathering: ${title}`,
    title: 'Somebody wrote to you',
    text: (who: string) => `${who} answered your invitation:`,
    reply: 'If you press Reply, only this person gets your answer.',
  },
};

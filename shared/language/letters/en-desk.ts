const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const days = (count: number) =>
  count === 0 ? 'since today' : count === 1 ? 'for 1 day' : `for ${count} days`;

/** Words of the letters by which stewards look after a community. */
export const desk = {
  waiting: {
    subject: {
      held: 'What is held',
      all: 'What waits for you',
      decided: 'Your decisions',
      'handed-over': 'What waits for you now',
      'on-duty': 'You are on duty',
    },
    title: {
      held: 'What is held',
      all: 'What waits for you',
      decided: 'Thank you for deciding',
      'handed-over': 'This waits for you now',
      'on-duty': 'You are on duty now',
    },
    onDuty: 'We ask you first from now on. This waits for a steward:',
    nothing: 'Nothing waits. There is nothing for you to do.',
    count: (count: number) =>
      count === 1
        ? 'One thing waits for a steward.'
        : `${count} things wait for a steward. The longest wait comes first.`,
    item: {
      words: (number: number, who: string) => `${number}. Words of ${who}`,
      gathering: (number: number, place: string) => `${number}. A gathering: ${place}`,
      question: (number: number, place: string) => `${number}. A question to everybody: ${place}`,
      harvest: (number: number, place: string) => `${number}. A harvest letter: ${place}`,
      concern: (number: number, who: string) => `${number}. A concern about the words of ${who}`,
      message: (number: number, who: string) => `${number}. A message from ${who}`,
    },
    since: (count: number) => `It has been here ${days(count)}.`,
    asked: (names: string) => `We asked ${names}.`,
    files: (count: number) => (count === 1 ? 'One file came with it.' : `${count} files came with it.`),
    readers: (place: string) => `If you say yes, everybody in ${place} can read it.`,
    more: (count: number) => `${count} more wait. Decide about these first.`,
    invited: (count: number) =>
      count === 1
        ? '1 person was asked to join and has not said yes yet.'
        : `${people(count)} were asked to join and have not said yes yet.`,
    how: 'Press Reply. Write the number first:',
    approve: (number: number) => ({
      say: `${number}: approve`,
      does: 'this is shared, or people are invited',
    }),
    decline: (number: number) => ({
      say: `${number}: decline: your reason`,
      does: 'this is not shared. The writer reads your reason.',
    }),
    keep: (number: number) => ({
      say: `${number}: keep`,
      does: 'the words stay. Who had the concern is told.',
    }),
    hide: (number: number) => ({
      say: `${number}: hide: your reason`,
      does: 'nobody reads the words from now on. The writer reads your reason.',
    }),
    done: (number: number) => ({
      say: `${number}: done`,
      does: 'the message needs no answer now. We ask nobody else.',
    }),
    show: (number: number) => ({ say: `show ${number}`, does: 'we send you the whole letter about it' }),
    answer: 'To answer a message, let us send it to you. Then reply to it.',
    several: 'You can decide about more than one. Write each on a line of its own.',
    unclear: 'We could not tell what you decided. We do not want to guess, so nothing has changed.',
    decided: {
      approved: (who: string) => `Approved, from ${who}:`,
      declined: (who: string) => `Not shared, from ${who}:`,
      kept: (who: string) => `The words stay, from ${who}:`,
      hidden: (who: string) => `Hidden, from ${who}:`,
      done: (who: string) => `Done, a message from ${who}:`,
      answered: (who: string) => `A message from ${who} does not wait any more.`,
      before: (who: string) => `Somebody had decided before you, from ${who}:`,
      gone: (who: string) => `There is nothing more to decide, from ${who}:`,
      later: (who: string) => `Not done yet, please write it again, from ${who}:`,
      changed: (who: string) => `Changed since your list, so please read it again, from ${who}:`,
      own: () => 'These words are yours. Somebody else decides about them:',
    },
    rest: 'What still waits',
  },
  newcomers: {
    subject: 'Who is new',
    title: 'Who is new',
    since: (day: string, count: number) => `${people(count)} joined since ${day}.`,
    nobody: (day: string) => `Nobody has joined since ${day}.`,
    joined: (who: string, day: string) => `${who}, on ${day}`,
    more: (count: number) => `and ${people(count)} more`,
    welcome: 'A few words of welcome mean a lot. Every member gets a letter that names you.',
  },
  how: {
    subject: (place: string) => `How are we doing? ${place}`,
    title: 'How are we doing?',
    period: (from: string, until: string) =>
      `Here are the days from ${from} to ${until}. The 30 days before are beside them.`,
    beside: (now: string, before: string) => `${now}, before: ${before}`,
    labels: {
      voices: 'People who wrote',
      returning: 'Back after 60 days or more',
      reflection: 'Answers to questions',
      response: 'Replies to each other',
      story: 'Stories',
      resource: 'Useful things',
      question: 'Questions from members',
      harvests: 'Harvest letters',
      gatherings: 'Gatherings announced',
      answers: 'Answers to them',
    },
    membersTitle: 'Where people live and who is heard',
    members: (count: number) => (count === 1 ? '1 member lives here.' : `${count} members live here.`),
    share: (members: string, voices: string) => `${members}% of members, ${voices}% of those who wrote`,
    elsewhere: 'Smaller places together',
    tooFew: 'There are too few people to say more by place.',
    quiet: (place: string) => `We hear little from here: ${place}. A question just for them may help.`,
    even: 'No place is much quieter than the others.',
    private: 'We do not know who opens or reads a letter. We count only what people chose to share.',
  },
  preview: {
    subject: (place: string) => `Preview: the next digest, ${place}`,
    title: 'This is only a preview',
    text: (day: string, time: string, count: number) =>
      `The next weekly digest goes out on ${day} at ${time}. ${people(count)} will get it.`,
    changes: 'It shows what is shared so far. It can still grow. Only you see this letter.',
    nothing: 'There is nothing new. As long as it stays so, no digest will go out.',
    other: { en: 'preview English', fr: 'preview French' },
    otherDoes: 'the same in the other language',
    place: (place: string) => ({ say: `preview ${place}`, does: 'the digest of one place' }),
    below: 'The digest',
  },
  handOver: {
    subject: {
      asked: (to: string) => `We asked ${to}`,
      request: (_: string, from: string) => `${from} asks you to be a steward`,
      new: (_: string) => 'You are a steward now',
      former: (to: string) => `${to} is a steward now`,
      others: (to: string) => `A new steward: ${to}`,
      declined: (to: string) => `${to} cannot be a steward now`,
      'not-a-member': (_: string) => 'This person is not a member yet',
      yourself: (_: string) => 'You are a steward already',
      over: (_: string) => 'This is not open any more',
      unclear: (_: string, from: string) => `Please tell us: ${from} asks you to be a steward`,
    },
    text: {
      asked: (to: string) => `We asked ${to} to take your place. You stay a steward until the answer is yes.`,
      request: (_: string, from: string) =>
        `${from} would like you to take over. A steward reads new words first, asks questions and helps members.`,
      new: (_: string, from: string) => `Thank you. You have taken over from ${from}.`,
      former: (to: string) =>
        `${to} said yes and has taken over. Thank you for all you did. You stay a member.`,
      others: (to: string, from: string) => `${to} has taken over from ${from}.`,
      declined: (to: string) => `${to} said no. You are still a steward. You can ask somebody else.`,
      'not-a-member': (to: string) =>
        `We know no member with this address: ${to}. Stewards must be members. They can join first. Then write to us again.`,
      yourself: (_: string) => 'This address is yours. Nothing has changed.',
      over: (_: string, from: string) =>
        `This is not open any more. Nothing has changed. ${from} could ask again.`,
      unclear: (_: string, from: string) =>
        `We could not tell if that was a yes. We do not want to guess. ${from} would like you to take over.`,
    },
    prompts: (address: string) => `You can ask everybody a question. Write it to ${address}.`,
    help: (say: string) => `Reply “${say}” to read all that stewards can do.`,
    places: 'It is about:',
    yes: { say: 'yes', does: 'you take over at once' },
    no: { say: 'no', does: 'nothing changes, and nobody minds' },
    ask: 'Will you do it? Press Reply and write:',
    write: (address: string) => `You can write to ${address}.`,
    file: 'The new steward is known to us at once. The person who looks after the technical side should also change the file.',
  },
  duty: {
    subject: (place: string) => `On duty: ${place}`,
    title: {
      told: 'Who is on duty',
      set: 'The order has changed',
      away: 'You are away',
      unknown: 'Who do you mean?',
    },
    text: 'We ask the first person on this list to decide. After two days we ask the next one, too.',
    none: 'There is no order. We ask all stewards at once.',
    all: 'The others can always decide. They write “what is held”.',
    name: (name: string, away: string | null) => (away ? `${name}, away until ${away}` : name),
    away: (day: string) => `We know that you are away until ${day}. Your letters still come.`,
    next: 'Until then we ask the next person first.',
    unknown: (names: string) => `We know no steward here with this name: ${names}. So nothing has changed.`,
    wishes: [
      { say: 'on duty: Jo, Sam', does: 'sets the order' },
      { say: 'away until January 5', does: 'the next one is on duty until that day' },
    ],
  },
  forStewards: {
    subject: 'Stewards look after this',
    title: 'Stewards look after this',
    text: 'Thank you for asking. Stewards keep an eye on this for all of us. They will be glad to tell you more.',
    write: 'You can write to them:',
  },
  wishesTitle: 'What you can also ask',
  /** Heard in every mail of a steward. */
  wishes: {
    newcomers: { say: 'who is new', does: 'who joined in the last month' },
    waiting: { say: 'who is waiting', does: 'what waits for a steward' },
    held: { say: 'what is held', does: 'the words that nobody else reads yet' },
    preview: { say: 'preview', does: 'the next digest as it is now' },
    how: { say: 'how are we doing', does: 'the last 30 days in numbers' },
    duty: { say: 'on duty', does: 'who is asked first' },
    handOver: { say: 'hand over to Jo <jo@example.net>', does: 'we ask Jo to take your place' },
  },
};

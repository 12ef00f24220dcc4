/** Words of the letters about what somebody shared. */
export const receipts = {
  receipt: {
    subject: {
      received: 'Thank you for your words',
      corrected: 'Thank you for your new words',
      unchanged: 'Your words',
      reach: 'Who reads your words',
      private: 'Your words are private',
      anonymous: 'Your words, without your name',
      shared: 'Your words will be shared',
      files: 'Thank you for your files',
      described: 'Your picture has a description',
      withdrawn: 'Your words are taken back',
      'already-withdrawn': 'Your words were taken back before',
    },
    title: {
      received: 'Thank you. We have your words.',
      corrected: 'Thank you. We have your new words.',
      unchanged: 'Your words are as they were.',
      reach: 'Done. We changed who reads your words.',
      private: 'Done. Only the stewards see your words.',
      anonymous: 'Done. Your name stays hidden.',
      shared: 'Done. Your words can be shared.',
      files: 'Thank you. We have your files.',
      described: 'Done. People read this with your picture.',
      withdrawn: 'Done. Your words are taken back.',
      'already-withdrawn': 'Your words were taken back before.',
    },
    question: 'You answered this question:',
    response: (who: string) => `You answered ${who}:`,
    words: 'These are your words:',
    nextTitle: 'What happens now',
    rows: { who: 'Who reads them', name: 'Under which name', when: 'When' },
    reach: (place: string) => `Everybody in ${place}`,
    stewardsOnly: 'Only the stewards read your words. Your words are in no digest.',
    published: (day: string) => `In digests from ${day} on`,
    held: (day: string) =>
      `A steward reads them first. After that they go into a digest, at the earliest on ${day}.`,
    /** The same, of an answer: who wrote what it answers gets it in a letter. */
    publishedByMail: (day: string) =>
      `The person you answered has them now. They are also in digests from ${day} on.`,
    heldByMail: (day: string) =>
      `A steward reads them first. After that, the person you answered gets them. They also go into a digest, at the earliest on ${day}.`,
    /** Where nobody reads words first, they wait an hour; `time` is its end. */
    quiet: (time: string, day: string) =>
      `They wait a quiet hour, until ${time}. Then they go into digests, from ${day} on.`,
    quietByMail: (time: string) =>
      `They wait a quiet hour, until ${time}. Then the person you answered gets them. They also go into digests.`,
    hidden: 'A steward hid these words. Nobody else reads them.',
    declined: 'A steward decided not to share these words. Nobody else reads them.',
    withdrawn: 'Your words will be in no new digest. Letters we have already sent stay as they are.',
    unsure:
      'We were not sure which words are new, so we kept them all. A steward looks at them first. You can also reply with only the words you mean.',
    closed: 'The question had closed. Your words are welcome all the same.',
    changeTitle: 'Would you like to change something?',
    changeIntro: 'Press Reply and write one of these:',
    choices: {
      private: { say: 'private', does: 'only the stewards read your words' },
      anonymous: { say: 'anonymous', does: 'your words are shared without your name' },
      shared: { say: 'share', does: 'your words are shared with your name' },
      withdraw: { say: 'withdraw', does: 'your words are taken back' },
    },
    sentSubject: { private: 'Your words are in no digest', anonymous: 'The digest does not show your name' },
    sentTitle: {
      private: 'Done. Your words are in no digest.',
      anonymous: 'Done. The digest does not show your name.',
    },
    sentOnly: 'The person you answered has your words already. Nobody else gets them.',
    sentNamed: 'The person you answered has your words already. They may know that you wrote them.',
    nameInWords: (name: string) =>
      `The name “${name}” is in your words, so people can still see it. Would you like to take it out? Then reply with your words without it.`,
    /** What these do once the person answered has the words. */
    sent: {
      private: { say: 'private', does: 'your words are in no digest' },
      anonymous: { say: 'anonymous', does: 'your words are in the digest without your name' },
    },
    reachIntro: 'Or say who reads your words:',
    readers: (place: string) => `everybody in ${place} reads your words`,
    levels: { local: 'local', regional: 'regional', provincial: 'provincial' },
    newWords: 'Or write new words. They take the place of the old ones.',
    fine: 'Is it all good? Then you do not need to do anything.',
    again: 'Did you change your mind? Answer the first letter again, with the words you want.',
  },
  receipts: {
    subject: {
      words: 'Thank you for your words',
      thanks: 'We pass on your thanks',
      none: 'Which number do you mean?',
    },
    title: {
      words: 'Thank you. We have your words.',
      thanks: 'We pass on your thanks.',
      none: 'Which number do you mean?',
    },
    toPerson: (number: number, who: string) => `Number ${number}: your answer to ${who}`,
    toQuestion: (number: number) => `Number ${number}: your answer to the question`,
    ownWords: (number: number) => `Number ${number}: your words`,
    thanksTitle: 'Your thanks',
    thanked: (number: number, who: string) =>
      `Number ${number}: ${who}. The next digest tells them that you say thank you.`,
    goneTitle: 'What is not shared any more',
    gone: (number: number) =>
      `What you answered in number ${number} was taken back. So we shared your answer with nobody. You had written:`,
    unplacedTitle: 'Words we did not share',
    unplaced: 'We do not know which number these words are for, so nobody has read them:',
    again: (highest: number) =>
      highest === 1
        ? 'The digest has only number 1. Would you like to share these words? Press Reply and begin with the number. For example: “1: I know that feeling.”'
        : `The digest has the numbers 1 to ${highest}. Would you like to share these words? Press Reply and begin with the number. For example: “2: I know that feeling.”`,
    changeAll: 'Press Reply and write one of these words. It counts for all your answers:',
    changeOne: (number: number) =>
      `To change one answer, begin with its number. For example: “${number}: anonymous”, or “${number}: ” and new words.`,
  },
  whichNumbers: {
    subject: 'Are these numbers from the digest?',
    title: 'Are these numbers from the digest?',
    text: 'Thank you for your words. They have numbers, and we do not want to guess what these mean. We have shared nothing yet.',
    toPerson: (number: number, who: string) => `For number ${number}, ${who}:`,
    toQuestion: (number: number) => `For number ${number}, a question:`,
    toGathering: (number: number) => `For number ${number}, a gathering:`,
    choose: 'Press Reply and write one of these words:',
    yes: { say: 'yes', does: 'each part goes to its number in the digest' },
    no: { say: 'no', does: 'all of it answers the question below' },
    noToStewards: { say: 'no', does: 'all of it goes to the stewards, and nobody else reads it' },
    question: 'The question:',
  },
  response: {
    subject: (who: string) => `${who} answered you`,
    title: (who: string) => `${who} answered you`,
    yours: 'You had written:',
    reply: 'To answer back, press Reply. We show you what is shared, and you can change it.',
    button: 'Answer back',
  },
  passedOn: {
    subject: 'We passed your words on',
    title: 'We passed your words on',
    text: 'The stewards have your words now. They will write to you. Nobody else reads them.',
    words: 'These are your words:',
    who: (stewards: number): string =>
      stewards === 1 ? 'This steward reads them:' : 'These stewards read them:',
  },
  message: {
    subject: (who: string) => `A message from ${who}`,
    title: (who: string) => `A message from ${who}`,
    reply: (who: string) => `To answer ${who}, press Reply. Your answer goes to this one person.`,
    address: 'Their address is:',
    done: 'Does it need no answer, or did you phone? Reply “done”. Then we ask no other steward.',
  },
};

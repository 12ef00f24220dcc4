/** Words of the digest and of what stands below bulk letters. */
export const digests = {
  digest: {
    subject: (place: string, day: string) => `News from ${place}: ${day}`,
    subjectLead: (question: string) => `A question and news: ${question}`,
    title: (place: string) => `News from ${place}`,
    period: (from: string, until: string) => `What people shared from ${from} to ${until}.`,
    count: (items: number) =>
      items === 1 ? 'There is one thing to read.' : `There are ${items} things to read.`,
    leadTitle: 'The question right now',
    leadFrom: (steward: string, place: string) => `${steward} asks everybody in ${place}:`,
    leadAnswer: (day: string) => `To answer this question, press Reply. You can answer until ${day}.`,
    leadButton: 'Answer this question',
    sharedTitle: 'To read',
    answered: (numbers: string, how: 'one' | 'many') =>
      how === 'one'
        ? `There is an answer to your words: see number ${numbers}.`
        : `There are answers to your words: see numbers ${numbers}.`,
    thanked: (who: string, how: 'one' | 'many') =>
      how === 'one' ? `${who} thanks you for your words.` : `${who} thank you for your words.`,
    oneMore: (people: number) => (people === 1 ? 'one more person' : `${people} more people`),
    somebody: (people: number) => (people === 1 ? 'Somebody' : `${people} people`),
    quiet: 'It was quiet here this time.',
    borrowed: 'It was quiet here this time. So here is what people share a little further away.',
    comingTitle: 'Coming up',
    alsoAsked: (number: number, steward: string, place: string) =>
      `${number}. ${steward} asks everybody in ${place}`,
    alsoUntil: (day: string) => `You can answer until ${day}.`,
    alsoAnswer: (number: number) => `Answer question ${number}`,
    gathering: (number: number, title: string) => `${number}. ${title}`,
    gatheringAnswer: (number: number) => `Say whether you come to number ${number}`,
    gatheringByNumber: (number: number) =>
      `Are you coming? Press Reply and begin with the number. For example: “${number}: yes”`,
    nextDigest: (day: string) => `Your next digest comes on ${day}.`,
    replyTitle: 'How to answer',
    toLead: 'To answer the question at the top, press Reply.',
    toStewards: 'If you press Reply, the stewards read your words.',
    byNumber: (number: number) =>
      `To answer one person, begin with the number. For example: “${number}: I know that feeling.”`,
    thank: (number: number) => `To thank somebody, write “${number}: thank you”.`,
    several: 'One mail can answer several people. Begin a new line with each number.',
    near: (place: string) => `Near you: ${place}`,
    region: (place: string) => `Your region: ${place}`,
    province: (place: string) => `Across ${place}`,
    itemTitle: (number: number, who: string) => `${number}. ${who}`,
    shared: { resource: 'Something to read or use:', question: 'A question for you:' },
    ownTitle: 'Share something of your own',
    own: (address: string) =>
      `Do you have a story, something useful, or a question? Write to ${address}. People near you read it first.`,
    question: 'This answers the question:',
    inReplyTo: (who: string) => `This answers ${who}, who wrote:`,
    more: 'There was more than one letter holds. The rest comes with your next digest.',
    goesOn: (number: number) =>
      `These words go on. To get all of them, press Reply and write “more ${number}”.`,
    reply: (number: number) => `Reply to number ${number}`,
    replySubject: (number: number, who: string) => `To number ${number}: ${who}`,
  },
  allWords: {
    subject: (who: string) => `All the words of ${who}`,
    title: (who: string) => `All the words of ${who}`,
    text: 'You asked for all of them. Here they are.',
  },
  bulkFooter: {
    why: (community: string) => `You get this letter because you are a member of ${community}.`,
    archive: 'Read this letter in your browser:',
    unsubscribe: 'Stop these letters:',
    orReply: 'Or reply with the word “stop”.',
  },
};

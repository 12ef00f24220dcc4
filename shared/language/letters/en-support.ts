/** Words about people who help members with their letters. */
export const support = {
  wishes: {
    name: {
      say: 'my support person is Kim, kim@example.org',
      does: 'somebody helps you with our letters. We ask you both first.',
    },
    copies: { say: 'copies', does: 'a copy of each letter comes to your support person' },
    noCopies: { say: 'no copies', does: 'no more copies' },
    trail: { say: 'what was done for me?', does: 'we show you what others did for you' },
    end: { say: 'end support', does: 'it ends at once' },
  },
  /** Behind a name. */
  withSupport: (who: string) => `${who}, with support`,
  confirm: {
    subject: 'Shall this person help you with our letters?',
    title: 'Shall this person help you?',
    named: (who: string) => `You told us that this person helps you: ${who}`,
    mayTitle: 'What this person may do',
    may: [
      'write to us for you. What you share stays yours. Others read “with support” beside it, and never who helped you.',
      'change how our letters come to you. Large print is one example. We tell you each time.',
      'read copies of our letters to you, but only if you want that.',
    ],
    mayNotTitle: 'What this person may not do',
    mayNot: [
      'end your letters',
      'ask us to forget you, or ask for what we know about you',
      'say who else helps you',
      'read a letter with a secret in it',
    ],
    choose: 'To go on, press Reply and write one of these:',
    yes: { say: 'yes', does: 'we ask this person. They get no copies.' },
    copies: { say: 'yes, with copies', does: 'we ask this person. They get a copy of each letter to you.' },
    no: { say: 'no', does: 'we do not ask this person' },
    end: 'You can end it at any time. Write “end support”.',
  },
  asked: {
    subject: (who: string) => `Will you help ${who} with our letters?`,
    title: (who: string) => `Will you help ${who} with our letters?`,
    text: (who: string) =>
      `${who} told us that you help them. They would like you to help them with our letters, too.`,
    mayTitle: 'What you may do',
    may: [
      'write to us for this person, when they want that',
      'change how our letters come to them. We tell them each time.',
    ],
    copies: 'They would like you to get a copy of each letter to them.',
    noCopies: 'You get no copies of their letters. They can change that.',
    list: 'Please write only what they want to say. We keep a list of what you do for them, and they can read it.',
    choose: 'Press Reply and write one of these:',
    yes: { say: 'yes', does: 'you can help from now on' },
    no: { say: 'no', does: 'we do not write to you about this again' },
    nothing: 'If you do nothing, nothing happens.',
    /** Below the same letter in another language. */
    briefly: (who: string) =>
      `Would you rather read English? ${who} asks if you will help with our letters. Reply “yes” or “no”.`,
  },
  /** To a member. */
  helperNews: {
    asked: {
      title: 'We ask your support person',
      text: (who: string) =>
        `We wrote to ${who}. Nothing happens until they say yes. We tell you what they say.`,
    },
    accepted: {
      title: 'Your support person said yes',
      text: (who: string) => `${who} said yes, and can help you with our letters from now on.`,
    },
    declined: {
      title: 'Your support person said no',
      text: (who: string) => `${who} cannot do this. Nothing changes for you.`,
    },
    already: {
      title: 'This person helps you already',
      text: (who: string) => `${who} helps you with our letters already.`,
    },
    'too-many': {
      title: 'Three people help you already',
      text: () =>
        'You can have three support people. Write “end support” and a name. Then you can name another person.',
    },
    'too-often': {
      title: 'Please wait a week',
      text: (who: string) => `We asked several times in the last days. So we did not write to ${who} now.`,
    },
    'declined-before': {
      title: 'This person said no',
      text: (who: string) =>
        `We asked ${who} a short time ago, and they said no. Please talk with them first. We can ask again in a month.`,
    },
    'cannot-ask': {
      title: 'We cannot write to this address',
      text: (who: string) => `We cannot ask ${who}. You can name another person, or another address.`,
    },
    'not-now': {
      title: 'We asked nobody',
      text: (who: string) => `You said no. So we did not write to ${who}.`,
    },
    'copies-on': {
      title: 'Copies of your letters',
      text: (who: string) =>
        `${who} gets a copy of each letter to you from now on. Letters with a secret in them are not copied.`,
    },
    'copies-off': {
      title: 'No more copies',
      text: (who: string) => `${who} gets no more copies of your letters.`,
    },
    ended: {
      title: 'The support has ended',
      text: (who: string) => `${who} does not help you with our letters any more.`,
    },
    expired: {
      title: 'This took too long',
      text: (who: string) =>
        `We asked more than 30 days ago. So ${who} does not help you now. You can say again who helps you.`,
    },
    nobody: {
      title: 'Nobody helps you with our letters',
      text: () => 'You have no support person here now.',
    },
    which: {
      title: 'Who do you mean?',
      text: () => 'Several people help you. Please write it again with the name of the person.',
    },
    stop: {
      title: 'Shall we stop your letters?',
      text: (who: string) =>
        `${who} asked us to stop your letters. Only you can say that. If you want it, press Reply and write “yes”. If not, do nothing. These were the words:`,
    },
    did: {
      title: 'Somebody wrote for you',
      text: (who: string) => `${who} wrote to us for you. We did it. These were the words:`,
    },
  },
  /** To who helps. */
  helpedNews: {
    accepted: {
      title: 'Thank you for helping',
      text: (who: string) => `You can help ${who} with our letters from now on.`,
    },
    declined: {
      title: 'You said no',
      text: (who: string) => `That is fine. We tell ${who}. Nothing else happens.`,
    },
    ended: {
      title: 'The support has ended',
      text: (who: string) => `You do not help ${who} with our letters any more. You get no more copies.`,
    },
    expired: {
      title: 'This is over',
      text: (who: string) => `${who} asked you a long time ago. They can ask you again.`,
    },
    gone: {
      title: 'The support has ended',
      text: () =>
        'You helped somebody with our letters. They asked us to forget them. So you do not help here any more.',
    },
    'copies-on': {
      title: 'Copies for you',
      text: (who: string) => `You get a copy of each letter to ${who} from now on.`,
    },
    'copies-off': {
      title: 'No more copies',
      text: (who: string) => `You get no more copies of letters to ${who}. You can still write for them.`,
    },
    'only-member': {
      title: 'Only they can ask for this',
      text: (who: string) =>
        `We did nothing. Only ${who} can ask for this, from their own address. You wrote:`,
    },
    'asked-member': {
      title: 'We ask them first',
      text: (who: string) => `We asked ${who} about this. Nothing changes before they answer. You wrote:`,
    },
    unclear: {
      title: 'We are not sure what you mean',
      text: () => 'We did nothing yet. Please tell us in other words. You wrote:',
    },
    which: {
      title: 'Who do you mean?',
      text: () => 'We are not sure who your mail is for. You help these people:',
    },
  },
  howTo: (name: string) =>
    `To write for this person, reply to this letter or to a copy. Or write us a new mail that begins with “for ${name}:”.`,
  howToAny: 'Begin your mail with “for”, then the name and a colon. You can also reply to a copy.',
  /** Where we know no name. */
  howToReply: 'To write for this person, reply to this letter or to a copy.',
  /** Whether copies go, once a yes was said. */
  copiesGo: {
    member: {
      yes: 'This person gets a copy of each letter to you, once they said yes.',
      no: 'This person gets no copies of your letters.',
    },
    helper: {
      yes: 'You get a copy of each letter to this person.',
      no: 'You get no copies of letters to this person.',
    },
  },
  nextTitle: 'What you can write',
  trail: {
    subject: 'What was done for you',
    title: 'What was done for you',
    none: 'Nobody has done anything for you here.',
    nowTitle: 'People who help you',
    nobody: 'Nobody helps you with our letters now.',
    state: {
      active: (who: string) => `${who} helps you.`,
      named: (who: string) => `${who}: we wait for your yes.`,
      asked: (who: string) => `${who}: we wait for their yes.`,
    },
    copies: 'They get copies.',
    listTitle: 'What happened',
    line: (day: string, what: string) => `${day}: ${what}`,
    what: {
      named: (who: string) => `You named ${who}.`,
      confirmed: (who: string) => `You said yes, and we asked ${who}.`,
      accepted: (who: string) => `${who} said yes.`,
      declined: (who: string) => `${who} said no.`,
      'copies-on': (who: string) => `Copies for ${who} began.`,
      'copies-off': (who: string) => `Copies for ${who} ended.`,
      wrote: (who: string) => `${who} wrote words to share for you.`,
      asked: (who: string) => `${who} asked for something for you.`,
      refused: (who: string) => `${who} asked for something that only you can ask for. We did not do it.`,
      ended: (who: string) => `The support of ${who} ended.`,
    },
    words: (words: string) => `These were the words: “${words}”`,
    helping: (count: number) =>
      count === 1
        ? 'One person said that you help them with our letters.'
        : `${count} people said that you help them with our letters.`,
    forgotten: 'somebody we have forgotten',
    more: (count: number) => `There are ${count} older lines. Write “my data” to get all of them.`,
  },
  howToHelp: {
    subject: 'How you can help somebody with our letters',
    title: 'How you can help somebody',
    text: 'Thank you for helping somebody. The person you help has to tell us first.',
    example: (address: string) =>
      `They write to ${address}, from their own address. They give your name and your address, like this:`,
    afterwards: 'Then we ask both of you. When both of you say yes, you can write to us for them.',
  },
  /** In letters that somebody else reads as well. */
  copy: {
    subject: (who: string, subject: string) => `Copy of a letter to ${who}: ${subject}`,
    note: (who: string) =>
      `This is a copy for you. ${who} gets the same letter. What you reply counts as their words, with support.`,
    helped: (who: string) =>
      `${who} wrote to us for you, and this is our answer. Is something not right? Press Reply and tell us.`,
    someone: 'The person you help',
    helper: 'Your support person',
  },
};

import type { Otherwise } from '../../plain.ts';
import type { support as standard } from '../en-support.ts';

export const support: Otherwise<typeof standard> = {
  confirm: {
    may: [
      'write to us for you. Your words stay yours. Other people read “with support”. They do not read who helped you.',
      'change how our letters come to you. Large print is one example. We tell you each time.',
      'read copies of your letters. You choose if you want that.',
    ],
    mayNot: [
      'end your letters',
      'ask us to forget you',
      'ask what we know about you',
      'say who else helps you',
      'read a letter with a secret in it',
    ],
  },
  asked: {
    text: (who: string) => `${who} told us that you help them. Will you help them with our letters, too?`,
    copies: 'They want you to get a copy of their letters.',
    list: 'Please write only what they want to say. We keep a list of what you do for them. They can read it.',
  },
  helperNews: {
    accepted: { text: (who: string) => `${who} said yes. They can help you with our letters now.` },
    'declined-before': {
      text: (who: string) =>
        `We asked ${who} a short time ago. They said no. Please talk with them first. We can ask again in a month.`,
    },
    'copies-on': {
      text: (who: string) =>
        `${who} gets a copy of your letters now. We do not copy letters with a secret in them.`,
    },
  },
  helpedNews: {
    'copies-on': { text: (who: string) => `You get a copy of each letter to ${who} now.` },
  },
  howTo: (name: string) =>
    `You can write for this person. Reply to this letter or to a copy. Or write a new mail. Begin it with “for ${name}:”.`,
  howToAny: 'Begin your mail with “for”. Then write the name and a colon. Or reply to a copy.',
  howToHelp: {
    afterwards: 'Then we ask both of you. If both of you say yes, you can write to us for them.',
  },
};

/** Words about two choices of a member: whether answers to their words come by letter, and whether a month without a digest brings a short one. */
export const choices = {
  answers: {
    label: 'Answers to your words',
    name: { letter: 'by letter, and in your digest', digest: 'only in your digest' },
    changed: {
      letter: 'Done. When somebody answers your words, we send you a letter again.',
      digest:
        'Done. We send you no more letters when somebody answers your words. You can read the answers in your digest.',
    },
    wishes: {
      digest: { say: 'no answers', does: 'no letter when somebody answers you' },
      letter: { say: 'send me answers again', does: 'a letter when somebody answers you' },
    },
    fewer: 'Would you rather have no letters like this one? Reply “no answers”.',
  },
  stillHere: {
    label: 'When nothing is new',
    name: { on: 'a short letter, once a month', off: 'no letter' },
    changed: {
      on: 'Done. If nothing is new for a whole month, we send you a short letter.',
      off: 'Done. We write to you only when something is new.',
    },
    wishes: {
      on: { say: 'write to me even when nothing is new', does: 'a short letter in a month without a digest' },
      off: { say: 'only write when something is new', does: 'no letter in a month without a digest' },
    },
    letter: {
      subject: 'We are still here',
      title: 'We are still here',
      quiet: (inMonth: string) =>
        `There was nothing new for your digest ${inMonth}. So none came. That happens, and all is well.`,
      next: 'As soon as somebody shares something, your digest comes again.',
      share: (address: string) =>
        `Would you like to share something? A few words are plenty: what you did, what made you smile, or a question. Write to ${address}.`,
      reply: 'You can also reply to this letter. Your stewards read what you write.',
      why: 'You asked for this letter. It comes once a month at most, and only when nothing is new.',
      stop: 'Would you rather not get it? Reply “only write when something is new”. Your digest stays as it is.',
    },
  },
};

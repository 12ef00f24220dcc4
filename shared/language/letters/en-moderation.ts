/** Words of the letters between stewards and those whose words wait. */
export const moderation = {
  moderation: {
    subject: (who: string, words: string) => `May this be shared? ${who}: “${words}”`,
    title: 'May this be shared?',
    wrote: 'These words wait for you. Nobody else has read them.',
    question: 'These words answer this question:',
    response: (who: string) => `These words answer ${who}:`,
    unsure:
      'We were not sure which of these words are new. Please see whether something is in here by mistake, such as a signature or an older letter.',
    readers: (place: string) => `If you approve, everybody in ${place} can read these words.`,
    decide: 'Press Reply and write one of these on the first line:',
    choices: [
      { say: 'approve', does: 'the words go into the next digest' },
      { say: 'decline: your reason', does: 'the words are not shared. The writer reads your reason.' },
    ],
  },
  decided: {
    subject: { published: 'Approved', declined: 'Not shared', withdrawn: 'Taken back' },
    title: {
      published: 'Done. These words will be shared.',
      declined: 'Done. These words will not be shared.',
      withdrawn: 'The writer has taken these words back.',
    },
    already: {
      published: (by: string) => `${by} had approved these words already. They will be shared.`,
      declined: (by: string) => `${by} had decided already not to share these words.`,
      withdrawn: () => 'There is nothing more to decide.',
    },
    alreadyTitle: 'This was decided already',
    thanks: 'Thank you. We have told the writer.',
    words: 'These are the words:',
  },
  unclear: {
    subject: 'We did not understand your decision',
    title: 'We did not understand your decision',
    text: 'These words still wait. We do not want to guess.',
  },
  approved: {
    subject: 'Your words will be shared',
    title: 'Good news: your words will be shared',
    text: (day: string) => `A steward read your words and said yes. They will be in the digest of ${day}.`,
    words: 'These are your words:',
    change: 'Did you change your mind? Press Reply and write “withdraw”, “private” or “anonymous”.',
  },
  declined: {
    subject: 'About your words',
    title: 'Your words are not in the digest',
    text: (steward: string) =>
      `Thank you for writing. ${steward} read your words and decided not to share them this time.`,
    reason: (steward: string) => `${steward} says:`,
    words: 'These are your words:',
    again: 'You can press Reply and write it in another way. A steward will read it again.',
  },
};

/** Words to people who come with an older list: an invitation, the first letter, and whether they would like to go on. */
export const movingIn = {
  invitation: {
    subject: (community: string) => `Would you like our letters? ${community}`,
    title: 'Hello! Would you like our letters?',
    added: (by: string, list: string, community: string) =>
      `We are ${community}. ${by} gave us your address. It was on this list: ${list}.`,
    yes: 'If you would like our letters, just press Reply. Write “yes” and where you live.',
    no: 'If you do nothing, nothing else comes. This is the only letter we send you without your yes.',
  },
  movedIn: {
    subject: (community: string) => `Your letters move: ${community}`,
    title: (name: string | null) =>
      name ? `Hello, ${name}. Your letters move.` : 'Hello. Your letters move.',
    list: (list: string, community: string) =>
      `You were on this list: ${list}. It has moved. From now on, the letters come from here: ${community}.`,
    nothing: 'You do not need to do anything. It all happens by email. You need no app and no password.',
  },
  renewal: {
    subject: 'Would you like to keep getting these letters?',
    title: (name: string | null) =>
      name
        ? `Hello, ${name}. Would you like to keep getting these letters?`
        : 'Hello. Would you like to keep getting these letters?',
    why: (community: string) =>
      `You know us, so we send you letters: ${community}. But you never told us yourself that you want them. The law says that we must ask.`,
    yes: 'Would you like to keep them? Press Reply and write “yes”. We will not ask again.',
    until: (day: string) =>
      `We need your yes before ${day}. From that day on, the letters stop by themselves.`,
    no: 'Do you want no more letters? Then do nothing. Or reply “stop”, and they stop now.',
    later: 'Did you miss the day? You can still answer this letter with “yes”. Then the letters start again.',
  },
};

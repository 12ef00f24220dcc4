/** Words of the letters about a steward's question. */
export const prompts = {
  prompt: {
    subject: (question: string) => `A question for you: ${question}`,
    title: 'A question for you',
    from: (steward: string, place: string) => `${steward} asks everybody in ${place}:`,
    answer: (day: string) => `To answer, press Reply. A few words are plenty. You can answer until ${day}.`,
    shared:
      'We share answers in the next digest. First we show you what will be shared, and you can change it.',
    free: 'You do not have to answer, and no answer is wrong.',
    button: 'Answer this question',
  },
  preview: {
    subject: (question: string) => `Please check: ${question}`,
    title: 'Your question is ready to send',
    audience: (place: string, people: number) =>
      people === 0
        ? `It would go to ${place}. Nobody lives there yet.`
        : `It goes to ${place}: ${people === 1 ? '1 person' : `${people} people`}.`,
    closes: (day: string) => `People can answer until ${day}.`,
    send: 'Is it good? Press Reply and write “send”.',
    change:
      'Do you want to change it? Reply with the new text. You get a new preview. Until you say “send”, nobody else sees it.',
    problemsTitle: 'Please look at this first',
    problems: {
      'unknown-region': (written: string, place: string) =>
        `We do not know a place called “${written}”. For now the question is for ${place}.`,
      'unknown-date': (written: string, day: string) =>
        `We could not read “${written}” as a day. For now the question closes on ${day}.`,
      'date-past': (written: string, day: string) =>
        `“${written}” is in the past. For now the question closes on ${day}.`,
    },
    fix: 'To put this right, reply with lines like these above your question:',
    nextTitle: 'Then you can send it',
    letterTitle: 'This is the letter people will get',
  },
  promptSent: {
    subject: (question: string) => `On its way: ${question}`,
    title: 'Your question is on its way',
    text: (place: string, people: number) =>
      `It goes to ${place}: ${people === 1 ? '1 person' : `${people} people`}. Thank you for asking!`,
    closes: (day: string) => `People can answer until ${day}.`,
  },
  notASteward: {
    subject: 'Only stewards can send a question',
    title: 'Only stewards can send a question',
    text: 'Thank you for your idea. This address is for stewards. They ask the questions that go to everybody.',
    write: 'A steward will be glad to hear your question. Please write to:',
  },
};

import type { Language } from '../language.ts';

const wishes = {
  stop: { say: 'stop', does: 'we stop writing to you, at once' },
  pause: { say: 'pause until January 5', does: 'no letters until that day' },
  resume: { say: 'resume', does: 'letters start again' },
  daily: { say: 'daily', does: 'a digest every day' },
  weekly: { say: 'weekly', does: 'a digest every week' },
  monthly: { say: 'monthly', does: 'a digest once a month' },
  language: { say: 'français', does: 'letters in French', language: 'fr' as Language },
  regions: (place: string) => ({ say: `my regions: ${place}`, does: 'you hear from people there' }),
  settings: { say: 'settings', does: 'see what we know about you' },
  help: { say: 'help', does: 'get this list' },
};

/** Words of the letters about belonging: joining, settings, help, leaving. */
export const members = {
  wishes,
  wishesTitle: 'What you can say',
  wishesIntro: 'Press Reply and write one of these on the first line:',
  wishesAnywhere: 'You can do this with any letter from us.',
  stewardsTitle: 'Your stewards',
  stewardsIntro: 'Stewards are people who look after the letters. You can write to them:',
  settingsRows: {
    address: 'Your address',
    language: 'Language',
    languageName: { en: 'English', fr: 'French' },
    regions: 'Where you live',
    rhythm: 'Digests',
    rhythmName: { daily: 'every day', weekly: 'every week', monthly: 'once a month' },
    name: 'Your name',
    paused: 'Paused until',
    pausedOpen: (say: string) => `you reply “${say}”`,
    none: 'we do not know yet',
  },
  confirm: {
    subject: (community: string) => `Shall we write to you? ${community}`,
    title: 'Hello! Shall we write to you?',
    asked: (community: string) =>
      `Somebody asked us to send you letters from ${community}. We hope it was you.`,
    what: 'We are a community. People near you share what they do and think. It all happens by email.',
    yes: 'If you want our letters, just press Reply. Write “yes” and where you live.',
    example: 'For example: yes, Ottawa',
    page: 'You can also say yes on a web page:',
    agree:
      'If you say yes, you agree that we send you letters. You can stop at any time: reply with the word “stop”.',
    no: 'Was it not you? Then do nothing. We will not write again.',
    places: 'Places you can name',
  },
  welcome: {
    subject: (community: string) => `Welcome to ${community}`,
    title: (name: string | null) => (name ? `Welcome, ${name}!` : 'Welcome!'),
    happy: 'It is good to have you here. We write to each other by email. You need no app and no password.',
    first: (day: string) =>
      `Your first digest comes on ${day}. A digest is a letter with what people near you shared.`,
    prompt:
      'Sometimes a steward asks a question. Press Reply and write what you think. A few words are plenty.',
    sharing:
      'What you write is shared with others. We always show you first what is shared, and you can change it.',
    guidelines: 'How are we with each other here? Reply “guidelines”, and we tell you.',
    own: (address: string) =>
      `You can also share something of your own: a story, something useful, or a question. Write to ${address}.`,
    lives: (places: string) => `You live in: ${places}.`,
    whereTitle: 'Where do you live?',
    where:
      'We do not know yet. Reply with the name of your town or region, and you hear from people near you.',
  },
  chooseRegion: {
    subject: 'Where do you live?',
    title: 'Where do you live?',
    unknown: (places: string) => `This is not on our list: ${places}. It may have another name here.`,
    ask: 'Press Reply and write the name of one place, or more than one.',
    example: (place: string) => `For example: my regions: ${place}`,
    list: 'The places we know',
    missing: 'Is your place missing? Take the one closest to you.',
  },
  alreadyMember: {
    subject: 'You are already with us',
    title: 'You are already with us',
    text: 'You asked to join. Good news: you are a member already. There is nothing more to do.',
    settings: 'This is what we know',
  },
  settings: {
    subject: 'Your settings',
    title: 'Your settings',
    changed: {
      language: 'Done. We now write to you in English.',
      regions: 'Done. We changed where you live.',
      rhythm: (when: string) => `Done. Your digest now comes ${when}.`,
      paused: (day: string) => `Done. We will not send you letters until ${day}.`,
      pausedOpen: 'Done. We will not send you letters until you reply “resume”.',
      resumed: 'Welcome back! Letters start again.',
      name: (name: string) => `Done. We now call you ${name}.`,
      renewed: 'Thank you! You keep getting our letters. You can stop at any time.',
      nothing: 'It was like this already. Nothing changed.',
    },
    guessed: (places: string) =>
      `We read this place in your mail: ${places}. Is it another one? Then tell us.`,
    unheard: (words: string) =>
      `You also wrote: “${words}”. We did not understand that. Please say it in other words.`,
    undoSeveral: 'Do you want something as it was? Reply with one of these:',
    undo: (say: string) => `Do you want it as it was? Reply “${say}”.`,
    now: 'How it is now',
    page: 'You can also change this here:',
  },
  goodbye: {
    subject: 'Goodbye, and thank you',
    title: 'Goodbye, and thank you',
    done: 'We have stopped. You will get no more letters from us.',
    thanks: 'Thank you for the time you spent with us.',
    back: (address: string) => `You are welcome back at any time. Write the word “join” to ${address}.`,
  },
  notAMember: {
    subject: 'We got your mail',
    title: 'We got your mail, but we do not know you yet',
    text: (community: string) => `This address belongs to ${community}. Only members can take part by email.`,
    which: 'Are you a member? Then please write from the address that gets our letters.',
    join: (address: string) => `Would you like to join? Write the word “join” to ${address}.`,
  },
  help: {
    subject: 'What you can say',
    title: 'How we can help',
    notUnderstood: 'We are sorry. We did not understand this:',
    tryThese: 'Here is what we understand.',
    name: { say: 'call me Marie', does: 'people read this name with your words' },
    gatherings: (address: string) =>
      `You can also invite people to a gathering. Write to ${address} what it is, when and where.`,
    concern: 'Is something in a digest not right? Reply to it with “concern” and the number: “concern 3”.',
    person: 'Do you want to talk to a person? Write to the stewards in your own words:',
    stewardTitle: 'For you as a steward',
    stewardWishes: [
      { say: 'approve', does: 'in reply to a letter that asks you: share these words' },
      { say: 'decline: your reason', does: 'do not share them. The writer reads your reason.' },
      { say: 'send', does: 'in reply to a preview: send this question' },
    ],
    stewardPrompt: (address: string) =>
      `To ask a question, write it to ${address}. At the top you can add these lines:`,
    stewardPromptLines: (place: string) => [`For: ${place}`, 'Send: Monday at 9 am', 'Closes: December 15'],
    stewardQuestions: 'Write “questions” to the same address, and you see what is planned.',
  },
  senderCheck: {
    subject: 'Did you write this?',
    title: 'Did you write this?',
    text: (from: string) =>
      `A mail came to us in your name. It came from ${from}. We want to be sure that it was you.`,
    words: 'It begins like this:',
    yes: 'If you wrote it, press Reply and write “yes”. Then we do what it says.',
    no: 'If you did not, do nothing. Nothing happens.',
  },
  askStop: {
    subject: 'Do you want to stop?',
    title: 'Do you want to stop our letters?',
    words: 'We are not quite sure what you would like. You wrote:',
    yes: 'Do you want no more letters? Press Reply and write “yes”. Then they stop at once.',
    no: 'Do you want to keep getting letters? Then you need to do nothing.',
    else: 'Did you want to share these words? Nobody else has read them. Please send them once more, and begin with another word.',
  },
  unreadable: {
    subject: 'We could not read your mail',
    title: 'We could not read your mail',
    why: {
      'too-large':
        'Your mail was too big for us. Perhaps it had a large picture or file in it, or very many words.',
      empty: 'Your mail came, but we found no words in it.',
      'attachments-only':
        'Your mail came with a file, but we found no words in it. A file alone does not tell people what it is.',
      encrypted:
        'Your mail came locked with a secret key (it was encrypted). We have no key to open it, so we could not read it.',
      broken: 'Your mail came to us damaged. This is not your fault.',
    },
    again: 'Please try again: press Reply and write your words in the mail itself. A few words are enough.',
  },
  oldToken: {
    subject: 'We could not tell what you answered',
    title: 'We could not tell which letter you answered',
    text: 'Your mail came, but its reply address was old or incomplete. So we did not use your words.',
    again: 'Please answer a newer letter from us. Or reply to this one: the stewards will read it.',
  },
};

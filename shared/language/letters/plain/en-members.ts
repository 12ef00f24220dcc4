import type { Otherwise } from '../../plain.ts';
import type { members as standard } from '../en-members.ts';

export const members: Otherwise<typeof standard> = {
  wishes: {
    stop: { say: 'stop', does: 'you get no more letters' },
    pause: { say: 'pause until January 5', does: 'you get no letters until that day' },
    resume: { say: 'resume', does: 'you get letters again' },
    daily: { say: 'daily', does: 'you get a digest every day' },
    weekly: { say: 'weekly', does: 'you get a digest every week' },
    monthly: { say: 'monthly', does: 'you get a digest every month' },
    language: { say: 'français', does: 'you get letters in French' },
    regions: (place: string) => ({ say: `my regions: ${place}`, does: 'you get news from people there' }),
    settings: { say: 'settings', does: 'you see what we know about you' },
    help: { say: 'help', does: 'you get this list' },
  },
  wishesTitle: 'What you can write',
  wishesIntro: 'Press Reply. Write one of these on the first line:',
  wishesAnywhere: 'You can do this with every letter from us.',
  stewardsIntro: 'You can write to these people:',
  confirm: {
    subject: (community: string) => `Do you want our letters? ${community}`,
    title: 'Hello! Do you want our letters?',
    asked: (community: string) =>
      `Somebody asked us to write to you. We hope it was you. Our name is ${community}.`,
    what: 'We are a group of people. We share what we do. We share what we think. We do it all by email.',
    yes: 'Do you want our letters? Press Reply. Write “yes”. Also write where you live.',
    page: 'You can also say yes on this web page:',
    agree:
      'If you say yes, you agree to get our letters. You can stop at any time. To stop, reply with the word “stop”.',
    no: 'Was it not you? Then do nothing. We will not write to you again.',
    places: 'Places you can choose',
  },
  welcome: {
    own: (address: string) =>
      `You can also share something. A story? Something useful? A question? Write to ${address}.`,
    happy:
      'It is good that you are here. We write emails to each other. You need no app. You need no password.',
    first: (day: string) => `Your first digest comes on ${day}. It shows what people near you shared.`,
    prompt:
      'Sometimes a steward asks a question. Press Reply to answer. Write what you think. A few words are enough.',
    sharing: 'We share your words with other people. But first we show you your words. You can change them.',
    where:
      'We do not know yet. Press Reply. Write the name of your town. Then you get news from people near you.',
  },
  chooseRegion: {
    unknown: (places: string) => `This is not on our list: ${places}. Maybe our list uses another name.`,
    ask: 'Press Reply. Write the name of your place. You can write more than one.',
    missing: 'Is your place not on the list? Then choose the place nearest to you.',
  },
  alreadyMember: {
    text: 'You asked to join. Good news: You are a member already. You do not need to do anything.',
    settings: 'What we know about you',
  },
  settings: {
    changed: {
      paused: (day: string) => `Done. You get no letters until ${day}.`,
      pausedOpen: 'Done. You get no letters for now. Do you want letters again? Then reply “resume”.',
      resumed: 'Welcome back! You get our letters again.',
      nothing: 'It was like this before. Nothing changed.',
    },
    page: 'You can also change this here:',
  },
  goodbye: {
    done: 'Done. We will not write to you again.',
    thanks: 'Thank you for your time with us.',
    back: (address: string) => `You can come back at any time. Send the word “join” to ${address}.`,
  },
  notAMember: {
    title: 'We got your mail. But we do not know you yet.',
    text: (community: string) => `You wrote to ${community}. Only members can write to this address.`,
    which: 'Are you a member? Then we know one of your addresses. Please write from that address.',
    join: (address: string) => `Do you want to join? Send the word “join” to ${address}.`,
  },
  help: {
    notUnderstood: 'We are sorry. We did not understand these words:',
    tryThese: 'We understand the words on this list.',
    person: 'Do you want to talk to a person? Write to the stewards here:',
    stewardWishes: [
      { say: 'approve', does: 'we share the words in the letter you answer' },
      { say: 'decline: your reason', does: 'we do not share them. The writer reads your reason.' },
      { say: 'send', does: 'we send the question in the letter you answer' },
    ],
    stewardPrompt: (address: string) =>
      `You can ask everybody a question. Write it to ${address}. You can add three lines at the top. They can look like this:`,
    stewardQuestions: 'Do you want to see your next questions? Write “questions” to the same address.',
  },
  senderCheck: {
    text: (from: string) => `We got a mail with your name. It came from ${from}.`,
    words: 'The mail begins like this:',
    yes: 'Was it you? Then press Reply. Write “yes”. Then we do what the mail says.',
    no: 'Was it not you? Then do nothing. We will not use the mail.',
  },
  unreadable: {
    why: {
      'too-large':
        'Your mail was too big. Maybe there was a big picture in it. Maybe there were very many words.',
      empty: 'We got your mail. But we found no words in it.',
      'attachments-only':
        'We got your mail. There was a file in it. But we found no words. Please tell people about the file.',
      encrypted: 'Your mail was locked. We have no key for it. So we could not read it.',
      broken: 'Something broke your mail on its way to us. You did nothing wrong.',
    },
    again: 'Please try again. Press Reply. Write your words in the mail. A few words are enough.',
  },
  oldToken: {
    subject: 'Which letter did you answer?',
    title: 'We do not know which letter you answered',
    text: 'We got your mail. But we do not know what it answers. So we did not use your words.',
    again: 'Please answer a newer letter from us. Or answer this letter. Then a steward reads your words.',
  },
};

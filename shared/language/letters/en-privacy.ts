const how = {
  mail: 'by mail',
  page: 'on our web page',
  'one-click': 'with the button in a letter',
  'steward-file': 'as a steward',
  import: 'with a list of people',
};

const sorts = {
  digest: 'your digest',
  prompt: 'a question from a steward',
  harvest: 'a harvest letter',
  answer: 'our answer to a mail from you',
  response: 'somebody’s answer to your words',
  gathering: 'an invitation to a gathering, or news of it',
  hosting: 'a letter about your gathering',
  words: 'a letter about your words',
  message: 'a message from somebody',
  support: 'a letter about help with letters',
  steward: 'a letter for stewards',
  confirm: 'the letter that asks if you want to join',
  list: 'a letter to people from another list',
  check: 'a letter that asks if a mail came from you',
  'still-here': 'a short letter of a month without a digest',
  other: 'a letter about how our letters reach you',
};

/** Words of the letters about what we hold of a person: their data, being forgotten, why they got a letter. */
export const privacy = {
  wishes: {
    myData: { say: 'my data', does: 'get everything we know about you' },
    forgetMe: { say: 'forget me', does: 'we forget you. We ask you first.' },
    why: { say: 'why did I get this?', does: 'we tell you why' },
  },
  how,
  broughtBy: (by: string, list: string, day: string) => `${by} brought us the list “${list}” on ${day}.`,
  myData: {
    subject: 'Everything we know about you',
    title: 'Everything we know about you',
    intro: 'You asked what we know about you. Here it is.',
    file: 'There is a file with this letter. It has everything in it, also what is too long to show here.',
    more: (count: number) =>
      count === 1 ? 'There is 1 more in the file.' : `There are ${count} more in the file.`,
    settingsTitle: 'You and your settings',
    name: 'Your name',
    noName: 'you did not tell us',
    joined: 'With us since',
    notJoined: 'you have not said yes yet',
    consentsTitle: 'When you said yes or no',
    consent: {
      asked: (day: string, way: string) => `${day}: Somebody asked us to write to you, ${way}.`,
      implied: (day: string) => `${day}: A list of people said that we may write to you for a time.`,
      confirmed: (day: string, way: string) => `${day}: You said yes to our letters, ${way}.`,
      withdrawn: (day: string, way: string) => `${day}: You said stop, ${way}.`,
      complained: (day: string) => `${day}: Your mail program said that our letter is spam.`,
      returned: (day: string) => `${day}: You wrote to us, so our letters came to you again.`,
    },
    wording: (words: string) => `These were the words: “${words}”`,
    wordsTitle: 'What you wrote',
    noWords: 'You have not shared any words.',
    fate: {
      published: 'Other people can read this.',
      anonymous: 'Other people can read this, but not your name.',
      stewards: 'Only the stewards can read this.',
      held: 'No steward has read this yet.',
      declined: 'A steward did not share this.',
      quiet: 'Other people can read this soon.',
      hidden: 'A steward took this out.',
      withdrawn: 'You took this back.',
    },
    decidedBy: (name: string) => `This was decided by ${name}.`,
    thanked: (count: number) =>
      count === 1 ? 'One person said thank you.' : `${count} people said thank you.`,
    thanksGiven: (count: number) =>
      count === 1 ? 'You said thank you to somebody once.' : `You said thank you to somebody ${count} times.`,
    gatheringsTitle: 'Gatherings',
    gathering: (day: string, said: string, title: string) => `${day}: ${said} – ${title}`,
    saidTo: {
      host: 'you invited people',
      yes: 'you said yes',
      no: 'you said no',
      maybe: 'you said maybe',
    },
    noTitle: 'without a name',
    concerns: (count: number) =>
      count === 1 ? 'You told us once of a concern.' : `You told us of ${count} concerns.`,
    sharingPauses: (count: number) =>
      count === 1
        ? 'A steward paused you from sharing once.'
        : `A steward paused you from sharing ${count} times.`,
    lettersTitle: 'Letters we sent you',
    noLetters: 'We have sent you no letters before this one.',
    letter: (day: string, sort: string, became: string) => `${day}: ${sort} – ${became}`,
    letters: (month: string, sort: string, became: string, count: number) =>
      `${month}: ${sort}, ${count} times – ${became}`,
    sorts,
    became: {
      pending: 'on its way',
      sending: 'on its way',
      sent: 'sent',
      delivered: 'arrived',
      bounced: 'came back',
      complained: 'marked as spam',
      unknown: 'perhaps sent',
      skipped: 'not sent',
      failed: 'not sent',
    },
    bounces: (count: number) =>
      count === 1 ? 'One of our letters came back.' : `${count} of our letters came back.`,
    mailsTitle: 'Your mails that we still have',
    mails: 'We keep each mail for 90 days, in case something goes wrong. Then it is deleted.',
    noMails: 'We have none.',
    mail: (day: string, until: string) => `It came on ${day}. It is deleted on ${until}.`,
    forget:
      'Do you want us to forget all this? Press Reply and write “forget me”. We ask you before we do it.',
  },
  askToForget: {
    subject: 'Shall we forget you?',
    title: 'Shall we forget you?',
    asked: 'You asked us to forget you. We can do that. Please read this first.',
    unsure: 'We are not sure which way you want it. So we have done nothing yet.',
    erasedTitle: 'What we erase',
    erased: [
      'your name, your address and your settings',
      'your mails to us',
      'our letters to you, and our copies of letters with your words or your name in them',
      'your thanks to other people, and your answers to invitations',
    ],
    keptTitle: 'What we keep',
    kept: 'We keep a secret mark made from your address. Nobody can read your address from it. It tells us not to write to you again.',
    law: 'We keep the days when you said yes or no to our letters. The law asks us to be able to show that.',
    others:
      'Letters that are already in other people’s mailboxes stay there. We cannot reach them. What other people say in their own words stays too.',
    backups: 'Our safety copies forget you too, after 35 days.',
    wordsTitle: 'What happens to your words?',
    shared: (count: number) =>
      count === 1
        ? 'Other people can read something that you wrote. You choose if it stays.'
        : `Other people can read ${count} things that you wrote. You choose if they stay.`,
    gatherings:
      'Do you invite people to a gathering? It stays for those who come, without your name. The stewards look after it. If it will not take place, cancel it first. Reply “cancel” to our letter about it.',
    hidden: 'Words that others cannot read are erased in any case.',
    choose: 'To go on, press Reply and write one of these:',
    erase: { say: 'yes, erase everything', does: 'your words go too' },
    keep: { say: 'yes, keep my words', does: 'your words stay, without your name and your town' },
    no: 'Did you change your mind? Then do nothing. Nothing is erased.',
    end: 'We cannot undo it. You can join again at any time, as somebody new.',
    steward: 'You are a steward, or were one. So your name and address are also in the list of stewards.',
    stewardFirst:
      'If you are a steward, please hand over first: write “hand over to” with the name and address of a member. Then ask the person who runs these letters to take you off the list. Then write “forget me” again.',
  },
  forgotten: {
    subject: 'We have forgotten you',
    title: 'We have forgotten you',
    done: 'It is done. We erased your name, your settings, your mails and our letters to you.',
    words: {
      erase: 'Your words are erased too.',
      keep: 'Words that others could read stay, without your name and your town. All others are erased.',
    },
    kept: 'We keep a secret mark made from your address, and the days when you said yes or no. So we know not to write to you again.',
    address: 'We needed your address once more, for this letter. In an hour or so it is erased as well.',
    thanks: 'Thank you for the time you spent with us.',
    back: (address: string) => `You are welcome back at any time. Write the word “join” to ${address}.`,
  },
  wasForgotten: {
    subject: 'You asked us to forget you',
    title: 'You asked us to forget you',
    text: (day: string) => `We got your mail. But you asked us on ${day} to forget you, and we did.`,
    unused:
      'So we do not know who you are, or what your mail answers. We did not use your words. Your mail is erased soon.',
    back: (address: string) => `Would you like to join again? Write the word “join” to ${address}.`,
  },
  whyLetter: {
    subject: 'Why you got our letter',
    title: 'Why you got our letter',
    letter: (sort: string, day: string) => `You asked about ${sort}. We sent it on ${day}.`,
    because: {
      digest: 'A digest goes to every member. It has what people near them shared.',
      prompt: 'A steward asked a question. It went to every member who lives there.',
      harvest: 'A question was closed. We sent what people shared to every member who lives there.',
      answer: 'We answer when somebody writes to us or changes something on our web page.',
      response: 'Somebody read your words and wrote back to you. So we brought you their answer.',
      gathering:
        'Somebody invites people to a gathering. The invitation went to members who live there, and to those who answered.',
      hosting: 'You invited people to a gathering. So we tell you what becomes of it.',
      words: 'A steward read something that you wrote. So we tell you what they say.',
      message:
        'Somebody wrote to the stewards, or a steward wrote back. We bring such messages to whom they are for.',
      support: 'Somebody helps you with your letters, or you help somebody. We tell both when that changes.',
      steward: 'You look after the letters of your region. So we tell you what happens there.',
      confirm: 'We only write to people who say yes. So we ask them first.',
      list: 'Your address was on a list of people that came to us. So we wrote to you.',
      check: 'A mail came to us in your name. We wanted to be sure that it was you.',
      'still-here': 'You asked us to write to you even when nothing is new.',
      other: 'Some letters to you came back. We wanted to know if you can read us.',
    },
    status: {
      asked: (day: string, way: string) =>
        `On ${day} somebody asked us to write to you, ${way}. We hope it was you.`,
      member: (day: string, way: string) => `You said yes to our letters on ${day}, ${way}.`,
      steward: (day: string) =>
        `The community named you as a steward on ${day}. That is why you get our letters.`,
      list: (day: string) =>
        `Your address was on a list of people. Your place on it is from ${day}. That is why we write to you.`,
      left: 'You have left. We only answer you when you write to us.',
      unknown: 'You are a member. That is why you get our letters.',
    },
    askedNo: 'You have not said yes. If you do nothing, we will not write again.',
    places: (places: string) => `You get what people share in: ${places}.`,
    rhythm: (when: string) => `Your digest comes ${when}.`,
    stopTitle: 'Do you want fewer letters, or none?',
  },
};

import type { Otherwise } from '../../plain.ts';
import type { privacy as standard } from '../en-privacy.ts';

export const privacy: Otherwise<typeof standard> = {
  myData: {
    intro: 'You asked what we know about you. This letter shows it.',
    file: 'There is a file with this letter. The file shows everything.',
    consent: {
      complained: (day: string) => `${day}: Your mail program said that you did not want our letter.`,
      returned: (day: string) => `${day}: You wrote to us. Then you got our letters again.`,
    },
    fate: {
      anonymous: 'Other people can read this. They do not see your name.',
    },
    mails: 'We keep each mail for 90 days. We need it if something goes wrong. Then we erase it.',
    mail: (day: string, until: string) => `It came on ${day}. We erase it on ${until}.`,
    forget: 'Do you want us to forget you? Press Reply. Write “forget me”. We ask you before we do it.',
  },
  askToForget: {
    asked: 'You asked us to forget you. We can do that. Please read this first.',
    unsure: 'We do not know what you want. So we did nothing.',
    erased: [
      'your name, your address and your settings',
      'your mails to us',
      'our letters to you',
      'our copies of letters with your words',
      'our copies of letters with your name',
      'your thanks to other people',
    ],
    kept: 'We make a secret mark from your address. We keep this mark. Nobody can read your address from it. It tells us not to write to you.',
    law: 'You said yes or no to our letters. We keep the days when you said it. The law wants that.',
    others:
      'Other people got letters with your words. These letters stay with them. We cannot reach them. The words of other people stay too.',
    backups: 'We also have safety copies. They forget you after 35 days.',
    shared: (count: number) =>
      count === 1
        ? 'Other people can read something from you. You choose if it stays.'
        : `Other people can read ${count} things from you. You choose if they stay.`,
    hidden: 'We always erase words that other people cannot read.',
    choose: 'Press Reply. Write one of these:',
    erase: { say: 'yes, erase everything', does: 'we erase your words too' },
    keep: { say: 'yes, keep my words', does: 'your words stay. Your name and your town go.' },
    no: 'Do you not want this any more? Then do nothing. We erase nothing.',
    end: 'We cannot bring your data back. You can join again at any time.',
    steward: 'You are a steward, or you were one. So your name is also on the list of stewards.',
    stewardFirst:
      'Are you a steward now? Then first ask a member to take your place. Write “hand over to”, a name and an address. A person runs these letters. Please ask this person to take you off the list. Then write “forget me” again.',
  },
  forgotten: {
    done: 'It is done. We erased your name. We erased your settings. We erased your mails and our letters to you.',
    words: {
      erase: 'We erased your words too.',
      keep: 'Some of your words stay, because other people could read them. They stay without your name. They stay without your town. We erased all other words.',
    },
    kept: 'We keep a secret mark made from your address. We keep the days when you said yes or no. So we know not to write to you.',
    address: 'We needed your address for this letter. We erase it in about an hour.',
    thanks: 'Thank you for your time with us.',
    back: (address: string) => `You can come back at any time. Send the word “join” to ${address}.`,
  },
  wasForgotten: {
    text: (day: string) => `We got your mail. But you asked us to forget you. That was on ${day}. We did it.`,
    unused: 'So we do not know who you are. We did not use your words. We erase your mail soon.',
    back: (address: string) => `Do you want to join again? Send the word “join” to ${address}.`,
  },
  whyLetter: {
    because: {
      digest: 'Every member gets a digest. It shows what people near them shared.',
      prompt: 'A steward asked a question. Every member in that place got it.',
      answer: 'We answer when somebody writes to us. We also answer when somebody uses our web page.',
      response: 'Somebody read your words. They wrote back to you. So we sent you their answer.',
      steward: 'You look after our letters. So we tell you what happens.',
      check: 'We got a mail with your name. We wanted to know if it was you.',
    },
    status: {
      asked: (day: string, way: string) =>
        `On ${day} somebody asked us to write to you, ${way}. Maybe it was you.`,
      steward: (day: string) => `You are a steward since ${day}. So you get our letters.`,
      left: 'You left. We only answer when you write to us.',
      unknown: 'You are a member. So you get our letters.',
    },
    askedNo: 'You did not say yes. Do nothing, and we will not write again.',
    stopTitle: 'Do you want fewer letters? Do you want none?',
  },
};

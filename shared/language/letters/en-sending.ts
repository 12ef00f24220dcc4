import { formatNumber } from '../dates.ts';

/** Words of the letters to stewards about sending itself. */
export const sending = {
  stopped: {
    subject: 'Our letters had to wait',
    title: 'Our letters had to wait for a while',
    text: (day: string) =>
      `On ${day}, the mail service that carries our letters stopped taking them. This letter had to wait, too. You get it because letters go out again.`,
    whyTitle: 'Why',
    why: {
      paused:
        'The mail service had paused our account. It does that, for example, when too many letters come back, or when people mark them as junk.',
      quota:
        'There is a limit to how many letters we may send in a day, and we had reached it. When the day is over, the mail service takes letters again by itself.',
      'not-set-up': 'Our mail address was not set up at the mail service, or not any more.',
    },
    nowTitle: 'What happens now',
    nothingLost:
      'Nothing that people wrote is lost. Letters that had to wait go out by themselves. You do not need to do anything.',
    tooOld:
      'A letter that waited for days may be too late to send. If that happens, you get another letter about it.',
    operator: 'The person who looks after the technical side was told when it began.',
  },
  expired: {
    subject: 'Some letters were too late to send',
    title: 'Some letters were not sent',
    text: 'These letters had to wait for days. Then it was too late for them, and we stopped sending them:',
    daily: (place: string, day: string) => `The daily digest for ${place} of ${day}`,
    weekly: (place: string, day: string) => `The weekly digest for ${place} of ${day}`,
    monthly: (place: string, day: string) => `The monthly digest for ${place} of ${day}`,
    prompt: (question: string) => `The question “${question}”`,
    reminder: (question: string) => `The reminder of “${question}”`,
    harvest: (question: string) => `The letter with the answers to “${question}”`,
    gathering: (title: string) => `A letter about the gathering “${title}”`,
    item: (what: string, sent: number) => `${what}: ${reached(sent)}`,
    digests:
      'What people shared is not lost. It is in the next digest of everybody who did not get this one.',
    prompts:
      'A question comes in the next digest, too, if people can still answer then. If not, you can ask it again.',
    why: 'To know why, ask the person who looks after the technical side.',
  },
  unfit: {
    subject: 'Some letters could not be sent',
    title: 'Some letters were not sent',
    text: 'We look at every letter before it goes out. Something was wrong with these, so we did not send them:',
    item: (what: string, people: number) =>
      people === 1
        ? `${what}: 1 person did not get it.`
        : `${what}: ${formatNumber(people, 'en')} people did not get it.`,
    whyTitle: 'What was wrong',
    why: {
      'not-rendered': 'The letter could not be put together.',
      'no-subject': 'The letter had no subject.',
      'broken-subject': 'The subject had something in it that must not be there.',
      'no-text': 'The letter had no plain text, which some people need.',
      'no-html': 'The letter came out empty for most mail programs.',
      'unknown-slot': 'The letter had a gap that we did not know how to fill.',
      'missing-slot': 'An address was missing, for example the one to stop our letters.',
      'too-large': 'The letter was too long. Mail programs would have cut it off.',
      'not-self-contained':
        'The letter would have fetched something from elsewhere. Our letters never do that.',
    },
    nowTitle: 'What happens now',
    digests:
      'What people shared is not lost. It comes with their next digest, once our letters are right again.',
    prompts:
      'A question comes in the next digest, too, if people can still answer then. If not, you can ask it again.',
    operator: 'Please tell the person who looks after the technical side. They have been warned, too.',
  },
  couldNotWrite: {
    subject: 'Our letter did not come out right',
    title: 'Our letter did not come out right',
    text: 'We had something to tell you. But our letter did not come out right, so we did not send it.',
    safe: 'Nothing that you wrote is lost. We have been warned, and we will look into it.',
    ask: 'Do you want to know more? Press Reply and ask.',
  },
};

function reached(people: number): string {
  if (people === 0) return 'nobody got it.';
  return people === 1
    ? '1 person got it, others did not.'
    : `${formatNumber(people, 'en')} people got it, others did not.`;
}

import { formatNumber } from '../../dates.ts';
import type { Otherwise } from '../../plain.ts';
import type { sending as standard } from '../en-sending.ts';

export const sending: Otherwise<typeof standard> = {
  stopped: {
    title: 'Our letters had to wait',
    text: (day: string) =>
      `We could not send letters. A mail service carries them for us. On ${day}, it took no more letters. Now it takes our letters again.`,
    why: {
      paused:
        'The mail service stopped our account for some time. Maybe too many letters came back. Maybe people marked letters as spam.',
      quota:
        'We may send only so many letters in one day. We had sent them all. The next day, we may send letters again.',
      'not-set-up': 'The mail service did not know our mail address.',
    },
    nothingLost: 'We lost nothing that people wrote. The letters go out now. You do not need to do anything.',
    tooOld: 'Maybe some letters are too old now. Then you get another letter about them.',
    operator: 'A person looks after our computers. That person knows about this.',
  },
  expired: {
    text: 'These letters had to wait for days. Then they were too old. So we did not send them to everybody:',
    item: (what: string, sent: number) => `${what}. ${reached(sent)}`,
    digests: 'People will not miss anything. What others shared will be in their next digest.',
    prompts:
      'Can people still answer a question? Then it is in the next digest, too. If not, you can ask it again.',
    why: 'Do you want to know why? A person looks after our computers. Ask that person.',
  },
  unfit: {
    text: 'We look at every letter before we send it. Something was wrong with these letters. So we did not send them:',
    item: (what: string, people: number) =>
      people === 1
        ? `${what}. 1 person did not get it.`
        : `${what}. ${formatNumber(people, 'en')} people did not get it.`,
    why: {
      'not-rendered': 'We could not make the letter.',
      'broken-subject': 'Something in the subject must not be there.',
      'no-text': 'The letter had no plain text. Some people need plain text.',
      'no-html': 'Most people would have seen an empty letter.',
      'unknown-slot': 'We did not know how to fill a gap in the letter.',
      'missing-slot': 'An address was missing. Maybe it was the one to stop our letters.',
      'too-large': 'The letter was too long.',
      'not-self-contained':
        'The letter would have got something from another place. Our letters never do that.',
    },
    digests:
      'People will not miss anything. We will mend our letters. Then people get it all in their next digest.',
    prompts:
      'Can people still answer a question? Then it is in the next digest, too. If not, you can ask it again.',
    operator: 'A person looks after our computers. Please tell that person. We have told them, too.',
  },
  couldNotWrite: {
    text: 'We wanted to tell you something. But our letter was not right. So we did not send it.',
    safe: 'We lost nothing that you wrote. We will look for what went wrong.',
  },
};

function reached(people: number): string {
  if (people === 0) return 'Nobody got it.';
  const got = people === 1 ? '1 person' : `${formatNumber(people, 'en')} people`;
  return `${got} got it. Other people did not.`;
}

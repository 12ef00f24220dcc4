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
};

function reached(people: number): string {
  if (people === 0) return 'Nobody got it.';
  const got = people === 1 ? '1 person' : `${formatNumber(people, 'en')} people`;
  return `${got} got it. Other people did not.`;
}

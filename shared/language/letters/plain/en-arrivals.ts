import { formatNumber } from '../../dates.ts';
import type { Otherwise } from '../../plain.ts';
import type { arrivals as standard } from '../en-arrivals.ts';

export const arrivals: Otherwise<typeof standard> = {
  canYouReadUs: {
    why: 'Some of our letters did not reach you. They came back to us. Maybe your mailbox was full. So we sent no more letters.',
    ask: 'Can you read this letter? Then press Reply. Write any word. You will get our letters again.',
    stop: 'Do you want no more letters? Then reply “stop”.',
    once: 'You can also do nothing. That is fine. We will not ask again.',
  },
  arrivals: {
    intro: 'You look after some members. This is what changed last week.',
    unreachableTitle: 'Letters do not reach these people',
    unreachable: (people: number): string =>
      people === 1
        ? 'Our letters to this person came back. We send them no more letters.'
        : 'Our letters to these people came back. We send them no more letters.',
    why: {
      'no-such-address': 'this address does not exist',
      suppressed: 'letters to this address came back before',
      'mailbox-closed': 'nobody uses this mailbox any more',
      refused: 'the mail provider says no to our letters',
    },
    help: 'Do you know the person? Then you can phone. Or you can ask when you meet.',
    newAddress: (join: string) =>
      `Maybe the person has a new address. Then they can send one mail from it to ${join}.`,
    oldAddress:
      'Maybe the old address works again. Then they can send us one mail from it. They will get our letters again.',
    refusedTitle: 'Letters that did not go through',
    refused: (letters: number): string =>
      letters === 1
        ? 'A mail provider did not take one letter. Maybe it was too big. The person still gets our other letters.'
        : `Mail providers did not take ${formatNumber(letters, 'en')} letters. Maybe they were too big. The people still get our other letters.`,
    complained: (people: number): string =>
      people === 1
        ? 'Somebody marked our letter as spam. They may do that. They get no more letters.'
        : `${formatNumber(people, 'en')} people marked our letter as spam. They may do that. They get no more letters.`,
  },
};

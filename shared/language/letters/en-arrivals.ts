import { formatNumber } from '../dates.ts';

/** Words about letters that do not arrive: to whom they do not reach, and to their stewards. */
export const arrivals = {
  canYouReadUs: {
    subject: 'Can you read us?',
    title: (name: string | null) => (name ? `Hello, ${name}. Can you read us?` : 'Hello. Can you read us?'),
    why: 'Some of our letters to you came back to us. Perhaps your mailbox was full. So we stopped sending them.',
    ask: 'Can you read this one? Then just press Reply and write any word. Our letters will come again.',
    stop: 'Only one word means no: reply “stop”, and you get no more letters from us.',
    once: 'If you do nothing, that is fine too. We ask only once.',
  },
  arrivals: {
    subject: 'Letters that do not arrive',
    title: 'Letters that do not arrive',
    intro: 'This is what changed in the past week among the members you look after.',
    unreachableTitle: 'We cannot reach them',
    unreachable: (people: number): string =>
      people === 1
        ? 'Letters to this person came back. We have stopped sending them.'
        : 'Letters to these people came back. We have stopped sending them.',
    why: {
      'no-such-address': 'there is no such address, or it is gone',
      suppressed: 'letters to this address came back before, so they are not sent any more',
      'mailbox-full': 'the mailbox is full',
      'mailbox-closed': 'the mailbox is closed, or not used any more',
      refused: 'the mail provider refuses our letters',
      'not-answering': 'the mail provider does not answer',
      unknown: 'we do not know why',
    },
    help: 'What can you do? If you know the person, you can phone, or ask when you meet.',
    newAddress: (join: string) =>
      `Is there a new address? Then one mail from it to ${join} is enough to join with it.`,
    oldAddress:
      'Does the old address work again? Then one mail from it to us is enough, whatever it says, and letters come again.',
    returnedTitle: 'They are back',
    returned: (people: number): string =>
      people === 1
        ? 'This person gets our letters again. There is nothing to do.'
        : 'These people get our letters again. There is nothing to do.',
    others: (people: number): string =>
      people === 1 ? 'and one more person' : `and ${formatNumber(people, 'en')} more people`,
    refusedTitle: 'Letters that were too big, or looked odd',
    refused: (letters: number): string =>
      letters === 1
        ? 'A mail provider refused one letter because of its size or what was in it. Its reader still gets our other letters.'
        : `Mail providers refused ${formatNumber(letters, 'en')} letters because of their size or what was in them. Their readers still get our other letters.`,
    complainedTitle: 'Goodbyes',
    complained: (people: number): string =>
      people === 1
        ? 'Somebody left with the spam button of their mail program. That is their right. They get no more letters.'
        : `${formatNumber(people, 'en')} people left with the spam button of their mail program. That is their right. They get no more letters.`,
  },
};

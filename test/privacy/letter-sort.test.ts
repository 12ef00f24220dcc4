import { expect, test } from 'vitest';
import { sortOf } from '../../shared/privacy/letter-sort.ts';

test('a letter that nobody wrote to us for is never called our answer to their mail', () => {
  const unasked = [
    ...['digest', 'prompt', 'prompt-reminder', 'harvest', 'response', 'gathering-invitation', 'guest-list'],
    ...[
      'note-to-host',
      'approved',
      'declined',
      'hidden',
      'steward-question',
      'edit-question',
      'sharing-pause',
    ],
    ...['message-to-stewards', 'support-asked', 'helper-news', 'helped-news', 'moderation', 'concern'],
    ...['gathering-moderation', 'invitation', 'moved-in', 'renewal', 'sender-check', 'can-you-read-us'],
  ];
  expect(unasked.filter((kind) => sortOf(kind) === 'answer')).toEqual([]);
  expect(sortOf('settings')).toBe('answer');
});

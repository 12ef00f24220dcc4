import { describe, expect, test } from 'vitest';
import { type Given, sorted } from './mails.ts';

const million = 1_000_000;
const repeated = (unit: string): string => unit.repeat(Math.ceil(million / unit.length)).slice(0, million);

/** Bodies made to keep patterns busy. */
const bodies = [
  'a',
  '@',
  ' ',
  '\n',
  '> ',
  '<a@b.ca> ',
  'a@',
  '550 ',
  'user ',
  'mail from ',
  'I am away. ',
  'your message held ',
];
const bounceFrom: Given = { from: 'MAILER-DAEMON@example.org', subject: 'failure notice' };

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a hostile mail is sorted in little time', () => {
  test.each(bodies)('with a million characters of %j', (unit) => {
    const text = repeated(unit);
    expect(milliseconds(() => sorted({ text }))).toBeLessThan(2000);
    expect(milliseconds(() => sorted({ ...bounceFrom, text }, ''))).toBeLessThan(2000);
    expect(milliseconds(() => sorted({ text: null, html: text }))).toBeLessThan(2000);
  });

  test.each(['message/delivery-status', 'message/feedback-report', 'text/calendar', 'message/rfc822'])(
    'with a million characters of %s',
    (type) => {
      const content = `Final-Recipient: rfc822; a@b.ca\nMETHOD:REPLY\nTo: a@b.ca\n${repeated(' x\nA: b\n\n')}`;
      expect(milliseconds(() => sorted({ parts: [[type, content]] }, ''))).toBeLessThan(2000);
    },
  );

  test('with long and many header fields', () => {
    const headers = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`X-${i}`, 'auto-'.repeat(2000)]),
    );
    expect(milliseconds(() => sorted({ headers, subject: repeated('re: ') }))).toBeLessThan(2000);
  });

  test('and says little of very many recipients', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `<r${i}@example.net>: 550 User unknown`).join('\n');
    const found = sorted({ ...bounceFrom, text }, '');
    expect(found.kind === 'bounce' && found.recipients.length).toBe(100);
  });
});

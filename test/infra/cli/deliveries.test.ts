import { expect, test } from 'vitest';
import {
  bouncesList,
  deliveriesTable,
  gateLine,
  progressLine,
  questionsList,
  reasonsList,
} from '../../../infra/local/cli/deliveries-table.ts';
import type { EditionReport } from '../../../shared/delivery/report-edition.ts';
import { tallied } from '../../../shared/letters/tally.ts';
import { batch, id } from '../../support/builders.ts';

const sent = { state: 'sent', reason: '' } as const;
const report = (given: Partial<EditionReport> = {}): EditionReport => ({
  edition: { kind: 'prompt', id: 'p', promptId: 'p', createdAt: '2026-12-01T12:00:00.000Z' },
  state: 'sending',
  tally: tallied([
    batch({
      done: { [id('a')]: sent, [id('b')]: { state: 'skipped', reason: 'paused' } },
      news: { [id('a')]: 'delivered' },
    }),
  ]),
  accounted: true,
  ...given,
});

test('an edition is a line of numbers; one whose letters do not add up says so', () => {
  const lines = deliveriesTable([report(), report({ state: 'done', accounted: false })]).split('\n');
  expect(lines[0]?.split(/ +/)).toEqual(
    'edition state planned sent delivered bounced complained skipped failed open'.split(' '),
  );
  expect(lines[1]?.split(/ +/)).toEqual('p sending 3 1 1 0 0 1 0 1'.split(' '));
  expect(lines[2]).toContain('done, LETTERS MISSING');
});

test('what was not sent is told with its reason and how often', () => {
  expect(reasonsList([report(), report()])).toBe('Not sent, because:\n  2 × paused');
  expect(reasonsList([])).toBe('');
});

test('what bounced is told with its reason and how often; among all editions, where that is to be seen', () => {
  expect(bouncesList([report()], { unknown: 1, 'mailbox-full': 2 })).toBe(
    'Bounced, because:\n  2 × the mailbox is full\n  1 × we do not know why',
  );
  expect(bouncesList([report()], {})).toBe('');
  const bounced = report({ tally: tallied([batch({ news: { [id('a')]: 'bounced' } })]) });
  expect(bouncesList([report(), bounced], null)).toBe('Why letters bounced: deliveries EDITION');
  expect(bouncesList([report()], null)).toBe('');
});

test('a question is known by its beginning', () => {
  expect(questionsList({ p: 'Who surprised you?', q: `\n${'and who '.repeat(20)}\nToday?` })).toBe(
    `Questions:\n  p  Who surprised you?\n  q  ${'and who '.repeat(20).slice(0, 70).trimEnd()} …`,
  );
  expect(questionsList({})).toBe('');
});

test('the bar fills as letters are settled', () => {
  expect(progressLine(report())).toBe(`p  ${'█'.repeat(20)}${'░'.repeat(10)}  2 of 3`);
  expect(progressLine(report({ tally: tallied([]) }))).toContain('0 of 0');
});

test('a closed gate says since when, why, and who has to act', () => {
  const closed = { since: '2026-12-01T12:00:00.000Z', detail: 'in the words of SES' };
  expect(gateLine({ ...closed, why: 'quota' })).toBe(
    'SES has taken no letters since 2026-12-01T12:00:00.000Z (in the words of SES). It takes letters again by itself as the day goes on.',
  );
  expect(gateLine({ ...closed, why: 'paused' })).toContain('look at the account');
  expect(gateLine({ ...closed, why: 'not-set-up' })).toContain('set up the mail domain');
});

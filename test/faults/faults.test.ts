import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { MessageRejected, SendingPausedException, TooManyRequestsException } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMember, saveMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { id } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';
import { type Call, type Fault, newLife, watchLives } from './life.ts';
import { Matrix, once, tell } from './matrix.ts';
import type { QueueManners } from './world.ts';

let cloud: Cloud;
const matrix = new Matrix();
beforeAll(async () => {
  cloud = await startCloud();
  watchLives();
});
afterAll(async () => {
  console.log(String(matrix));
  await cloud.stop();
});

const said = (name: string) => ({ message: name, $metadata: { httpStatusCode: 400 } });
const throwsAtSes =
  (when: (call: Call) => boolean, fault: () => Error): Fault =>
  (call, next) => {
    if (call.service !== 'SES' || !when(call)) return next();
    throw fault();
  };
const sends = ({ command }: Call) => command === 'SendEmailCommand';

const sesFaults: [string, Fault][] = [
  [
    'throttles every letter',
    throwsAtSes(sends, () => new TooManyRequestsException(said('Maximum sending rate exceeded.'))),
  ],
  [
    'throttles every other letter',
    throwsAtSes(
      ({ number }) => number % 2 === 0,
      () => new TooManyRequestsException(said('Maximum sending rate exceeded.')),
    ),
  ],
  [
    'pauses the account',
    throwsAtSes(
      ({ number }) => number > 3,
      () => new SendingPausedException(said('paused')),
    ),
  ],
  ['cannot be reached', throwsAtSes(sends, () => new Error('connect ECONNREFUSED'))],
  [
    'says that the day’s letters are used up',
    throwsAtSes(
      ({ command, number }) => command === 'SendEmailCommand' && number > 4,
      () => new TooManyRequestsException(said('Daily message quota exceeded.')),
    ),
  ],
  [
    'accepts every letter without an answer',
    async ({ command }, next) => {
      const answer = await next();
      if (command === 'SendEmailCommand') throw new Error('socket hang up');
      return answer;
    },
  ],
];

describe('each letter comes exactly once when SES', () => {
  test.each(sesFaults)('%s', async (what, fault) => {
    const received = await tell(cloud, { first: newLife({ fault }) });
    matrix.add('SES', what, received);
    expect(received).toEqual(once);
  });

  test('refuses one letter: the others come once, and the refused one never', async () => {
    const fault = throwsAtSes(
      ({ number }) => number === 4,
      () => new MessageRejected(said('refused')),
    );
    const received = await tell(cloud, { first: newLife({ fault }) });
    const counts = received.slice(0, 6).flatMap((one) => one.split('+').map(Number));
    expect(Math.max(...counts)).toBe(1);
    expect(counts.reduce((sum, n) => sum + n)).toBe(11);
  });
});

const throttledAtOnce = 5;
test('when the table throttles any of its calls, each letter still comes exactly once', async () => {
  const counting = newLife();
  await tell(cloud, { first: counting });
  const wrong: string[] = [];
  for (let n = 1; n <= counting.calls.DynamoDB; n += throttledAtOnce) {
    const fault: Fault = ({ service, number }, next) => {
      if (service !== 'DynamoDB' || number < n || number >= n + throttledAtOnce) return next();
      throw new ProvisionedThroughputExceededException(said('throttled'));
    };
    const received = await tell(cloud, { first: newLife({ fault }) });
    matrix.add('table', `throttles ${throttledAtOnce} calls`, received);
    if (received.join() !== once.join()) wrong.push(`calls from ${n}: ${received}`);
  }
  expect(wrong).toEqual([]);
});

const queueFaults: [string, QueueManners][] = [
  ['come twice at the same moment', { twice: true }],
  ['come in reverse order', { backwards: true }],
  ['come late, after the schedule has asked again', { late: true }],
  ['come beside one that nobody understands', { poisoned: true }],
  [
    'come twice, late, in reverse order and beside poison',
    { twice: true, backwards: true, late: true, poisoned: true },
  ],
];

describe('each letter comes exactly once when messages', () => {
  test.each(queueFaults)('%s', async (what, manners) => {
    const received = await tell(cloud, { manners });
    matrix.add('queue', what, received);
    expect(received).toEqual(once);
  });
});

test('a member who says stop between planning and delivering gets nothing', async () => {
  const received = await tell(cloud, {
    meanwhile: async () => {
      const member = await loadMember(id('g'));
      if (member) await commit(saveMember(member, { ...member, status: 'left' }));
    },
  });
  const expected = ['1+1', '0+0', '1+1', '1+1', '1+1', '1+1'];
  matrix.add('member', 'says stop in between', received, expected);
  expect(received).toEqual(expected);
});

test('a second tick while letters are being delivered changes nothing', async () => {
  const first = newLife();
  const received = await tell(cloud, {
    first,
    meanwhile: async (world) => {
      await Promise.all([world.tick(first, 0), world.drain(), world.tick(first, 0), world.drain()]);
    },
  });
  matrix.add('schedule', 'ticks during delivery', received);
  expect(received).toEqual(once);
});

import {
  AccountSuspendedException,
  LimitExceededException,
  MessageRejected,
  NotFoundException,
  SESv2ServiceException,
  SendingPausedException,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  closedGate,
  gateBy,
  latestStop,
  newGate,
  passFor,
  wasClosedAfter,
} from '../../shared/delivery/gate.ts';
import { submissionOf } from '../../shared/delivery/submit-letter.ts';

const account: Account = {
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  maxSendRate: 14,
  max24HourSend: 50_000,
  sentLast24Hours: 0,
};
const now = '2026-12-01T12:00:00.000Z';
const noon = Date.parse(now);

describe('the gate', () => {
  test('gives each sender room behind the one before, so that together they keep to the rate', () => {
    const open = gateBy(account, newGate, now);
    const first = passFor(28, open, noon);
    const second = passFor(14, first.gate, noon);
    expect(first.pass).toEqual({ kind: 'go', startAt: noon, spacing: 1000 / 14 });
    expect(second.pass).toMatchObject({ kind: 'go', startAt: noon + 2000 });
    expect(second.gate.nextFree).toBe(noon + 3000);
  });

  test('gives nothing away for time that passed unused', () => {
    const idle = { ...gateBy(account, newGate, now), nextFree: noon - 60_000 };
    expect(passFor(14, idle, noon).gate.nextFree).toBe(noon + 1000);
  });

  test('sends who would wait longer than a sender may, back for so long, a quarter hour at most, and keeps no room for them', () => {
    const busy = { ...gateBy(account, newGate, now), nextFree: noon + 40_500 };
    expect(passFor(14, busy, noon)).toEqual({ pass: { kind: 'later', seconds: 41 }, gate: busy });
    const days = { ...busy, nextFree: noon + 48 * 3_600_000 };
    expect(passFor(14, days, noon).pass).toEqual({ kind: 'later', seconds: 900 });
  });

  test('is closed by SES while the account is paused or has used up its day, and opens when it has not', () => {
    const paused = gateBy({ ...account, sendingEnabled: false }, newGate, now);
    expect(paused.closed).toMatchObject({ why: 'paused', since: now });
    const later = '2026-12-01T13:00:00.000Z';
    const full = gateBy({ ...account, sentLast24Hours: 50_000 }, paused, later);
    expect(full.closed).toMatchObject({ why: 'quota', since: now });
    expect(gateBy(account, full, later).closed).toBeNull();
    expect(
      gateBy({ ...account, max24HourSend: -1, sentLast24Hours: 9_999_999 }, newGate, now).closed,
    ).toBeNull();
  });
});

describe('a stop', () => {
  const at = (time: string) => `2026-12-${time}.000Z`;
  const paused = { ...account, sendingEnabled: false };
  const stopped = gateBy(paused, newGate, at('01T12:00:00'));
  const over = gateBy(account, stopped, at('01T13:00:00'));

  test('is remembered when it is over, until when it lasted', () => {
    expect(over.closed).toBeNull();
    expect(over.lastStop).toMatchObject({
      why: 'paused',
      since: at('01T12:00:00'),
      until: at('01T13:00:00'),
    });
    expect(latestStop(newGate)).toBeNull();
    expect(latestStop(stopped)?.since).toBe(latestStop(over)?.since);
    expect(gateBy(account, over, at('01T14:00:00')).lastStop).toEqual(over.lastStop);
  });

  test('that begins again within a day, for the same cause, is still the same; any other is a new one', () => {
    const sinceWhen = (why: 'paused' | 'quota' | 'not-set-up', since: string) =>
      closedGate(over, { why, detail: '', since }).closed?.since;
    expect(sinceWhen('paused', at('02T12:59:59'))).toBe(at('01T12:00:00'));
    expect(sinceWhen('paused', at('02T13:00:00'))).toBe(at('02T13:00:00'));
    expect(sinceWhen('not-set-up', at('01T13:15:00'))).toBe(at('01T13:15:00'));
  });

  test('of a domain that is not set up goes on, though the account as such is well each time one asks', () => {
    let gate = newGate;
    for (const hour of ['07', '08', '09']) {
      const closed = { why: 'not-set-up', detail: '', since: at(`01T${hour}:00:05`) } as const;
      gate = gateBy(account, closedGate(gate, closed), at(`01T${hour}:15:00`));
      expect(latestStop(gate)?.since).toBe(at('01T07:00:05'));
    }
  });

  test('is seen by the tick that ends it, and not by the one after', () => {
    expect(wasClosedAfter(stopped, at('01T12:45:00'))).toBe(true);
    expect(wasClosedAfter(over, at('01T12:45:00'))).toBe(true);
    expect(wasClosedAfter(over, at('01T13:00:00'))).toBe(false);
    expect(wasClosedAfter(newGate, at('01T00:00:00'))).toBe(false);
  });
});

describe('a fault of SES', () => {
  const said = (message: string, httpStatusCode = 400) => ({ message, $metadata: { httpStatusCode } });
  /** One of the errors that every AWS service shares ("Common Errors"): no model of SESv2 has them. */
  const common = (name: string, status: number, message = '') =>
    new SESv2ServiceException({ name, $fault: status < 500 ? 'client' : 'server', ...said(message, status) });
  test.each([
    [new TooManyRequestsException(said('Maximum sending rate exceeded.', 429)), 'throttled'],
    [new TooManyRequestsException(said('Daily message quota exceeded.', 429)), 'stopped'],
    [new LimitExceededException(said('Daily message quota exceeded.')), 'stopped'],
    [common('ThrottlingException', 400, 'Maximum sending rate exceeded'), 'throttled'],
    [common('ThrottlingException', 400, 'Daily message quota exceeded'), 'stopped'],
    [common('AccessDeniedException', 403), 'stopped'],
    [common('ExpiredTokenException', 403), 'stopped'],
    [common('NotAuthorized', 401), 'stopped'],
    [common('ValidationError', 400), 'refused'],
    [common('InternalFailure', 500), 'unknown'],
    [common('ServiceUnavailable', 503), 'unknown'],
    [new MessageRejected(said('Account is paused')), 'stopped'],
    [new MessageRejected(said('Email address is not verified. The following …')), 'stopped'],
    [new MessageRejected(said('Illegal content')), 'refused'],
    [new NotFoundException(said('Configuration set <roundletter> does not exist.', 404)), 'stopped'],
    [new SendingPausedException(said('paused')), 'stopped'],
    [new AccountSuspendedException(said('suspended')), 'stopped'],
    [new Error('socket hang up'), 'unknown'],
  ])('%s leaves a letter %s', (fault, kind) => {
    expect(submissionOf(fault).kind).toBe(kind);
  });
});

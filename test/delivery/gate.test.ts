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
import { type Account, gateBy, newGate, passFor } from '../../shared/delivery/gate.ts';
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

import * as sdk from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sesErrors } from '../../../../infra/local/ses/errors.ts';
import { noFaults } from '../../../../infra/local/ses/faults.ts';
import { submissionOf } from '../../../../shared/delivery/submit-letter.ts';
import { ses } from '../../../../shared/platform/clients.ts';
import { community } from '../../../support/builders.ts';
import { errorsOf, statusOf } from './sdk-model.ts';
import { startTwin } from './twin-and-wire.ts';

/** "Common Errors": what every AWS service may answer, and no model lists. */
const common: Record<string, number> = { InternalFailure: 500 };

/** In the words of "Amazon SES email sending errors" and "Errors related to the sending quotas for your Amazon SES account". */
const words = {
  unverified:
    /^Email address is not verified\. The following identities failed the check in region CA-CENTRAL-1: /,
  rate: /^Maximum sending rate exceeded/,
  day: /^Daily message quota exceeded/,
  any: /./,
};

let twin: Awaited<ReturnType<typeof startTwin>>;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());
beforeEach(() => {
  Object.assign(twin.faults, noFaults);
});

const from = `letters@${community.mailDomain}`;
const sendEmail =
  (given: Partial<sdk.SendEmailCommandInput> = {}) =>
  () =>
    ses().send(
      new sdk.SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: ['marie@example.net'] },
        Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
        ...given,
      }),
    );
const dotted = { EmailTags: [{ Name: 'batch', Value: 'a.b' }] };
const stranger = { FromEmailAddress: 'somebody@example.net' };
const nobody = { EmailAddress: 'nobody@example.net' };
const strange = { EmailAddress: 'nobody@example.net', Reason: 'DISLIKE' as 'BOUNCE' };

async function faultOf(call: () => Promise<unknown>): Promise<sdk.SESv2ServiceException> {
  const fault = await call().catch((thrown) => thrown);
  if (!(fault instanceof sdk.SESv2ServiceException)) throw new Error(`no fault of SES: ${fault}`);
  return fault;
}

describe('an error of the twin reaches us as that of SES would', () => {
  test.each([
    ['too fast', { throttle: 0 }, sendEmail(), sdk.TooManyRequestsException, words.rate, 'throttled'],
    ['a used-up day', { quota: 0 }, sendEmail(), sdk.TooManyRequestsException, words.day, 'stopped'],
    ['paused', { paused: true }, sendEmail(), sdk.SendingPausedException, words.any, 'stopped'],
    ['broken', { fail: 1 }, sendEmail(), sdk.SESv2ServiceException, words.any, 'unknown'],
    ['not ours', {}, sendEmail(stranger), sdk.MessageRejected, words.unverified, 'stopped'],
    ['a bad tag', {}, sendEmail(dotted), sdk.BadRequestException, words.any, 'refused'],
  ])('SendEmail: %s', async (_, faults, call, Class, said, kind) => {
    Object.assign(twin.faults, faults);
    const fault = await faultOf(call);
    expect(fault).toBeInstanceOf(Class);
    expect(fault.message).toMatch(said);
    expect(fault.$metadata.httpStatusCode).toBe(statusOf(fault.name) ?? common[fault.name]);
    expect([...errorsOf('SendEmail'), ...Object.keys(common)]).toContain(fault.name);
    expect(submissionOf(fault).kind).toBe(kind);
  });

  test.each([
    ['GetSuppressedDestination', () => ses().send(new sdk.GetSuppressedDestinationCommand(nobody)), 404],
    [
      'DeleteSuppressedDestination',
      () => ses().send(new sdk.DeleteSuppressedDestinationCommand(nobody)),
      404,
    ],
    ['PutSuppressedDestination', () => ses().send(new sdk.PutSuppressedDestinationCommand(strange)), 400],
  ])('%s', async (name, call, status) => {
    const fault = await faultOf(call);
    expect(fault.name).toBe(status === 404 ? 'NotFoundException' : 'BadRequestException');
    expect(fault.$metadata.httpStatusCode).toBe(statusOf(fault.name));
    expect(status).toBe(statusOf(fault.name));
    expect(errorsOf(name)).toContain(fault.name);
  });
});

test.each(Object.entries(sesErrors))('%s has the status that SES gives it', (name, status) => {
  expect(status).toBe(statusOf(name) ?? common[name]);
});

import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { feedbackOf, receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import { now } from '../../shared/platform/clock.ts';
import { carriedBySns, eachGroup } from '../batch.ts';

/** What SES tells of letters sent: configuration set → SNS → queue `feedback` → here. What is about one batch is recorded at once. */
export const handler = (event: SQSEvent) =>
  eachGroup(event, read, (feedback) => receiveFeedback(feedback, now()));

function read(record: SQSRecord) {
  const what = feedbackOf(SesEvent.parse(carriedBySns(record)));
  return what && { key: what.batch ?? `${what.delivery} ${record.messageId}`, what };
}

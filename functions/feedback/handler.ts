import type { SQSEvent } from 'aws-lambda';
import { receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import { now } from '../../shared/platform/clock.ts';
import { carriedBySns, eachMessage } from '../batch.ts';

/** What SES tells of letters sent: configuration set → SNS → queue `feedback` → here. */
export const handler = (event: SQSEvent) =>
  eachMessage(event, (record) => receiveFeedback(SesEvent.parse(carriedBySns(record)), now()));

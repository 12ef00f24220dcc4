import { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

const logger = new Logger({ serviceName: 'roundletter' });

/** SNS's envelope around what it delivers to a queue. */
const SnsEnvelope = z.object({ Message: z.string() });

/** Runs a step for each message of a queue; one that throws goes back to the queue alone, and after five tries to its dead letters. */
export async function eachMessage(
  event: SQSEvent,
  step: (record: SQSRecord) => Promise<string>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      logger.info(await step(record), { messageId: record.messageId });
    } catch (fault) {
      logger.error('left for another try', { messageId: record.messageId, fault: fault as Error });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

/** What SNS carried in a queue's message, as JSON. Throws where it is no such thing: a dead letter worth a look. */
export const carriedBySns = (record: SQSRecord): unknown =>
  JSON.parse(SnsEnvelope.parse(JSON.parse(record.body)).Message);

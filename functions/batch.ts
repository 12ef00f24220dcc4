import { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

const logger = new Logger({ serviceName: 'roundletter' });

/** SNS's envelope around what it delivers to a queue. */
const SnsEnvelope = z.object({ Message: z.string() });

/** What a step says for the log; with `attributes`, more than words. */
export type Said = string | { what: string; attributes: Record<string, unknown> };

/** Runs a step for each message of a queue; one that throws goes back to the queue alone, and after five tries to its dead letters. */
export async function eachMessage(
  event: SQSEvent,
  step: (record: SQSRecord) => Promise<Said>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      const said = await step(record);
      const { what, attributes } = typeof said === 'string' ? { what: said, attributes: {} } : said;
      logger.info(what, { messageId: record.messageId, ...attributes });
    } catch (fault) {
      logger.error('left for another try', { messageId: record.messageId, fault: fault as Error });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

/** The same for messages that are better handled several at once: those with the same key succeed or fail together. */
export async function eachGroup<T>(
  event: SQSEvent,
  read: (record: SQSRecord) => { key: string; what: T } | null,
  step: (group: T[]) => Promise<void>,
): Promise<SQSBatchResponse> {
  const groups = new Map<string, { what: T[]; records: SQSRecord[] }>();
  const unread: SQSRecord[] = [];
  for (const record of event.Records) {
    try {
      const found = read(record);
      if (!found) continue;
      const group = groups.get(found.key) ?? { what: [], records: [] };
      group.what.push(found.what);
      group.records.push(record);
      groups.set(found.key, group);
    } catch (fault) {
      logger.error('not understood', { messageId: record.messageId, fault: fault as Error });
      unread.push(record);
    }
  }
  const failed = [...unread];
  for (const [key, { what, records }] of groups)
    await step(what).catch((fault: Error) => {
      logger.error('left for another try', { key, fault });
      failed.push(...records);
    });
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/** What SNS carried in a queue's message, as JSON. Throws where it is no such thing: a dead letter worth a look. */
export const carriedBySns = (record: SQSRecord): unknown =>
  JSON.parse(SnsEnvelope.parse(JSON.parse(record.body)).Message);

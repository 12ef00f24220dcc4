import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { planEdition } from '../../shared/digests/plan-edition.ts';
import { tick } from '../../shared/digests/tick.ts';
import { eachMessage } from '../batch.ts';
import { tools } from '../tools.ts';

const Tick = z.object({ kind: z.literal('tick'), scheduledTime: z.string() });
const Order = z.object({ edition: z.string() });

/** Two callers: the quarter-hour tick (what is due?) and the queue `editions` (plan this one). */
export async function handler(event: unknown): Promise<SQSBatchResponse | string> {
  if (isQueueEvent(event))
    return eachMessage(event, (record) => planEdition(Order.parse(JSON.parse(record.body)).edition, tools));
  return tick(Temporal.Instant.from(Tick.parse(event).scheduledTime), tools);
}

const isQueueEvent = (event: unknown): event is SQSEvent =>
  typeof event === 'object' && event !== null && 'Records' in event;

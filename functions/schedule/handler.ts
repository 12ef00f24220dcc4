import { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { tendDesk } from '../../shared/desk/tend-desk.ts';
import { followEdition } from '../../shared/digests/follow-edition.ts';
import { tick } from '../../shared/digests/tick.ts';
import { forgetPerson } from '../../shared/privacy/forget-person.ts';
import { eachMessage, type Said } from '../batch.ts';
import { endingMeasured, measured } from '../metrics.ts';
import { tools } from '../tools.ts';

const logger = new Logger({ serviceName: 'roundletter' });

const Tick = z.object({ kind: z.literal('tick'), scheduledTime: z.string() });
const Order = z.union([z.object({ edition: z.string() }), z.object({ forget: z.string() })]);

/** Two callers: the quarter-hour tick (what is due?) and the queue `editions` (look after this edition, forget this person). */
export async function handler(event: unknown): Promise<SQSBatchResponse | string> {
  if (isQueueEvent(event))
    return eachMessage(event, async (record) => {
      const order = Order.parse(JSON.parse(record.body));
      return 'edition' in order ? follow(order.edition) : forgetPerson(order.forget, tools);
    });
  const at = Temporal.Instant.from(Tick.parse(event).scheduledTime);
  const { what, gateClosed } = await tick(at, tools);
  logger.info(what, measured({ GateClosed: gateClosed ? 1 : 0 }, tools.now()));
  logger.info(await tendDesk(at, tools));
  return what;
}

async function follow(id: string): Promise<Said> {
  const { what, ended } = await followEdition(id, tools);
  return ended ? { what, attributes: endingMeasured(ended.edition, ended.ending, tools.now()) } : what;
}

const isQueueEvent = (event: unknown): event is SQSEvent =>
  typeof event === 'object' && event !== null && 'Records' in event;

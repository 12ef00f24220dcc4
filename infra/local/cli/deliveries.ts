import { setTimeout } from 'node:timers/promises';
import type { Deliveries } from '../deliveries.ts';
import { call } from './call.ts';
import {
  bouncesList,
  deliveriesTable,
  gateLine,
  progressLine,
  questionsList,
  reasonsList,
} from './deliveries-table.ts';

const pause = 500;

/** Prints how editions stand. One that is under way is watched on a terminal until all its letters are settled; elsewhere it is printed once. */
export async function showDeliveries(edition: string | null): Promise<void> {
  let { closed, editions, questions, bounces } = await ask(edition);
  const underWay = () => edition !== null && ['planning', 'sending'].includes(editions[0]?.state ?? '');
  while (process.stdout.isTTY && underWay() && !closed) {
    process.stdout.write(`\r\x1b[K${editions.map(progressLine).join()}`);
    await setTimeout(pause);
    ({ closed, editions, questions, bounces } = await ask(edition));
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (closed) console.log(`${gateLine(closed)}\n`);
  if (editions.length === 0) return console.log('No edition has had letters this month or last.');
  console.log(deliveriesTable(editions));
  for (const list of [questionsList(questions), reasonsList(editions), bouncesList(editions, bounces)])
    if (list !== '') console.log(`\n${list}`);
}

const ask = async (edition: string | null): Promise<Deliveries> =>
  (await call(
    'GET',
    edition === null ? 'deliveries' : `deliveries?edition=${encodeURIComponent(edition)}`,
  )) as Deliveries;

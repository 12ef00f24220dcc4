import { setTimeout } from 'node:timers/promises';
import type { EditionReport } from '../../../shared/delivery/report-edition.ts';
import { call } from './call.ts';
import { deliveriesTable, progressLine, reasonsList } from './deliveries-table.ts';

const pause = 500;

/** Prints how editions stand. One that is under way is watched on a terminal until all its letters are settled; elsewhere it is printed once. */
export async function showDeliveries(edition: string | null): Promise<void> {
  let reports = await ask(edition);
  if (reports.length === 0) return console.log('No edition has had letters this month or last.');
  const underWay = () => edition !== null && ['planning', 'sending'].includes(reports[0]?.state ?? '');
  while (process.stdout.isTTY && underWay()) {
    process.stdout.write(`\r\x1b[K${reports.map(progressLine).join()}`);
    await setTimeout(pause);
    reports = await ask(edition);
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(deliveriesTable(reports));
  const reasons = reasonsList(reports);
  if (reasons !== '') console.log(`\n${reasons}`);
}

const ask = async (edition: string | null): Promise<EditionReport[]> =>
  (await call(
    'GET',
    edition === null ? 'deliveries' : `deliveries?edition=${encodeURIComponent(edition)}`,
  )) as EditionReport[];

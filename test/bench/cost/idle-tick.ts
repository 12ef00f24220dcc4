import type { Bundle } from '../../support/bundle-harness.ts';
import { run } from '../../support/bundle-harness.ts';
import { firstEvents } from '../cold-start/first-events.ts';
import { startTwinsApart } from '../cold-start/twins.ts';
import type { Task } from '../cold-start/twins-child.ts';
import { startMeter } from '../meter.ts';
import type { IdleTick } from './idle.ts';
import type { CloudFormationTemplate } from './resources.ts';

/** What Lambda itself logs of a call (start, end and report, as JSON), generously. */
const platformLogBytes = 1_500;

/** Lets the schedule's artifact tick with nothing due, against twins of AWS: the second tick counts, for the first enrols the stewards. */
export async function measureIdleTick(
  schedule: Bundle,
  table: Task['table'],
  templates: CloudFormationTemplate[],
): Promise<IdleTick> {
  const twins = await startTwinsApart({ table, rounds: 0 });
  const meter = await startMeter(twins.surroundings.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  const surroundings = { ...twins.surroundings, AWS_ENDPOINT_URL_DYNAMODB: meter.endpoint };
  try {
    await run(schedule, firstEvents(0).schedule?.event, surroundings);
    meter.read();
    const { log, wallMs } = await run(schedule, firstEvents(1).schedule?.event, surroundings);
    const { readUnits, writeUnits } = meter.read();
    return {
      readUnits,
      writeUnits,
      seconds: wallMs / 1000,
      gigabytes: memoryOfTick(templates) / 1024,
      logBytes: platformLogBytes + Buffer.byteLength(log),
    };
  } finally {
    meter.stop();
    twins.stop();
  }
}

/** MB of the function that Scheduler calls. */
function memoryOfTick(templates: CloudFormationTemplate[]): number {
  const all = Object.assign(
    {},
    ...templates.map(({ Resources }) => Resources),
  ) as CloudFormationTemplate['Resources'];
  const clock = Object.values(all).find(({ Type }) => Type === 'AWS::Scheduler::Schedule');
  return all[clock?.Properties?.Target.Arn['Fn::GetAtt'][0]]?.Properties?.MemorySize ?? 128;
}

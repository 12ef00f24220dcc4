import { metrics } from '../../../functions/metrics.ts';
import { type Line, lineOf as line } from './line.ts';
import type { Priced } from './prices.ts';
import { type CloudFormationTemplate, inventoryOf } from './resources.ts';

/** What was measured of one tick that finds nothing due. */
export interface IdleTick {
  readUnits: number;
  writeUnits: number;
  /** From the start of the process; most ticks find a function that is awake already. */
  seconds: number;
  /** Memory of the function. */
  gigabytes: number;
  logBytes: number;
}

/** Lambda keeps at least five receives of 20 seconds each open at a queue; that `MaximumConcurrency` lowers it is nowhere promised. */
const emptyReceives = (5 * 31 * 24 * 60 * 60) / 20;

/** A community of a thousand members that went silent: what still lies there. Point-in-time recovery is paid by the size of the table. */
const kept = { tableGb: 0.1, rawMailGb: 0.2, archivesGb: 0.05 };

const bytesPerGb = 2 ** 30;

export interface IdleMonth {
  lines: Line[];
  dollars: number;
  dollarsWithoutFreeTier: number;
  /** What it takes of what AWS gives away, by price. */
  used: Partial<Record<Priced, number>>;
}

/** What a month of 31 days costs in which nobody writes, nothing is sent and nobody looks: counted from the templates, dear rather than cheap. */
export function idleMonth(templates: CloudFormationTemplate[], tick: IdleTick): IdleMonth {
  const has = inventoryOf(templates);
  const lines = [
    line('SQS: Lambda asks each queue', 'sqsRequest', has.polledQueues * emptyReceives),
    line('Scheduler: ticks', 'schedulerInvocation', has.ticks),
    line('Lambda: ticks', 'lambdaRequest', has.ticks),
    line('Lambda: GB-seconds of ticks', 'lambdaGbSecond', has.ticks * tick.seconds * tick.gigabytes),
    line('DynamoDB: read units of ticks', 'tableReadUnit', has.ticks * tick.readUnits),
    line('DynamoDB: write units of ticks', 'tableWriteUnit', has.ticks * tick.writeUnits),
    line('DynamoDB: GB kept', 'tableGb', kept.tableGb),
    line('DynamoDB: GB that can be brought back', 'backupGb', kept.tableGb),
    line('S3: GB of raw mail and of functions', 'bucketGb', kept.rawMailGb + kept.archivesGb),
    line('CloudWatch: metrics of alarms', 'alarmMetric', has.alarmMetrics),
    line('CloudWatch: composite alarms', 'compositeAlarm', has.compositeAlarms),
    line('CloudWatch: custom metrics', 'customMetric', has.customMetrics + metrics.length),
    line('CloudWatch: GB of log', 'logGb', (has.ticks * tick.logBytes) / bytesPerGb),
    line('SNS: messages', 'topicMessage', 0),
    line('SES: letters', 'letter', 0),
    line('API Gateway: requests', 'webRequest', 0),
    line('KMS: keys of our own', 'key', has.keys),
    line('Secrets Manager: secrets', 'secret', has.secrets),
  ];
  return {
    lines,
    dollars: sum(lines.map(({ dollars }) => dollars)),
    dollarsWithoutFreeTier: sum(lines.map(({ dollarsWithoutFreeTier }) => dollarsWithoutFreeTier)),
    used: {
      sqsRequest: has.polledQueues * emptyReceives,
      lambdaRequest: has.ticks,
      lambdaGbSecond: has.ticks * tick.seconds * tick.gigabytes,
      logGb: (has.ticks * tick.logBytes) / bytesPerGb,
    },
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

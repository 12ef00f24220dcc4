import { type Price, type Priced, prices } from './prices.ts';
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

/** One line of the bill. */
export interface Line {
  what: string;
  quantity: number;
  /** Dollars for one. */
  unitPrice: number;
  /** How many of them AWS gives away every month. */
  freeTier: number;
  dollars: number;
  /** Were nothing given away, or all of it used up by others in the account. */
  dollarsWithoutFreeTier: number;
  source: string;
}

/** Lambda keeps at least five receives of 20 seconds each open at a queue; that `MaximumConcurrency` lowers it is nowhere promised. */
const emptyReceives = (5 * 31 * 24 * 60 * 60) / 20;

/** A community of a thousand members that went silent: what still lies there. Point-in-time recovery is paid by the size of the table. */
const kept = { tableGb: 0.1, rawMailGb: 0.2, archivesGb: 0.05 };

const bytesPerGb = 2 ** 30;

/** What a month of 31 days costs in which nobody writes, nothing is sent and nobody looks: counted from the templates, dear rather than cheap. */
export function idleMonth(
  templates: CloudFormationTemplate[],
  tick: IdleTick,
): { lines: Line[]; dollars: number; dollarsWithoutFreeTier: number } {
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
    line('CloudWatch: custom metrics', 'customMetric', has.customMetrics),
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
  };
}

function line(what: string, priced: Priced, quantity: number): Line {
  const { dollars: unitPrice, free: freeTier, source }: Price = prices[priced];
  return {
    what,
    quantity,
    unitPrice,
    freeTier,
    dollars: Math.max(0, quantity - freeTier) * unitPrice,
    dollarsWithoutFreeTier: quantity * unitPrice,
    source,
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

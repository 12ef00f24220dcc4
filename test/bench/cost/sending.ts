import type { FunctionUse, PathRun } from '../fanout/whole-path.ts';
import { functionNames } from '../fanout/whole-path.ts';
import { type Line, lineOf } from './line.ts';
import { prices } from './prices.ts';

/** What so many letters cost beside SES's own fee, counted from a run of the whole path. */
export interface Sending {
  letters: number;
  lines: Line[];
  /** In a month whose idle part has used up its share of what AWS gives away. */
  dollars: number;
  dollarsWithoutFreeTier: number;
  sesFee: number;
  shareOfSesFee: number;
  shareOfSesFeeWithoutFreeTier: number;
}

/** Events that SES publishes of a letter that arrives: Send and Delivery. */
const eventsPerLetter = 2;
/** Letters a second that SES allows a new account; at most two senders are awake and wait for their turn. */
const paced = { lettersPerSecond: 14, senders: 2 };
/** Seconds that a call to DynamoDB or SQS takes in the cloud, beyond what it took here. */
const farAway = 0.005;
/** What Lambda itself logs of a call (start, end and report, as JSON), and we of a message. */
const logBytesPerCall = 2_000;
const bytesPerGb = 2 ** 30;

/** GB of memory, by function. */
type Memory = Record<(typeof functionNames)[number], number>;

/** Prices what `run` used, for as many letters as asked; `used` is what the idle month has taken of each free allowance, by price. */
export function sendingCost(
  run: PathRun,
  letters: number,
  memory: Memory,
  used: Partial<Record<keyof typeof prices, number>>,
): Sending {
  const each = (of: (use: FunctionUse) => number): number =>
    functionNames.reduce((sum, name) => sum + of(run.functions[name]), 0) / run.letters;
  const events = eventsPerLetter * letters;
  const line = (what: string, priced: keyof typeof prices, quantity: number) =>
    lineOf(what, priced, quantity, used[priced]);
  const lines = [
    line('DynamoDB: write units', 'tableWriteUnit', letters * each(({ usage }) => usage.writeUnits)),
    line('DynamoDB: read units', 'tableReadUnit', letters * each(({ usage }) => usage.readUnits)),
    line('SQS: our own requests', 'sqsRequest', letters * each(({ sqsRequests }) => sqsRequests)),
    line('SQS: events that SNS puts in', 'sqsRequest', events),
    line('SNS: events that SES publishes', 'topicMessage', events),
    line('Lambda: calls', 'lambdaRequest', letters * each(({ calls }) => calls)),
    line('Lambda: GB-seconds', 'lambdaGbSecond', letters * gigabyteSeconds(run, memory)),
    line(
      'CloudWatch: GB of log',
      'logGb',
      (letters * each(({ calls }) => calls) * logBytesPerCall) / bytesPerGb,
    ),
  ];
  const sum = (of: (line: Line) => number) => lines.reduce((total, one) => total + of(one), 0);
  const [dollars, dollarsWithoutFreeTier] = [
    sum((one) => one.dollars),
    sum((one) => one.dollarsWithoutFreeTier),
  ];
  const sesFee = letters * prices.letter.dollars;
  return {
    letters,
    lines,
    dollars,
    dollarsWithoutFreeTier,
    sesFee,
    shareOfSesFee: dollars / sesFee,
    shareOfSesFeeWithoutFreeTier: dollarsWithoutFreeTier / sesFee,
  };
}

/** Of one letter: what calls took here and would take longer far away; of senders all the time that they are awake and keep to SES's rate. */
function gigabyteSeconds({ functions, letters }: PathRun, memory: Memory): number {
  const seconds = ({ billed, usage, sqsRequests }: FunctionUse) => {
    const calls = Object.values(usage.calls).reduce((sum, one) => sum + one, 0);
    return (billed / 1000 + (calls + sqsRequests) * farAway) / letters;
  };
  const sending = seconds(functions.deliver) + paced.senders / paced.lettersPerSecond;
  return (
    memory.deliver * sending +
    memory.schedule * seconds(functions.schedule) +
    memory.feedback * seconds(functions.feedback)
  );
}

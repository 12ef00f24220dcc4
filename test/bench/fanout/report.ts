import { machineLine } from '../machine.ts';
import { table } from '../table.ts';
import type { Measured } from './fanout.ts';
import { figuresOf } from './figures.ts';
import type { Handed } from './floor.ts';
import { functionNames, type PathRun } from './whole-path.ts';

/** Mailman 3 with personalised delivery, letters of 26 KB for 5,000 members, on a machine of two cores. */
const mailman = { lettersPerCpuSecond: 77, peakMiB: 970 };

/** What was measured, as tables for a terminal. */
export const shown = (measured: Measured): string =>
  [
    'A DIGEST FOR EVERYBODY',
    machineLine(measured.machine),
    '',
    wholePath(measured),
    '',
    byFunction(measured.runs),
    '',
    beside(measured),
    '',
    note(measured),
  ].join('\n');

const count = (number: number, digits = 0): string =>
  number.toLocaleString('en-CA', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function wholePath({ runs }: Measured): string {
  const headings = [
    'members',
    'letters',
    'wrong',
    'letters/CPU s',
    'with events',
    'letters/s',
    'MiB',
    'write units',
    'read units',
  ];
  const rows = runs.map((run) => {
    const figures = figuresOf(run);
    return [
      count(run.members),
      count(run.letters),
      count(run.wrong),
      count(figures.lettersPerCpuSecond),
      count(figures.lettersPerCpuSecondWithFeedback),
      count(figures.lettersPerSecond),
      count(figures.peakMemoryMiB),
      count(figures.writeUnitsPerLetter, 2),
      count(figures.readUnitsPerLetter, 2),
    ];
  });
  return table(headings, rows);
}

function byFunction(runs: PathRun[]): string {
  const headings = ['of each letter', 'CPU ms', 'MiB', 'calls', 'write units', 'read units', 'SQS requests'];
  const rows = runs.flatMap(({ members, letters, functions }) =>
    functionNames.map((name) => {
      const { cpu, peakMiB, calls, usage, sqsRequests } = functions[name];
      return [
        `${name}, ${count(members)}`,
        count(cpu / letters, 3),
        count(peakMiB),
        count(calls),
        count(usage.writeUnits / letters, 3),
        count(usage.readUnits / letters, 3),
        count(sqsRequests / letters, 3),
      ];
    }),
  );
  return table(headings, rows);
}

function beside({ lettersPerCpuSecond: ours, preparing, floor }: Measured): string {
  const speed = ({ letters, cpu }: Handed) => (1000 * letters) / cpu;
  const row = (what: string, lettersPerCpuSecond: number, yardstick: number) => [
    what,
    count(lettersPerCpuSecond),
    count(lettersPerCpuSecond / yardstick, 2),
  ];
  const eachRendered = speed(preparing.reactEmail);
  return table(
    ['side by side', 'letters/CPU s', 'ratio'],
    [
      row('preparing: by react-email’s render for each', speed(preparing.reactEmail), eachRendered),
      row('preparing: by React’s own renderer for each', speed(preparing.perRecipient), eachRendered),
      row('preparing: rendered once, slots filled', speed(preparing.ours), eachRendered),
      row('whole path: Mailman 3 (known)', mailman.lettersPerCpuSecond, mailman.lettersPerCpuSecond),
      row('whole path: ours', ours, mailman.lettersPerCpuSecond),
      row('floor: nodemailer, pooled SMTP, ready-made mails', speed(floor.smtp), mailman.lettersPerCpuSecond),
      row('floor: the SES client alone', speed(floor.ses), mailman.lettersPerCpuSecond),
    ],
  );
}

const note = ({ growthExponent, preparing, memory }: Measured): string =>
  `CPU time is that of our functions' own processes, all threads, from their start; the twins of AWS live in other processes. "Letters/CPU s" is from the tick to \
SES's acceptance; "with events" has the recording of SES's events too. "Wrong" are members with no letter or with two. A letter has ${count(preparing.octets)} \
octets; each function runs with the heap that Lambda gives one of ${memory} MB. Between the two largest audiences CPU time grows with their size to the power of \
${growthExponent.toFixed(3)}.`;

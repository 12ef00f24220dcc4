import { machineLine } from '../machine.ts';
import { table } from '../table.ts';
import type { Measured } from './fanout.ts';
import { figuresOf, speedOf } from './figures.ts';
import type { MailmanRun } from './mailman.ts';
import { functionNames, type PathRun } from './whole-path.ts';

/** What Mailman 3 made on another machine of two cores, in letters per CPU second: personalised delivery, letters of 26 KB for 5,000 members. */
const mailmanElsewhere = 77;

export const mailmanMissing = 'Mailman 3 is not installed: `apt-get install mailman3`.';

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

function beside({ lettersPerCpuSecond: ours, preparing, floor, mailman }: Measured): string {
  const yardstick = mailman ? speedOf(mailman) : mailmanElsewhere;
  const rendered = speedOf(preparing.reactEmail);
  const row = (what: string, lettersPerCpuSecond: number, yardstick: number) => [
    what,
    count(lettersPerCpuSecond),
    count(lettersPerCpuSecond / yardstick, 2),
  ];
  return table(
    ['side by side', 'letters/CPU s', 'ratio'],
    [
      row('preparing: by react-email’s render for each', rendered, rendered),
      row('preparing: by React’s own renderer for each', speedOf(preparing.perRecipient), rendered),
      row('preparing: rendered once, slots filled', speedOf(preparing.ours), rendered),
      row(`whole path: Mailman 3${mailman ? '' : ' (known)'}`, yardstick, yardstick),
      row('whole path: ours', ours, yardstick),
      row('floor: nodemailer, pooled SMTP, ready-made mails', speedOf(floor.smtp), yardstick),
      row('floor: the SES client alone', speedOf(floor.ses), yardstick),
    ],
  );
}

const note = ({ growthExponent, preparing, mailman, memory }: Measured): string =>
  `CPU time is that of our functions' own processes, all threads, from their start; the twins of AWS live in other processes. "Letters/CPU s" is from the tick to \
SES's acceptance; "with events" has the recording of SES's events too. "Wrong" are members with no letter or with two. A letter has ${count(preparing.octets)} \
octets; each function runs with the heap that Lambda gives one of ${memory} MB. Between the two largest audiences CPU time grows with their size to the power of \
${growthExponent.toFixed(3)}. ${mailman ? aboutMailman(mailman) : `${mailmanMissing} Its ${mailmanElsewhere} are known from another machine, so the ratios to it say little.`}`;

const aboutMailman = ({ version, letters, octets, peakMiB, cpu, runners }: MailmanRun): string =>
  `Mailman ${version} sent ${count(letters)} personal letters of ${count(octets)} octets to an SMTP server in another process; its CPU time is that of the runners \
in, pipeline and out, without their start. Out had ${count((100 * runners.out.cpu) / cpu)} % of it; the largest held ${count(peakMiB)} MiB.`;

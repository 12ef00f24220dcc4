import { table } from '../table.ts';
import type { Measured } from './cost.ts';
import type { Line } from './line.ts';
import { pricedAt } from './prices.ts';
import type { Sending } from './sending.ts';

/** What was counted, as a table for a terminal. */
export const shown = (measured: Measured): string =>
  [...(measured.sending ? [sendingShown(measured.sending), ''] : []), idleShown(measured)].join('\n');

const sendingShown = ({
  letters,
  lines,
  dollars,
  dollarsWithoutFreeTier,
  sesFee,
  ...shares
}: Sending): string =>
  [
    `${amount(letters)} LETTERS, BESIDE SES’S OWN FEE OF $${sesFee.toFixed(2)} (US dollars, ${pricedAt})`,
    '',
    table(headings, [
      ...lines.map(rowOf),
      ['together', '', '', '', dollars.toFixed(3), dollarsWithoutFreeTier.toFixed(3)],
      [
        'of SES’s fee',
        '',
        '',
        '',
        percent(shares.shareOfSesFee),
        percent(shares.shareOfSesFeeWithoutFreeTier),
      ],
    ]),
    '',
    `In a month whose idle part has taken its share of what AWS gives away. Units, calls and requests are measured, those of events and of SNS counted: two \
events a letter. SQS may not bill what SNS puts in; here it does. Lambda’s time is that of senders kept awake by SES’s rate for new accounts.`,
  ].join('\n');

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const headings = ['', 'quantity', 'for one', 'given away', 'dollars', 'else'];

const rowOf = ({ what, quantity, unitPrice, freeTier, dollars, dollarsWithoutFreeTier }: Line): string[] => [
  what,
  amount(quantity),
  price(unitPrice),
  amount(freeTier),
  dollars.toFixed(3),
  dollarsWithoutFreeTier.toFixed(3),
];

const idleShown = ({
  idle,
  idleDollarsPerMonth,
  idleDollarsPerMonthWithoutFreeTier,
  idleTick,
}: Measured): string =>
  [
    `AN IDLE MONTH (US dollars, ${pricedAt})`,
    '',
    table(headings, [
      ...idle.map(rowOf),
      ['together', '', '', '', idleDollarsPerMonth.toFixed(3), idleDollarsPerMonthWithoutFreeTier.toFixed(3)],
    ]),
    '',
    `Nobody writes, nothing is sent, nobody looks. "Given away" is what AWS gives every account every month, for good; "else" is without it.
A tick consumes ${idleTick.readUnits} read and ${idleTick.writeUnits} write units, measured; the rest is counted from the templates.`,
  ].join('\n');

const amount = (number: number): string => number.toLocaleString('en-CA', { maximumFractionDigits: 3 });

/** Small prices for a million, as AWS's pages say them. */
const price = (dollars: number): string =>
  dollars < 0.0001 ? `${Number((dollars * 1e6).toPrecision(6))} / M` : String(dollars);

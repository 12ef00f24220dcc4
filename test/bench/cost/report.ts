import { table } from '../table.ts';
import type { Measured } from './cost.ts';
import { pricedAt } from './prices.ts';

/** What was counted, as a table for a terminal. */
export const shown = ({
  idle,
  idleDollarsPerMonth,
  idleDollarsPerMonthWithoutFreeTier,
  idleTick,
}: Measured): string =>
  [
    `AN IDLE MONTH (US dollars, ${pricedAt})`,
    '',
    table(
      ['', 'quantity', 'for one', 'given away', 'dollars', 'else'],
      [
        ...idle.map(({ what, quantity, unitPrice, freeTier, dollars, dollarsWithoutFreeTier }) => [
          what,
          amount(quantity),
          price(unitPrice),
          amount(freeTier),
          dollars.toFixed(3),
          dollarsWithoutFreeTier.toFixed(3),
        ]),
        [
          'together',
          '',
          '',
          '',
          idleDollarsPerMonth.toFixed(3),
          idleDollarsPerMonthWithoutFreeTier.toFixed(3),
        ],
      ],
    ),
    '',
    `Nobody writes, nothing is sent, nobody looks. "Given away" is what AWS gives every account every month, for good; "else" is without it.
A tick consumes ${idleTick.readUnits} read and ${idleTick.writeUnits} write units, measured; the rest is counted from the templates.`,
  ].join('\n');

const amount = (number: number): string => number.toLocaleString('en-CA', { maximumFractionDigits: 3 });

/** Small prices for a million, as AWS's pages say them. */
const price = (dollars: number): string =>
  dollars < 0.0001 ? `${Number((dollars * 1e6).toPrecision(6))} / M` : String(dollars);

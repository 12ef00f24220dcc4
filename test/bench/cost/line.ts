import { type Price, type Priced, prices } from './prices.ts';

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

/** Prices a quantity; `used` is how much of what AWS gives away others have taken. */
export function lineOf(what: string, priced: Priced, quantity: number, used = 0): Line {
  const { dollars: unitPrice, free, source }: Price = prices[priced];
  const freeTier = Math.max(0, free - used);
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

import type { Temporal } from 'temporal-polyfill';

/** What implied consent rests on. */
export type Basis = 'member' | 'inquiry';

/**
 * How long consent is implied, under Canada's anti-spam law (CASL, S.C. 2010, c. 23): two years behind the end of a membership, a gift, volunteer
 * work or a purchase (s. 10(10), (13) and (14)), six months behind an inquiry (s. 10(10)(e)).
 */
const lasts = { member: { months: 24 }, inquiry: { months: 6 } } as const;

/** The day from which consent is not implied any more. `since` is when membership ended or was last known, or the inquiry was made. */
export const impliedUntil = (basis: Basis, since: Temporal.PlainDate): Temporal.PlainDate =>
  since.add(lasts[basis]);

/** How long before that day its member is asked whether they would like to go on. */
const askedBefore = { days: 30 };

export const renewalDay = (until: Temporal.PlainDate): Temporal.PlainDate => until.subtract(askedBefore);

import type { Temporal } from 'temporal-polyfill';

/** An instant as the table keeps it: ISO 8601, UTC, always with milliseconds, so that texts sort as instants do. */
export const iso = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });

/** The calendar date of an instant at a place. */
export const dateAt = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();

/** Seconds since 1970, as DynamoDB's time to live wants them. */
export const epochSeconds = (instant: Temporal.Instant): number =>
  Math.floor(instant.epochMilliseconds / 1000);

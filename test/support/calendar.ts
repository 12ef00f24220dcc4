import { Temporal } from 'temporal-polyfill';

/** The n-th Tuesday to come at seven in the morning in Toronto, as the CLI takes it. */
export function tuesdayAtSeven(n: number): string {
  const now = Temporal.Now.zonedDateTimeISO('America/Toronto');
  const ahead = (2 - now.dayOfWeek + 7) % 7 || 7;
  const day = now.toPlainDate().add({ days: ahead + 7 * (n - 1) });
  const at = day.toZonedDateTime({ timeZone: 'America/Toronto', plainTime: '07:00' });
  return at.toInstant().toString();
}

/** So many days from now at an hour (`09:00`) in Toronto, as the CLI takes it. */
export function daysFromNow(days: number, hour: string): string {
  const day = Temporal.Now.zonedDateTimeISO('America/Toronto').toPlainDate().add({ days });
  return day.toZonedDateTime({ timeZone: 'America/Toronto', plainTime: hour }).toInstant().toString();
}

/** The first day, at an hour in Toronto, of the n-th month that begins more than so many days from now. */
export function firstOfMonth(n: number, after: number, hour: string): string {
  const day = Temporal.Now.plainDateISO('America/Toronto')
    .add({ days: after })
    .with({ day: 1 })
    .add({ months: n });
  return day.toZonedDateTime({ timeZone: 'America/Toronto', plainTime: hour }).toInstant().toString();
}

/** That day as people write it: "Friday", "December 4, 2026". */
export function dayFromNow(days: number): { weekday: string; date: string } {
  const day = Temporal.Now.plainDateISO('America/Toronto').add({ days });
  const written = (options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-CA', options);
  return {
    weekday: written({ weekday: 'long' }),
    date: written({ month: 'long', day: 'numeric', year: 'numeric' }),
  };
}

import { Temporal } from 'temporal-polyfill';

/** The n-th Tuesday to come at seven in the morning in Toronto, as the CLI takes it. */
export function tuesdayAtSeven(n: number): string {
  const now = Temporal.Now.zonedDateTimeISO('America/Toronto');
  const ahead = (2 - now.dayOfWeek + 7) % 7 || 7;
  const day = now.toPlainDate().add({ days: ahead + 7 * (n - 1) });
  const at = day.toZonedDateTime({ timeZone: 'America/Toronto', plainTime: '07:00' });
  return at.toInstant().toString();
}

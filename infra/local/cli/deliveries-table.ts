import type { Closed } from '../../../shared/delivery/gate.ts';
import type { EditionReport } from '../../../shared/delivery/report-edition.ts';
import { arrivals } from '../../../shared/language/letters/en-arrivals.ts';
import { openIn } from '../../../shared/letters/tally.ts';
import type { Why } from '../../../shared/members/trouble.ts';
import type { Deliveries } from '../deliveries.ts';

const headings = [
  'edition',
  'state',
  'planned',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'skipped',
  'failed',
  'open',
];

/** A line an edition; numbers to the right. */
export function deliveriesTable(reports: EditionReport[]): string {
  const rows = [headings, ...reports.map(rowOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function rowOf({ edition, state, tally, accounted }: EditionReport): string[] {
  const { planned, sent, delivered, bounced, complained, skipped, failed } = tally;
  const numbers = [planned, sent, delivered, bounced, complained, skipped, failed, openIn(tally)];
  return [edition.id, accounted ? state : `${state}, LETTERS MISSING`, ...numbers.map(String)];
}

/** Why letters were skipped or failed, the commonest first; empty where none were. */
export function reasonsList(reports: EditionReport[]): string {
  const reasons = new Map<string, number>();
  for (const { tally } of reports)
    for (const [why, times] of Object.entries(tally.reasons))
      reasons.set(why, (reasons.get(why) ?? 0) + times);
  return listed('Not sent, because:', [...reasons]);
}

/** Why letters came back, the commonest first; of all editions only where that is to be seen. Empty where none did. */
export function bouncesList(reports: EditionReport[], bounces: Deliveries['bounces']): string {
  if (bounces === null)
    return reports.some(({ tally }) => tally.bounced > 0) ? 'Why letters bounced: deliveries EDITION' : '';
  const why = Object.entries(bounces) as [Why, number][];
  return listed(
    'Bounced, because:',
    why.map(([cause, times]) => [arrivals.arrivals.why[cause], times]),
  );
}

/** What each prompt asks: the beginning of its first line. */
export function questionsList(questions: Deliveries['questions']): string {
  const lines = Object.entries(questions).map(([id, question]) => `${id}  ${beginningOf(question)}`);
  return lines.length === 0 ? '' : ['Questions:', ...lines].join('\n  ');
}

const longestBeginning = 70;

function beginningOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > longestBeginning ? `${line.slice(0, longestBeginning).trimEnd()} …` : line;
}

const listed = (heading: string, reasons: (readonly [string, number])[]): string =>
  reasons.length === 0
    ? ''
    : [heading, ...reasons.toSorted(([, a], [, b]) => b - a).map(([why, times]) => `${times} × ${why}`)].join(
        '\n  ',
      );

const barWidth = 30;

/** A bar that fills as letters are settled. */
export function progressLine({ edition, tally }: EditionReport): string {
  const settled = tally.planned - openIn(tally);
  const full = tally.planned === 0 ? 0 : Math.round((barWidth * settled) / tally.planned);
  return `${edition.id}  ${'█'.repeat(full)}${'░'.repeat(barWidth - full)}  ${settled} of ${tally.planned}`;
}

/** That SES takes no letters, since when and why, and who has to act. */
export const gateLine = ({ why, since, detail }: Closed): string =>
  `SES has taken no letters since ${since} (${detail}). ${toDo[why]}`;

const toDo: Record<Closed['why'], string> = {
  quota: 'It takes letters again by itself as the day goes on.',
  paused: 'Somebody must look at the account in AWS.',
  'not-set-up': 'Somebody must set up the mail domain in AWS.',
};

import type { Closed } from '../../../shared/delivery/gate.ts';
import type { EditionReport } from '../../../shared/delivery/report-edition.ts';
import { openIn } from '../../../shared/letters/tally.ts';

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
  const lines = [...reasons].toSorted(([, a], [, b]) => b - a).map(([why, times]) => `${times} × ${why}`);
  return lines.length === 0 ? '' : ['Not sent, because:', ...lines].join('\n  ');
}

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

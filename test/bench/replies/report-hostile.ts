import { table } from '../table.ts';
import type { Endured } from './endure.ts';
import { heap, limit } from './room.ts';

type Outcome = Endured['outcome'];

/** Milliseconds from which on a reading is named. */
const slow = 250;

/** How parsers came through the hostile bodies: a row a parser, and below it which bodies were slow, or worse. */
export function shownHostile(endured: Endured[]): string {
  const parsers = [...Map.groupBy(endured, ({ parser, kind }) => `${parser}, ${kind}`)];
  const rows = parsers.map(([name, its]) => [name, ...hostileRow(its)]);
  const lists = parsers.map(([name, its]) => worstOf(name, its)).filter((list) => list !== '');
  return [
    table(
      ['HOSTILE MAIL', 'tried', `over ${slow} ms`, 'over 2 s', 'threw', 'died', 'not tried', 'slowest'],
      rows,
    ),
    `Each body in 100 KB, 1 MB and 10 MB, in a process of its own with ${heap} MB of heap, ended after ${limit / 1000} s of CPU time; what was too much \
for a parser is not tried ten times as large.`,
    `NOT WITHIN ${slow} MS`,
    lists.length > 0 ? lists.join('\n') : 'none',
  ].join('\n\n');
}

function hostileRow(its: Endured[]): string[] {
  const count = (which: (outcome: Outcome) => boolean) =>
    String(its.filter(({ outcome }) => which(outcome)).length);
  return [
    count(({ kind }) => kind !== 'not-tried'),
    count((outcome) => outcome.kind === 'too-long' || isSlow(outcome)),
    count(({ kind }) => kind === 'too-long'),
    count(({ kind }) => kind === 'threw'),
    count(({ kind }) => kind === 'died'),
    count(({ kind }) => kind === 'not-tried'),
    slowestOf(its),
  ];
}

const isSlow = (outcome: Outcome): boolean => outcome.kind === 'took' && outcome.milliseconds > slow;

/** The longest that ended in time; those that did not are counted beside it. */
function slowestOf(its: Endured[]): string {
  const [slowest] = its.toSorted((a, b) => timeOf(b.outcome) - timeOf(a.outcome));
  return slowest ? `${shownOutcome(slowest.outcome)} (${sizeOf(slowest)} ${slowest.body})` : '';
}

function timeOf(outcome: Outcome): number {
  if (outcome.kind === 'too-long') return Number.POSITIVE_INFINITY;
  return outcome.kind === 'took' ? outcome.milliseconds : 0;
}

function worstOf(parser: string, its: Endured[]): string {
  const bad = its.filter(
    ({ outcome }) => outcome.kind !== 'not-tried' && (outcome.kind !== 'took' || isSlow(outcome)),
  );
  const lines = [...Map.groupBy(bad, ({ body }) => body)].map(
    ([body, sizes]) => `  ${body}: ${shownSizes(sizes)}`,
  );
  return lines.length > 0 ? [parser, ...lines].join('\n') : '';
}

/** `100 KB 310 ms, 1 MB > 2 s`; sizes that ended alike share their outcome. */
const shownSizes = (sizes: Endured[]): string =>
  [...Map.groupBy(sizes, ({ outcome }) => shownOutcome(outcome))]
    .map(([outcome, its]) => `${its.map(sizeOf).join(', ')} ${outcome}`)
    .join(', ');

const sizeOf = ({ octets }: Endured): string =>
  octets >= 1_000_000 ? `${octets / 1_000_000} MB` : `${octets / 1_000} KB`;

function shownOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'took':
      return `${outcome.milliseconds.toFixed(0)} ms`;
    case 'too-long':
      return `> ${limit / 1000} s`;
    case 'threw':
      return `threw "${outcome.why.slice(0, 60)}"`;
    case 'died':
      return 'died';
    case 'not-tried':
      return '–';
    default:
      return outcome satisfies never;
  }
}

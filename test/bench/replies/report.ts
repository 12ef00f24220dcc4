import { machineLine } from '../machine.ts';
import { table } from '../table.ts';
import type { Accuracy } from './accuracy.ts';
import type { Kind } from './parser.ts';
import type { Measured } from './replies.ts';
import { shownHostile } from './report-hostile.ts';
import { rounds, type Speed } from './speed.ts';

/** What was measured, as tables for a terminal. */
export function shown(measured: Measured): string {
  const { accuracy, speed, hostile } = measured;
  return [
    heading(measured),
    ...kinds.map((kind) => shownAccuracy(kind, accuracy)),
    shownMisread(accuracy),
    ...kinds.map((kind) => shownSpeed(kind, speed)),
    speedNote,
    hostile.length > 0 ? shownHostile(hostile) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const kinds: Kind[] = ['text', 'html', 'mail'];

const partsRead: Record<Kind, string> = {
  text: 'from the plain part',
  html: 'from the HTML part',
  mail: 'from the whole mail',
};

function heading({ machine, folders, peers, missing }: Measured): string {
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    'READING REPLIES',
    machineLine(machine),
    `Cases: ${folders.map(({ folder, cases }) => `${folder} ${cases}`).join(', ')}`,
    ...(versions.length > 0 ? [`Peers: ${versions.join(', ')}`] : []),
    ...Object.entries(missing).map(([name, why]) => `Left out: ${name} (${why})`),
  ].join('\n');
}

/** A row a parser, under the name of the folder. */
function shownAccuracy(kind: Kind, accuracy: Accuracy[]): string {
  const judged = accuracy.filter((one) => one.kind === kind && one.cases > 0);
  const rows = [...Map.groupBy(judged, ({ folder }) => folder)].flatMap(([folder, its]) => [
    [folder ?? 'ALL'],
    ...its.map(accuracyRow),
  ]);
  const headings = [
    `HOW RIGHT, ${partsRead[kind]}`,
    'cases',
    'exact %',
    'F1',
    'LOST',
    'LEAK',
    'EMPTY',
    'threw',
  ];
  return rows.length > 0 ? table(headings, rows) : '';
}

const accuracyRow = ({ parser, cases, of, exact, f1, lost, leak, empty, threw }: Accuracy): string[] => [
  `  ${parser}`,
  cases === of ? `${cases}` : `${cases} of ${of}`,
  ((100 * exact) / cases).toFixed(1),
  f1.toFixed(3),
  ...[lost, leak, empty, threw].map(String),
];

/** Whole mails that we don't read exactly; `npm run cli -- read-mail --explain FILE` shows why. */
function shownMisread(accuracy: Accuracy[]): string {
  const lines = accuracy
    .filter(({ kind, folder, misread }) => kind === 'mail' && folder !== null && misread.length > 0)
    .map(({ folder, parser, misread }) => `  ${folder}, ${parser}: ${misread.join(', ')}`);
  return lines.length > 0 ? ['NOT EXACT, from the whole mail', ...lines].join('\n') : '';
}

function shownSpeed(kind: Kind, speed: Speed[]): string {
  const its = speed.filter((one) => one.kind === kind && one.mails > 0);
  if (its.length === 0) return '';
  const headings = [`HOW FAST, ${partsRead[kind]}`, 'mails', 'mails/s', 'time, ours = 1'];
  return table(
    headings,
    its.map(({ parser, mails, perSecond, timeToOurs }) => [
      parser,
      String(mails),
      perSecond.toFixed(0),
      timeToOurs.toFixed(2),
    ]),
  );
}

const speedNote = `All read the same decoded bodies ("from raw mail" decodes them too) in turn, in one process; of ${rounds} rounds after a warm-up \
the median, in CPU time.`;

import type { Say } from '../progress.ts';
import { median, rotated } from '../statistics.ts';
import type { Mail } from './cases.ts';
import { type Contest, has, type Kind, type Parser } from './parser.ts';

/** How fast a parser reads. */
export interface Speed {
  kind: Kind;
  parser: string;
  mails: number;
  perSecond: number;
  /** Its time for the same mails, the first parser's (ours) being 1: 2 is twice as slow. */
  timeToOurs: number;
}

const warmUps = 10;
export const rounds = 15;

/**
 * Lets the parsers of a contest read all the mails in turn, round after round, each round begun by another one, and takes each one's median
 * round after the warm-up. Measured is the CPU time of this thread: other programs on the machine don't count.
 */
export async function speedOf({ kind, parsers }: Contest, mails: Mail[], say: Say): Promise<Speed[]> {
  const fitting = mails.filter((mail) => has(kind, mail));
  const times = new Map<Parser, number[]>(parsers.map((parser) => [parser, []]));
  for (let round = 0; round < warmUps + rounds; round++) {
    say(
      `Speed on ${kind}: ${round < warmUps ? 'warming up' : `round ${round - warmUps + 1} of ${rounds}`} …`,
    );
    for (const parser of rotated(parsers, round)) {
      const time = await timeOf(parser, fitting);
      if (round >= warmUps) times.get(parser)?.push(time);
    }
  }
  const medians = parsers.map((parser) => median(times.get(parser) ?? []));
  return parsers.map(({ name }, at) => ({
    kind,
    parser: name,
    mails: fitting.length,
    perSecond: (fitting.length * 1000) / (medians[at] ?? 0),
    timeToOurs: (medians[at] ?? 0) / (medians[0] ?? 0),
  }));
}

/** Milliseconds of CPU time. */
async function timeOf(parser: Parser, mails: Mail[]): Promise<number> {
  const before = process.threadCpuUsage();
  for (const mail of mails) {
    try {
      const answer = parser.read(mail);
      if (typeof answer !== 'string') await answer;
    } catch {
      // A parser that throws took its time too.
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

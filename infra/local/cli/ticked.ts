import type { Ticked } from '../scheduler.ts';

/** What a tick did, for people: what was due, and how many letters it brought. */
export function tickedInWords({ tick, at, delivered, queues }: Ticked): string {
  const [counts = '', ...closed] = tick.replace(/^tick: /, '').split('; ');
  const did = counts.split(', ').filter((part) => !part.startsWith('0 '));
  const dead = Object.values(queues).reduce((sum, queue) => sum + queue.dead, 0);
  return [
    `Tick of ${at}: ${[did.join(', ') || 'nothing was due', ...closed].join('; ')}.`,
    `Since then ${letters(delivered)} delivered; the queues are empty.`,
    ...(dead > 0 ? [`Given up: ${dead}. To see why: npm run cli -- dead`] : []),
  ].join('\n');
}

const letters = (number: number): string =>
  number === 0 ? 'no letter was' : number === 1 ? '1 letter was' : `${number} letters were`;

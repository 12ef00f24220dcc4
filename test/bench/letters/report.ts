import { machineLine } from '../machine.ts';
import { median } from '../statistics.ts';
import { table } from '../table.ts';
import type { Measured } from './letters.ts';

/** What was measured, as a table: the slowest letter first, each with its share of the time that all together take. */
export function shown({ machine, load, profile, rounds, firstMs, ms: all, cpuMs, lines }: Measured): string {
  let soFar = 0;
  const rows = lines.map(({ letter, language, ms, html, text }) => {
    soFar += ms;
    return [
      letter,
      language,
      ms.toFixed(2),
      `${((100 * ms) / all).toFixed(1)} %`,
      `${((100 * soFar) / all).toFixed(0)} %`,
      String(html),
      String(text),
    ];
  });
  const middle = median(lines.map((line) => line.ms));
  return `${table(['letter', '', 'ms', 'share', 'so far', 'HTML', 'text'], rows)}

${lines.length} letters (${profile}), ${all.toFixed(0)} ms together (${cpuMs.toFixed(0)} ms of CPU time), ${middle.toFixed(2)} ms in the middle; median of ${rounds} rounds.
The first letter of a process: ${firstMs.toFixed(0)} ms.
${machineLine(machine)}; load ${load.toFixed(1)}`;
}

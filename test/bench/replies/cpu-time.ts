import { readFileSync } from 'node:fs';

/** Linux counts CPU time in ticks of 10 ms for everybody who reads /proc (proc(5)). */
const tick = 10;

/** Milliseconds of CPU time that the first thread of a process has had; where the system does not tell, the time of the clock, which runs no slower. */
export function cpuTimeOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return performance.now();
  }
}

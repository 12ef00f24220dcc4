import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process's idea of time: the real time and an offset, kept in `clock.json` across restarts. */
export interface Clock {
  /** Makes it another time (ISO 8601); throws where that is no time. */
  set(at: string): void;
  now(): Date;
  /** Back to the real time. */
  stop(): void;
}

const RealDate = globalThis.Date;
let offset = 0;

/** Lets the whole process live at another time: handlers ask `Date` and need not know. It runs on from wherever it is set. */
export function startClock(dataDir: string): Clock {
  const file = join(dataDir, 'clock.json');
  offset = readOffset(file);
  globalThis.Date = ShiftedDate;
  return {
    set(at) {
      const wanted = RealDate.parse(at);
      if (Number.isNaN(wanted))
        throw new Error(`"${at}" is no time; write it like 2026-12-01T07:00:00-05:00`);
      offset = wanted - RealDate.now();
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(file, JSON.stringify({ offset }));
    },
    now: () => new Date(),
    stop() {
      globalThis.Date = RealDate;
      offset = 0;
    },
  };
}

const shiftedNow = (): number => RealDate.now() + offset;

/** A proxy and no subclass, so that dates made by Node itself, such as a file's, are still instances of `Date`. */
const ShiftedDate = new Proxy(RealDate, {
  construct: (real, given, as) => Reflect.construct(real, given.length === 0 ? [shiftedNow()] : given, as),
  apply: () => new RealDate(shiftedNow()).toString(),
  get: (real, name) => (name === 'now' ? shiftedNow : Reflect.get(real, name)),
});

function readOffset(file: string): number {
  try {
    return Number(JSON.parse(readFileSync(file, 'utf8')).offset) || 0;
  } catch {
    return 0;
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process's idea of time: the real time and an offset, kept in `clock.json` across restarts. */
export interface Clock {
  set(at: string): void;
  now(): Date;
}

const RealDate = globalThis.Date;
let offset = 0;

/** Lets the whole process live at another time: handlers ask `Date` and need not know. It runs on from wherever it is set. */
export function startClock(dataDir: string): Clock {
  const file = join(dataDir, 'clock.json');
  offset = readOffset(file);
  globalThis.Date = ShiftedDate as DateConstructor;
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
  };
}

class ShiftedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...(given as [number]));
  }
  static override now(): number {
    return RealDate.now() + offset;
  }
}

function readOffset(file: string): number {
  try {
    return Number(JSON.parse(readFileSync(file, 'utf8')).offset) || 0;
  } catch {
    return 0;
  }
}

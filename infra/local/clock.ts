import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process's idea of time: the real time and an offset, kept in `clock.json` across restarts. */
export interface Clock {
  /** Throws, in words for a person, where `at` (ISO 8601) is no time, or is over. */
  check(at: string): void;
  /** Makes it another time, checked as above; a time that is over by less than a quarter of an hour leaves the clock as it is. */
  set(at: string): void;
  now(): Date;
  /** Back to the real time. */
  stop(): void;
}

const RealDate = globalThis.Date;
let offset = 0;

/** The tick of this quarter of an hour may come late, or twice, as EventBridge's does. */
const stillNow = 15 * 60 * 1000;

/** Lets the whole process live at another time: handlers ask `Date` and need not know. It runs on from wherever it is set. `timeZone` is for what it says. */
export function startClock(dataDir: string, timeZone: string): Clock {
  const file = join(dataDir, 'clock.json');
  offset = readOffset(file);
  globalThis.Date = ShiftedDate;
  return {
    check: (at) => void ahead(at, dataDir, timeZone),
    set(at) {
      const distance = ahead(at, dataDir, timeZone);
      if (distance <= 0) return;
      offset += distance;
      mkdirSync(dataDir, { recursive: true });
      // Whole or not at all: without its offset the folder would be thrown back to the real time.
      writeFileSync(`${file}.part`, JSON.stringify({ offset }));
      renameSync(`${file}.part`, file);
    },
    now: () => new Date(),
    stop() {
      globalThis.Date = RealDate;
      offset = 0;
    },
  };
}

/**
 * How far a time lies ahead, in milliseconds. One that is over is refused: leases, the gate's room and messages in flight would
 * all lie in the future, and everything would wait for them.
 */
function ahead(at: string, dataDir: string, timeZone: string): number {
  const wanted = RealDate.parse(at);
  if (Number.isNaN(wanted)) throw new Error(`"${at}" is no time; write it like 2026-12-01T07:00:00-05:00`);
  const distance = wanted - shiftedNow();
  if (distance > -stillNow) return distance;
  throw new Error(
    `It is already ${spoken(shiftedNow(), timeZone)} here; time only goes forward. Start with fresh data to begin again: stop Roundletter, delete the folder ${dataDir}, and start it.`,
  );
}

const spoken = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(at);

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

import { Temporal } from 'temporal-polyfill';

/** The next such day that people call by a name ("Valentine's day", « la Saint-Jean »), in folded words; null where there is none among them. */
export function namedDay(said: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const found = days.find(([name]) => name.test(said));
  if (!found) return null;
  const [, dayIn] = found;
  const thisYear = dayIn(today.year);
  return Temporal.PlainDate.compare(thisYear, today) > 0 ? thisYear : dayIn(today.year + 1);
}

type DayIn = (year: number) => Temporal.PlainDate;

const on =
  (month: number, day: number): DayIn =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The nth Monday of a month. */
const monday =
  (month: number, nth: number): DayIn =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    return first.add({ days: ((8 - first.dayOfWeek) % 7) + 7 * (nth - 1) });
  };

/** Gregorian Easter, after Meeus, Jones and Butcher. */
const easter: DayIn = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(at / 31), day: (at % 31) + 1 });
};

const days: [RegExp, DayIn][] = [
  [/\b(?:valentines?|valentin|st valentin|saint valentin)\b/, on(2, 14)],
  [/\b(?:christmas day|jour de noel)\b|\b(?:christmas|noel)$/, on(12, 25)],
  [/\b(?:new years?|new year s|jour de l an|nouvel an)\b/, on(1, 1)],
  [/\b(?:st|saint) patrick/, on(3, 17)],
  [/\b(?:saint|st) jean\b/, on(6, 24)],
  [/\b(?:canada day|fete du canada)\b/, on(7, 1)],
  [/\b(?:labou?r day|fete du travail)\b/, monday(9, 1)],
  [/\b(?:thanksgiving|action de graces?)\b/, monday(10, 2)],
  [/\bhalloween\b/, on(10, 31)],
  [/\b(?:easter|paques)\b/, easter],
];

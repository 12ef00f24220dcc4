import { Temporal } from 'temporal-polyfill';

/** The times of day that words name, and the words without them. */
export interface TimesRead {
  start: Temporal.PlainTime;
  end: Temporal.PlainTime | null;
  rest: string;
}

/**
 * Reads "7 pm to 8:30 pm", "from 7 to 8:30 p.m.", "noon", "de 19 h à 20 h 30", "19:00–20:30". Null where there is none, or where nothing tells
 * morning from evening ("at 7"): that is asked, not guessed.
 */
export function readTimes(words: string): TimesRead | null {
  const found = range.exec(words) ?? single.exec(words);
  if (!found) return null;
  const { first = '', second } = found.groups ?? {};
  const last = second === undefined ? null : timeOf(second);
  // "7 to 8:30 pm": both are in the afternoon, unless that would end before it begins.
  const start = timeOf(first, last?.half ?? null) ?? null;
  if (!start || (second !== undefined && !last)) return null;
  const sooner = last && Temporal.PlainTime.compare(last.time, start.time) <= 0 && last.half && !start.own;
  const begin = sooner ? start.time.subtract({ hours: 12 }) : start.time;
  const rest = words.replace(found[0], ' ').replace(/\s+/g, ' ').trim();
  return { start: begin, end: last?.time ?? null, rest };
}

const half = String.raw`(?:\s*[ap]\.?\s?m\b\.?)`;
const named = `noon|midday|midi|midnight|minuit`;
/** A number that is surely a time. */
const sure = [
  named,
  String.raw`\d{1,2}\s?:\s?\d{2}${half}?`,
  String.raw`\d{1,2}\s?h(?:eures?|rs?)?(?:\s?[0-5]\d)?(?![\p{L}\d])(?:\s+(?:du matin|du soir|de l['’]après-midi))?`,
  String.raw`\d{1,2}(?:\.\d{2})?${half}`,
].join('|');
const maybe = String.raw`(?:${sure}|\d{1,2}(?:[:.]\d{2})?)`;
const before = String.raw`(?<![\d:.])(?:(?:from|at|de|dès|à|a|between|entre)\s+)?`;
const range = new RegExp(
  String.raw`${before}(?<first>${maybe})\s*(?:to|until|till|and|à|a|et|jusqu['’]à|[-–—])\s*(?<second>${sure})(?![\d:])`,
  'iu',
);
const single = new RegExp(String.raw`${before}(?<first>${sure})(?![\d:])`, 'iu');

interface TimeRead {
  time: Temporal.PlainTime;
  /** Morning or afternoon, where the words say so. */
  half: 'a' | 'p' | null;
  /** Whether that stood there itself. */
  own: boolean;
}

function timeOf(words: string, otherwise: 'a' | 'p' | null = null): TimeRead | null {
  const said = words.toLowerCase();
  if (/^(?:noon|midday|midi)/.test(said))
    return { time: Temporal.PlainTime.from('12:00'), half: null, own: true };
  if (/^(?:midnight|minuit)/.test(said))
    return { time: Temporal.PlainTime.from('00:00'), half: null, own: true };
  const [hours = 0, minutes = 0] = (said.match(/\d+/g) ?? []).map(Number);
  const own = halfOf(said);
  const part = own ?? otherwise;
  const is24 = hours > 12 || hours === 0 || (/\d\s?h/.test(said) && own === null);
  if (hours > 23 || minutes > 59 || (!is24 && part === null)) return null;
  const hour = is24 || part === null ? hours : (hours % 12) + (part === 'p' ? 12 : 0);
  return { time: Temporal.PlainTime.from({ hour, minute: minutes }), half: part, own: own !== null };
}

function halfOf(said: string): 'a' | 'p' | null {
  if (/a\.?\s?m\b|matin/.test(said)) return 'a';
  return /p\.?\s?m\b|soir|après-midi/.test(said) ? 'p' : null;
}

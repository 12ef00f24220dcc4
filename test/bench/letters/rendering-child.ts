import { frameOf, type Preview, previews } from '../../../emails/previews.ts';
import { render } from '../../../emails/render.ts';
import { type Language, languages } from '../../../shared/language/language.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { composeLetter } from '../../../shared/letters/compose-letter.ts';
import { median } from '../statistics.ts';

/** One letter as it was measured: milliseconds by the clock, parts in octets. */
export interface Line {
  letter: string;
  language: Language;
  ms: number;
  html: number;
  text: number;
}

export interface Rendering {
  lines: Line[];
  /** The very first letter of the process: React's renderer is loaded for it. */
  firstMs: number;
  /** CPU time of a round of all letters: what the lines should add up to, where nobody interrupted. */
  cpuMs: number;
}

/** Run as a process of its own, `rendering-child PROFILE ROUNDS`: every preview in every language, so many rounds after some to warm up. */
const [profileName, roundsWanted] = process.argv.slice(2);
const profile = AccessProfile.parse(profileName);
const rounds = Number(roundsWanted);
const warmUps = 10;

/** Rendered and looked over, as before it is kept. Throws on one that would not be sent. */
async function compose({ name, model }: Preview, language: Language) {
  const composed = await composeLetter(model, frameOf(model, language, profile), render);
  if (composed.kind === 'unfit') throw new Error(`${name} in ${language} would not be sent: ${composed.why}`);
  return composed.content;
}

/** A letter takes less than the system's ticks of CPU time: only the clock is exact enough, and the median leaves out where we were interrupted. */
async function timeOf(letter: Preview, language: Language): Promise<number> {
  const begun = performance.now();
  await compose(letter, language);
  return performance.now() - begun;
}

const begun = performance.now();
const [first] = previews;
if (!first) throw new Error('there are no letters');
await compose(first, 'en');
const firstMs = performance.now() - begun;

const letters = previews.flatMap((preview) =>
  languages.map((language) => ({ preview, language, times: [] as number[] })),
);
let cpuBefore = process.threadCpuUsage();
for (let round = 0; round < warmUps + rounds; round++) {
  if (round === warmUps) cpuBefore = process.threadCpuUsage();
  for (const { preview, language, times } of letters) {
    const time = await timeOf(preview, language);
    if (round >= warmUps) times.push(time);
  }
}
const { user, system } = process.threadCpuUsage(cpuBefore);
const cpuMs = (user + system) / 1000 / rounds;
const lines: Line[] = [];
for (const { preview, language, times } of letters) {
  const { html, text } = await compose(preview, language);
  lines.push({
    letter: preview.name,
    language,
    ms: median(times),
    html: Buffer.byteLength(html ?? ''),
    text: Buffer.byteLength(text),
  });
}
console.log(JSON.stringify({ lines, firstMs, cpuMs } satisfies Rendering));

import { analyse } from 'chardet';
import { charsetNamed } from './charset-label.ts';

/** The charset that undeclared 8-bit text is most likely in, as a label of TextDecoder: windows-1252 unless another is much likelier. */
export function guessCharset(octets: Uint8Array): string {
  const guesses = analyse(sampleOf(octets)).filter(({ confidence }) => confidence >= leastConfidence);
  const best = guesses.find(({ name }) => !/^(?:UTF|ISO-2022|ASCII)/.test(name));
  const western = guesses.find(({ name }) => isWestern(name));
  if (!best || isWestern(best.name)) return fallback;
  if (isLatin(best.name) && best.confidence < (western?.confidence ?? 0) + leastMargin) return fallback;
  const charset = charsetNamed(best.name);
  return charset.kind === 'label' ? charset.label : fallback;
}

const fallback = 'windows-1252';
/** Below this, chardet says the like of any few octets. */
const leastConfidence = 20;
const leastMargin = 15;
const sampleSize = 8000;

/** What is beyond ASCII begins somewhere; a sample from there tells most. */
function sampleOf(octets: Uint8Array): Uint8Array {
  let first = 0;
  while (first < octets.length && (octets[first] as number) < 0x80) first++;
  const from = Math.max(0, first - 200);
  return octets.subarray(from, from + sampleSize);
}

const isWestern = (name: string): boolean => /^(?:ISO-8859-1|windows-1252)$/.test(name);
const isLatin = (name: string): boolean => /^(?:ISO-8859-(?:2|9)|windows-125[0478])$/.test(name);

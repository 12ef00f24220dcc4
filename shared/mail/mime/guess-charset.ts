import { analyse } from 'chardet';
import { charsetNamed } from './charset-label.ts';
import { latin1 } from './latin1.ts';

/** The charset that undeclared 8-bit text is most likely in, as a label of TextDecoder: windows-1252 unless another is much likelier. */
export function guessCharset(octets: Uint8Array): string {
  const sample = sampleOf(octets);
  const guesses = analyse(sample).filter(({ confidence }) => confidence >= leastConfidence);
  const best = guesses.find(({ name }) => !/^(?:UTF|ISO-2022|ASCII)/.test(name));
  const western = guesses.find(({ name }) => isWestern(name));
  if (!best || isWestern(best.name)) return fallback;
  const isSure =
    accentsIn(sample) >= fewestAccents && best.confidence >= (western?.confidence ?? 0) + leastMargin;
  if (isLatin(best.name) && !isSure) return fallback;
  const charset = charsetNamed(best.name);
  return charset.kind === 'label' ? charset.label : fallback;
}

const fallback = 'windows-1252';
/** Below this, chardet says the like of any few octets. */
const leastConfidence = 15;
/** Letters with accents mean something else in every Latin charset; a few of them tell nothing. */
const fewestAccents = 8;
const leastMargin = 15;
const sampleSize = 8000;
const longestWord = 30;

/** The words with something beyond ASCII in them: the others are of any language. */
function sampleOf(octets: Uint8Array): Buffer {
  let first = 0;
  while (first < octets.length && (octets[first] as number) < 0x80) first++;
  const words = latin1(octets, Math.max(0, first - longestWord), first + sampleSize).split(/[ \r\n]+/);
  return Buffer.from(words.filter((word) => /[\x80-\xFF]/.test(word)).join(' '), 'latin1');
}

const accentsIn = (sample: Buffer): number => sample.filter((octet) => octet > 0x7f).length;
const isWestern = (name: string): boolean => /^(?:ISO-8859-1|windows-1252)$/.test(name);
const isLatin = (name: string): boolean => /^(?:ISO-8859-(?:2|9)|windows-125[0478])$/.test(name);

import type { Language } from '../../language/language.ts';
import { readingReasons } from '../../language/reading.ts';
import type { NewWords, PartKind, Why } from './parts.ts';

/** One line of a mail, whether it counts as the writer's words, and why in a person's words. */
export interface Explained {
  /** From 1. */
  line: number;
  kept: boolean;
  kind: PartKind;
  text: string;
  reason: string;
}

/** What the system saw, line by line, without empty lines and those of nothing but marks; in the reader's language. */
export function explain({ body, parts }: NewWords, language: Language): Explained[] {
  const reasons: Record<Why, string> = readingReasons[language];
  const explained: Explained[] = [];
  let line = 1;
  let at = 0;
  for (const { kind, why, from, to } of parts) {
    line += countLineEnds(body, at, from);
    at = to;
    for (const text of body.slice(from, to).split('\n')) {
      const kept = kind === 'new' || kind === 'question' || kind === 'forwarded';
      if (!/^[>\s]*$/.test(text)) explained.push({ line, kept, kind, text, reason: reasons[why] });
      line++;
    }
    line--;
  }
  return explained;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

import { isBlank, type Line, said } from './line.ts';
import { type Phrases, phrases } from './phrases.ts';
import { plain } from './plain.ts';

type Field = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';
const fields: Field[] = ['from', 'sent', 'to', 'cc', 'subject', 'other'];

interface Found extends Meaning {
  value: string;
}

/** What a block of fields may span, and how many lines of a long value may stand between two fields. */
const mostLines = 16;
const mostContinued = 3;

interface Meaning {
  field: Field;
  language: number;
}

/** Which field, in which languages, each printed name means. */
const meanings = new Map<string, Meaning[]>();
phrases.forEach((one: Phrases, language) => {
  for (const field of fields)
    for (const name of one[field]) {
      const key = plain(name);
      meanings.set(key, [...(meanings.get(key) ?? []), { field, language }]);
    }
});
const label = /^(\p{L}[\p{L}\p{M}'./ -]{0,40}?) ?:(?!\/\/|[()]) ?(.*)$/u;
const addressLike = /[^\s<>@]@[^\s<>@]|mailto:/u;
const timeLike =
  /(?<![\p{Nd}.])\p{Nd}{1,2}(?:\s?[:h時시點点]\s?\p{Nd}{2}|\.\p{Nd}{2}(?![.\p{Nd}]))|\p{Nd}\s?[ap]\.?m\b/iu;

/**
 * How many lines, from `at` on, are a block of header fields as Outlook, Apple Mail and phones print it above a quoted mail; 0 for none.
 * Such a block has two different fields of one language close together, of which an address is the value of one; or the writer, the subject, and a date with its hour.
 */
export function headerBlockLength(lines: Line[], at: number): number {
  const first = lines[at];
  if (!first) return 0;
  const begin = fieldsOf(first);
  if (begin.length === 0) return 0;
  const found: Found[] = [...begin];
  let end = at + 1;
  let continued = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + mostLines); i++) {
    const line = lines[i];
    if (!line || line.depth !== first.depth || continued > mostContinued) break;
    const more = fieldsOf(line);
    if (more.length > 0) {
      found.push(...more);
      end = i + 1;
      continued = 0;
    } else if (isBlank(line) && (continued > 0 || fieldsOf(lines[i + 1]).length === 0)) break;
    else continued++;
  }
  return isBlock(found) ? end - at : 0;
}

const nothing: Found[] = [];
const seen = new WeakMap<Line, Found[]>();

/** The fields a line holds, worked out once: every line of a block is asked again from each line above it. */
function fieldsOf(line: Line | undefined): Found[] {
  if (!line || !/[:：]/.test(line.text.slice(0, 60))) return nothing;
  const found = seen.get(line) ?? readFields(said(line));
  seen.set(line, found);
  return found;
}

/** One field at the beginning of a line, or several printed on one line. */
function readFields(text: string): Found[] {
  const [, name = '', value = ''] = label.exec(text) ?? [];
  const known = meanings.get(name.trim());
  if (!known) return nothing;
  return [...known, ...(/\p{L} ?:/u.test(value) ? meaningsInside(value) : [])].map((meaning) => ({
    ...meaning,
    value,
  }));
}

/** Names of further fields that stand before a colon within a line: "À : abc@abc.be Objet : Bonjour". */
function meaningsInside(value: string): Meaning[] {
  const found: Meaning[] = [];
  for (const [, words = ''] of value
    .slice(0, 400)
    .matchAll(/((?:\p{L}[\p{L}\p{M}'-]* ?){1,4}) ?:(?!\/\/)/gu)) {
    const parts = words.trim().split(' ');
    for (let i = 0; i < parts.length; i++) found.push(...(meanings.get(parts.slice(i).join(' ')) ?? []));
  }
  return found;
}

/** "From: Ottawa, to: Toronto, date: 3 May" is a trip's: a mail's fields hold an address, or tell its writer, its subject and the hour. */
function isBlock(found: Found[]): boolean {
  const has = (...asked: Field[]) => found.some(({ field }) => asked.includes(field));
  const addressed = found.some(
    ({ field, value }) => (field === 'from' || field === 'to') && addressLike.test(value),
  );
  if (!addressed && !(has('from') && has('subject'))) return false;
  const dated = found.some(({ field, value }) => field === 'sent' && timeLike.test(value));
  const most = Math.max(0, ...countByLanguage(found));
  return most >= (addressed ? 2 : 3) && has('from', 'sent') && (addressed || dated);
}

/** How many different fields each language accounts for. */
function countByLanguage(found: Found[]): number[] {
  const seen = new Map<number, Set<Field>>();
  for (const { field, language } of found) {
    const fieldsSeen = seen.get(language) ?? new Set();
    seen.set(language, fieldsSeen.add(field));
  }
  return [...seen.values()].map(({ size }) => size);
}

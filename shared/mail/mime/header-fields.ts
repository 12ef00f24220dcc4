import { addressParser } from 'postal-mime';
import type { Mailbox } from '../message.ts';
import { decodeWords, recodeWords } from './encoded-words.ts';
import { oneLine } from './neutral.ts';

/** A header field (RFC 5322): its name in lower case, its body unfolded and as it was written. */
export interface Field {
  name: string;
  value: string;
}

export const mostFields = 1000;
export const mostMailboxes = 200;

/** The body of a field as text: encoded words decoded, on one line, neutral. */
export const readField = (value: string): string => oneLine(decodeWords(value.slice(0, longestField)));

/** The first field of a name, as it was written. */
export const firstField = (fields: Field[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

/** Every mailbox in all fields of a name (RFC 5322 §3.4), those of groups among them; at most 200, in 50,000 characters. */
export function mailboxes(fields: Field[], name: string): Mailbox[] {
  const lists = fields.filter((field) => field.name === name).map(({ value }) => value);
  return addressParser(recodeWords(lists.join(', ').slice(0, longestList)), { flatten: true })
    .slice(0, mostMailboxes)
    .flatMap(({ address, name }) =>
      address ? [{ address: oneLine(address), name: oneLine(name) || null }] : [],
    );
}

/** Message-ids (RFC 5322 §3.6.4) without brackets, the last 50; a mail may bear any text there. */
export function messageIds(value: string | undefined): string[] {
  const text = oneLine((value ?? '').slice(-longestField));
  const bracketed = [...text.matchAll(/<([^<>\s]{1,900})>/g)].flatMap(([, id]) => (id ? [id] : []));
  const bare = /^[^<>\s]{1,900}@[^<>\s@]{1,900}$/.test(text) ? [text] : [];
  return (bracketed.length > 0 ? bracketed : bare).slice(-mostIds);
}

/** ISO 8601 where it is a date, else what was written there. A time without a zone is read as UTC. */
export function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const written = value.slice(0, 200);
  const date = new Date(/:\d\d\s*$/.test(written) ? `${written} UTC` : written);
  return Number.isNaN(date.getTime()) ? readField(value) : date.toISOString();
}

const longestField = 100_000;
const longestList = 50_000;
const mostIds = 50;

import { normalizeAddress } from '../addresses.ts';
import type { Evidence } from './evidence.ts';
import { fieldGroups, valuesOf } from './fields.ts';

/** Header fields that name whom a returned mail went to, the surest first. */
const recipientFields = ['x-hmxmroriginalrecipient', 'to'];

/** Whom the mail that came back with a report was sent to, as its own header says; normalised, at most 20. */
export function returnedRecipients(evidence: Evidence): string[] {
  const header = fieldGroups(
    evidence.part('message/rfc822', 'message/global', 'text/rfc822-headers') ?? '',
  )[0];
  for (const name of recipientFields) {
    const found = addressesIn(valuesOf(header ?? [], name).join(' '));
    if (found.length > 0) return found;
  }
  return [];
}

/** The addresses in a text, normalised, each once, in order, at most 20. */
export function addressesIn(text: string): string[] {
  const written = text.slice(0, 4000).match(/[^\s<>"'(),;:[\]@]{1,64}@[^\s<>"'(),;:[\]@]{1,253}/g) ?? [];
  const normal = written.flatMap((one) => normalizeAddress(one.replace(/[.]+$/, '')) ?? []);
  return [...new Set(normal)].slice(0, 20);
}

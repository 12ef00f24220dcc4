import { normalizeAddress } from '../addresses.ts';
import { type Field, fieldGroups, valuesOf } from './fields.ts';

/** What a delivery status notification says of one recipient (RFC 3464 §2.3); empty where it says nothing. */
export interface RecipientFields {
  address: string | null;
  action: string;
  /** As written: `5.1.1`, or `5.0.0 (permanent failure)`. */
  status: string;
  /** Without its type: `550 5.1.1 user unknown`. */
  diagnostic: string;
}

const mostRecipients = 100;

/** Reads the per-recipient fields of a delivery status, whether it stands in a part of its own or within a text. */
export function recipientFields(text: string): RecipientFields[] {
  return fieldGroups(text).flatMap(byRecipient).filter(isRecipient).slice(0, mostRecipients).map(toRecipient);
}

/** Some systems leave out the blank line between recipients: a second Final-Recipient begins another. */
function byRecipient(group: Field[]): Field[][] {
  const parts: Field[][] = [[]];
  for (const field of group) {
    const begun = parts.at(-1) ?? [];
    if (field.name === 'final-recipient' && valuesOf(begun, field.name).length > 0) parts.push([field]);
    else begun.push(field);
  }
  return parts;
}

const isRecipient = (fields: Field[]): boolean =>
  ['final-recipient', 'original-recipient'].some((name) => valuesOf(fields, name).length > 0) &&
  ['action', 'status', 'diagnostic-code'].some((name) => valuesOf(fields, name).length > 0);

function toRecipient(fields: Field[]): RecipientFields {
  const value = (name: string): string => valuesOf(fields, name)[0] ?? '';
  const addresses = ['original-recipient', 'final-recipient', 'x-actual-recipient'].flatMap(
    (name) => normalizeAddress(withoutType(value(name))) ?? [],
  );
  return {
    address: addresses[0] ?? null,
    action: value('action').toLowerCase(),
    status: value('status'),
    diagnostic: withoutType(value('diagnostic-code')),
  };
}

/** `rfc822; a@b`, `smtp; 550 …`, `X-Postfix; …`. */
const withoutType = (value: string): string => value.replace(/^[A-Za-z0-9/-]{1,40}\s*;/, '').trim();

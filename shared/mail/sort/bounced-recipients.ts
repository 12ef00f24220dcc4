import { normalizeAddress } from '../addresses.ts';
import type { Bounced } from '../sorted.ts';
import { type Notice, readNotice } from './bounce-notice.ts';
import { type RecipientFields, recipientFields } from './delivery-status.ts';
import type { Evidence } from './evidence.ts';
import { addressesIn, returnedRecipients } from './returned-mail.ts';
import { verdictOf } from './status.ts';

/**
 * What a bounce says of each recipient: by the fields of a delivery status (RFC 3464) where there are any, with the free text
 * beside them; else by the free text; else of whom the mail that came back was sent to. One of null where it does not say who.
 */
export function bouncedRecipients(evidence: Evidence): Bounced[] {
  const notice = readNotice(evidence.text, othersThan(evidence));
  const failed = addressesIn(evidence.header('x-failed-recipients'));
  const named = notice.recipients.map(({ address }) => address);
  const known = named.filter((address) => failed.length === 0 || failed.includes(address));
  const addresses = [known, failed, returnedRecipients(evidence)].find((some) => some.length > 0) ?? [null];
  const told = (one: RecipientFields, count: number): Bounced =>
    toBounced({ ...one, ...wordsOn(one.address, count, notice) });
  const [only, ...more] = fieldsIn(evidence);
  if (only && more.length > 0) return [only, ...more].map((one) => told(one, more.length + 1));
  if (only) return [told({ ...only, address: only.address ?? addresses[0] ?? null }, 1)];
  if (evidence.text.trim() === '' && addresses[0] === null) return [];
  return addresses.map((address) => told({ ...silent, address }, addresses.length));
}

const silent = { action: '', status: '', diagnostic: '' };

const statusTypes = ['message/delivery-status', 'message/global-delivery-status'];

const fieldsIn = (evidence: Evidence): RecipientFields[] => {
  const fields = recipientFields(evidence.part(...statusTypes) ?? '');
  return fields.length > 0 ? fields : recipientFields(evidence.text);
};

/** Whom the notice went to and came from: its own addressees are who sent the mail that failed. */
const othersThan = ({ message, from }: Evidence): Set<string> =>
  new Set([from, ...message.to.map(({ address }) => address)].flatMap((one) => normalizeAddress(one) ?? []));

/** What a notice says of one recipient: of the only one, everything, however it is spelt and on whatever side of the address. */
function wordsOn(
  address: string | null,
  count: number,
  { lead, recipients }: Notice,
): { said: string; lead: string } {
  const own = recipients.find((one) => one.address === address)?.said ?? '';
  if (count > 1) return { said: own, lead };
  const all = recipients
    .map(({ said }) => said)
    .join('\n')
    .slice(0, 2000);
  return { said: `${all}\n${lead}`.trim(), lead: '' };
}

function toBounced(told: Parameters<typeof verdictOf>[0] & { address: string | null }): Bounced {
  const { action, status, permanent } = verdictOf(told);
  const words = told.diagnostic || told.said || told.lead || told.status;
  const diagnostic = words.replace(/\s+/g, ' ').trim().slice(0, 300);
  return { address: told.address, action, status, permanent, diagnostic };
}

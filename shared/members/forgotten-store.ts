import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { encodeBase32 } from '../platform/base32.ts';
import { getItem, type Key, type Write } from '../platform/table.ts';
import { tokenKey } from '../platform/token-key.ts';

/**
 * All that stays of somebody who asked to be forgotten: when, and that there was consent (CASL: who sends must be able to show it). It
 * stands under a seal of their address, which tells nothing to whoever has not both the address and the community's key.
 */
export const Forgotten = z.object({
  /** ISO instants. */
  at: z.string(),
  consents: z.array(z.object({ at: z.string(), kind: z.string(), method: z.string() })),
});
export type Forgotten = z.infer<typeof Forgotten>;

/** Whether, and when, the person at a normalised address asked to be forgotten; null where they did not. */
export async function loadForgotten(address: string): Promise<Forgotten | null> {
  const item = await getItem(keyOf(await sealOf(address)));
  return item && Forgotten.parse(item);
}

export const forgottenWrite = (seal: string, forgotten: Forgotten): Write => ({
  kind: 'put',
  item: { ...keyOf(seal), ...forgotten },
});

const keyOf = (seal: string): Key => ({ pk: `FORGOTTEN#${seal}`, sk: 'FORGOTTEN' });

const sealOctets = 20;

/** A keyed hash (RFC 2104, SHA-256) of a normalised address: with the community's key, which no list of addresses can be tried against without. */
export async function sealOf(address: string): Promise<string> {
  const mac = createHmac('sha256', await tokenKey())
    .update(`forgotten ${address}`)
    .digest();
  return encodeBase32(mac.subarray(0, sealOctets));
}

/** RFC 5321 §4.5.3.1: a local part has at most 64 octets, a path 254 that can be used. */
const longestLocalPart = 64;
const longestAddress = 254;

/**
 * One spelling for one address: lower case, IDN domain as A-labels (RFC 5890), no angle brackets or space.
 * Null where it is no address we could write to. Tags (`marie+list@`) are kept: they may be somebody else's mailbox.
 */
export function normalizeAddress(written: string): string | null {
  const address = written.normalize('NFC').trim().replace(/^<|>$/g, '');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  if (at < 1 || /[\s<>,;:"\\()[\]@]|\p{C}/u.test(local) || Buffer.byteLength(local) > longestLocalPart)
    return null;
  const domain = asciiDomain(address.slice(at + 1));
  if (!domain || Buffer.byteLength(local) + domain.length + 1 > longestAddress) return null;
  return `${local}@${domain}`;
}

function asciiDomain(domain: string): string | null {
  if (/[\s/\\?#@:%]|\p{C}/u.test(domain) || !domain.replace(/\.$/, '').includes('.')) return null;
  try {
    return new URL(`http://${domain.replace(/\.$/, '')}`).hostname || null;
  } catch {
    return null;
  }
}

/** The domain of a normalised address. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export type Role = 'join' | 'stop' | 'settings' | 'help' | 'share' | 'gatherings' | 'prompts' | 'letters';

/** Which of the community's addresses an envelope recipient is (DESIGN §3). */
export type Recipient =
  | { kind: 'reply'; token: string }
  | { kind: 'role'; role: Role; french: boolean }
  | { kind: 'unknown'; localPart: string }
  | { kind: 'elsewhere' };

const roles: Record<string, [Role, boolean]> = {
  join: ['join', false],
  inscription: ['join', true],
  stop: ['stop', false],
  arret: ['stop', true],
  settings: ['settings', false],
  parametres: ['settings', true],
  help: ['help', false],
  aide: ['help', true],
  share: ['share', false],
  partage: ['share', true],
  gatherings: ['gatherings', false],
  rencontres: ['gatherings', true],
  prompts: ['prompts', false],
  questions: ['prompts', true],
  letters: ['letters', false],
};

/** Reads an envelope recipient: case, accents and `+tags` do not matter. */
export function parseRecipient(address: string, mailDomain: string): Recipient {
  const normal = normalizeAddress(address);
  if (!normal || domainOf(normal) !== mailDomain) return { kind: 'elsewhere' };
  const localPart = normal.slice(0, normal.lastIndexOf('@'));
  if (localPart.startsWith('r.')) return { kind: 'reply', token: localPart.slice(2) };
  const plain = localPart.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\+.*$/, '');
  const role = Object.hasOwn(roles, plain) ? roles[plain] : undefined;
  return role ? { kind: 'role', role: role[0], french: role[1] } : { kind: 'unknown', localPart };
}

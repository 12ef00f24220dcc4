import { domainOf, normalizeAddress } from './addresses.ts';
import type { Receipt } from './notification.ts';

type Proof = 'forged' | 'disowned' | 'unproven' | 'authentic';

/**
 * How sure we are that a mail comes from its From address, by SES's own verdicts and nothing in the mail (rule 7).
 * `forged`: the domain's DMARC policy says so (RFC 7489). `authentic`: DMARC passes, or the domain has no DMARC record
 * and SPF passes for an aligned envelope sender. DKIM alone is not enough: SES does not tell whose signature passed.
 * `disowned`: DMARC does not pass, and the envelope sender's domain says that its mail does not come from there (SPF, RFC 7208 §2.6.4).
 */
export function authenticate({
  receipt,
  source,
  from,
}: {
  receipt: Receipt;
  source: string;
  from: string;
}): Proof {
  const { dmarcVerdict, spfVerdict } = receipt;
  if (dmarcVerdict.status === 'FAIL') return 'forged';
  if (dmarcVerdict.status === 'PASS') return 'authentic';
  if (spfVerdict.status === 'FAIL') return 'disowned';
  const envelope = normalizeAddress(source);
  const aligned = envelope !== null && areAligned(domainOf(envelope), domainOf(from));
  return spfVerdict.status === 'PASS' && aligned ? 'authentic' : 'unproven';
}

/** Relaxed alignment without a public suffix list: the same domain, or one under the other. */
const areAligned = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Mail that is kept but never read further; GRAY means SES does not know. */
export function quarantine({ virusVerdict, spamVerdict }: Receipt): 'virus' | 'spam' | null {
  if (virusVerdict.status === 'FAIL') return 'virus';
  return spamVerdict.status === 'FAIL' ? 'spam' : null;
}

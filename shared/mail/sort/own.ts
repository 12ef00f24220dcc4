import { domainOf } from '../addresses.ts';
import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';

/** Our own letters coming back, by From, by envelope sender, or by the List-Id that our bulk letters bear. */
export function own({ ourDomain, from, source, header }: Evidence): Sorted | null {
  const isOurs = (domain: string): boolean =>
    ourDomain !== '' && (domain === ourDomain || domain.endsWith(`.${ourDomain}`));
  if (isOurs(domainOf(from))) return { kind: 'own', why: 'from our own domain' };
  if (isOurs(domainOf(source))) return { kind: 'own', why: 'sent by our own domain' };
  const listId = /<([^<>]+)>\s*$/.exec(header('list-id').toLowerCase())?.[1] ?? '';
  return isOurs(listId) ? { kind: 'own', why: 'one of our own letters' } : null;
}

import type { Brought } from '../letters/privacy-view.ts';
import type { Consent } from '../members/member.ts';

/**
 * When somebody agreed, who came with a list: the day the list has for it, not that of its coming, which is told apart, with who brought it and
 * the list's name. Days are ISO dates, else instants.
 */
export function broughtHere({ at, evidence }: Pick<Consent, 'at' | 'evidence'>): {
  at: string;
  brought?: Brought;
} {
  const { by, list, consentDate, since } = evidence;
  return by && list ? { at: consentDate ?? since ?? at, brought: { by, list, at } } : { at };
}

import * as z from 'zod';
import { Language } from '../language/language.ts';
import { isMember, type Member } from '../members/member.ts';

/**
 * That somebody helps a member with their letters. It begins with the member's yes, then the helper's; before both of these nothing is
 * done. Its id stands in the tokens of the helper's letters, as a member's does in theirs. Instants are ISO.
 */
export const Support = z.object({
  id: z.string(),
  memberId: z.string(),
  /** Where the helper has their mail, normalised; '' once they are forgotten. */
  address: z.string(),
  /** As the member called them, or as they call themselves. */
  name: z.string().nullable(),
  /** `named` waits for the member's yes, `asked` for the helper's. */
  state: z.enum(['named', 'asked', 'active', 'declined', 'ended']),
  /** Whether the helper gets a copy of every letter. */
  copies: z.boolean(),
  /** What we write to the helper in, where they are no member. */
  language: Language,
  namedAt: z.string(),
  /** When they were asked, the last time last. */
  asked: z.array(z.string()),
  version: z.int(),
});
export type Support = z.infer<typeof Support>;

/** What becomes of it. */
export type SupportAction =
  | { kind: 'named-again'; name: string | null }
  | { kind: 'confirmed'; copies: boolean }
  | { kind: 'accepted'; name: string | null; language: Language }
  | { kind: 'declined' }
  | { kind: 'copies'; on: boolean }
  | { kind: 'ended' };

/** The same after an action; unchanged where the action does not fit its state. */
export function afterAction(support: Support, action: SupportAction, now: string): Support {
  const { state } = support;
  switch (action.kind) {
    case 'named-again':
      return { ...support, name: action.name ?? support.name, state: 'named', copies: false, namedAt: now };
    case 'confirmed':
      return state === 'named'
        ? {
            ...support,
            state: 'asked',
            copies: action.copies,
            asked: [...support.asked, now].slice(-mostKept),
          }
        : support;
    case 'accepted': {
      const { name, language } = action;
      return state === 'asked'
        ? { ...support, state: 'active', name: support.name ?? name, language }
        : support;
    }
    case 'declined':
      return state === 'asked' ? { ...support, state: 'declined', copies: false } : support;
    case 'copies':
      return state === 'active' ? { ...support, copies: action.on } : support;
    case 'ended':
      return isOpen(state) ? { ...support, state: 'ended', copies: false } : support;
  }
}

const mostKept = 10;

const isOpen = (state: Support['state']): boolean => state !== 'ended' && state !== 'declined';

/** Days within which both have to say yes. */
const daysToAnswer = 30;

/** Where it stands: nobody answers to what was asked too long ago. */
export function standing(support: Support, now: string): Support['state'] | 'expired' {
  const { state, namedAt, asked } = support;
  const since = state === 'named' ? namedAt : state === 'asked' ? (asked.at(-1) ?? namedAt) : now;
  return daysBetween(since, now) >= daysToAnswer ? 'expired' : state;
}

/** Whether it counts among those a member has. */
export const isLive = (support: Support, now: string): boolean =>
  ['named', 'asked', 'active'].includes(standing(support, now));

const most = { ofMember: 3, asksAWeek: 3, asksOfOne: 5 };

/** Why somebody cannot be asked now, or null where they can: naming people is no way to send letters to strangers. */
export function whyNotAsk(
  support: Pick<Support, 'id' | 'address'>,
  { ofMember, ofHelper }: { ofMember: Support[]; ofHelper: Support[] },
  now: string,
): 'already' | 'too-many' | 'too-often' | 'declined-before' | null {
  const within = (days: number) => (at: string) => daysBetween(at, now) < days;
  const asks = (all: Support[]) => all.flatMap(({ asked }) => asked).filter(within(7)).length;
  const others = ofMember.filter(({ id }) => id !== support.id);
  const live = others.filter((one) => isLive(one, now) && one.state !== 'named');
  if (live.some(({ address }) => address === support.address)) return 'already';
  const refused = ofMember.filter(
    ({ state, address }) => state === 'declined' && address === support.address,
  );
  if (refused.some(({ asked }) => asked.some(within(daysToAnswer)))) return 'declined-before';
  if (live.length >= most.ofMember) return 'too-many';
  return asks(ofMember) >= most.asksAWeek || asks(ofHelper) >= most.asksOfOne ? 'too-often' : null;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What a helper is called: by name, or where they gave none, by their address. */
export const helperName = ({ name, address }: Pick<Support, 'name' | 'address'>): string =>
  name?.trim() || address;

/** Whether somebody's support can be acted on now: it is agreed, and the member is still with us. */
export const isHelping = (support: Support, member: Member | null, now: string): member is Member =>
  member !== null && isMember(member) && standing(support, now) === 'active';

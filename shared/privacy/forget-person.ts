import { loadCommunity } from '../community/store.ts';
import { liftSuppression } from '../delivery/lift-suppression.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { deliveryId } from '../letters/delivery.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { loadDelivery } from '../letters/store.ts';
import { iso } from '../platform/instant.ts';
import { queueForgettings } from '../platform/queue.ts';
import { commit, queryItems } from '../platform/table.ts';
import { eraseAll } from './erase.ts';
import type { Plan } from './plan.ts';
import { deletePlan, duePlans, loadPlan, savePlan } from './plan-store.ts';

/** Long enough for whatever was under way at that moment (a mail being read, a digest being composed) to be written, and for SES's events. */
const untilLastLook = { hours: 1 };

/**
 * Goes on with a plan: erases everything, then writes the last letter; and, when that is long gone, looks once more and erases the plan
 * itself. Doing it again, or after dying anywhere on the way, changes nothing that is done. Returns what it did.
 */
export async function forgetPerson(seal: string, tools: Tools): Promise<string> {
  const plan = await loadPlan(seal);
  if (!plan) return 'is forgotten already';
  if (plan.dueAt > iso(tools.now())) return 'waits for its last look';
  return plan.state === 'erasing' ? eraseAndTell(plan, tools) : lookOnceMore(plan, tools);
}

async function eraseAndTell(plan: Plan, tools: Tools): Promise<string> {
  await eraseAll({ ...plan, atLast: false });
  // SES's own list of whom it does not send to has the address; that we do not write to them is kept under its seal.
  await liftSuppression(plan.address);
  const onward = savePlan(plan, { ...plan, state: 'last-look', dueAt: iso(tools.now().add(untilLastLook)) });
  const outcome = { what: 'erased', writes: [onward], letters: [lastLetter(plan)] };
  await commitOutcome(outcome, await loadCommunity(), tools);
  return 'erased, and told so';
}

const lastLetter = ({ address, language, profile, words, hadWords }: Plan): Outgoing => ({
  to: { address },
  reader: { language, profile },
  model: { kind: 'forgotten', words: hadWords ? words : null },
  context: { kind: 'personal' },
  answers: null,
});

async function lookOnceMore(plan: Plan, tools: Tools): Promise<string> {
  if (await someLetterIsOpen(plan)) {
    const later = { ...plan, dueAt: iso(tools.now().add(untilLastLook)) };
    await commit([savePlan(plan, later)]);
    return 'waits for its last letter to go out';
  }
  await eraseAll({ ...plan, atLast: true });
  await liftSuppression(plan.address);
  await commit([deletePlan(plan)]);
  return 'nothing is left';
}

/** Whether a letter to the address, by which alone they are known now, has still to go out. */
async function someLetterIsOpen({ address }: Plan): Promise<boolean> {
  for await (const { sk } of queryItems({ pk: `ADDRESS#${address}`, prefix: 'LETTER#' })) {
    const delivery = await loadDelivery(deliveryId(sk.slice('LETTER#'.length), null));
    if (delivery && ['pending', 'sending', 'unknown'].includes(delivery.state)) return true;
  }
  return false;
}

/** Asks that every plan which is due be gone on with; how many there are. */
export async function forgetDue(by: string): Promise<number> {
  const seals = (await Array.fromAsync(duePlans(by))).map(({ seal }) => seal);
  await queueForgettings(seals);
  return seals.length;
}

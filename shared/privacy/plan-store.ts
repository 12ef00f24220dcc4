import { dueThings } from '../platform/due.ts';
import { getItem, type Item, type Key, type Write } from '../platform/table.ts';
import { Plan } from './plan.ts';

const key = (seal: string): Key => ({ pk: `FORGET#${seal}`, sk: 'PLAN' });

const itemOf = (plan: Plan): Item => ({ ...key(plan.seal), ...plan, duePk: 'FORGET', dueSk: plan.dueAt });

export async function loadPlan(seal: string): Promise<Plan | null> {
  const item = await getItem(key(seal));
  return item && Plan.parse(item);
}

/** In the place of any that there is for the same address. */
export const putPlan = (plan: Plan): Write => ({ kind: 'put', item: itemOf(plan) });

/** Conflicts where somebody else went on with it. */
export const savePlan = (before: Plan, after: Plan): Write => ({
  kind: 'replace',
  item: itemOf({ ...after, version: before.version + 1 }),
  version: before.version,
});

export const deletePlan = ({ seal, version }: Plan): Write => ({ kind: 'delete', key: key(seal), version });

/** Plans with which to go on by an instant (ISO). */
export const duePlans = (by: string): AsyncGenerator<Plan> =>
  dueThings('FORGET', by, (item) => Plan.parse(item));

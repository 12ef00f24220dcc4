import { batchesOf } from '../letters/batch-store.ts';
import type { Edition } from '../letters/edition.ts';
import { partsOf } from '../letters/edition-store.ts';
import type { Why } from '../members/trouble.ts';
import { loadTrouble } from '../members/trouble-store.ts';

/**
 * Why letters of an edition came back, and how often: a reader's first bounce since the edition was made is that of its letter.
 * `unknown` where their trouble keeps none any more. Reads all batches, and the trouble of each reader whose letter came back.
 */
export async function whyBounced({ id, createdAt }: Edition): Promise<Map<Why, number>> {
  const times = new Map<Why, number>();
  for (const part of await partsOf(id))
    for await (const { news } of batchesOf(id, part))
      for (const [memberId, what] of Object.entries(news)) {
        if (what !== 'bounced') continue;
        const { bounces } = await loadTrouble(memberId);
        const why = bounces.find(({ at }) => at >= createdAt)?.why ?? 'unknown';
        times.set(why, (times.get(why) ?? 0) + 1);
      }
  return times;
}

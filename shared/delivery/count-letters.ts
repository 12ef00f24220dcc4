import { batchesOf } from '../letters/batch-store.ts';
import { partsOf } from '../letters/edition-store.ts';
import { openIn, type Tally, tallied } from '../letters/tally.ts';

/**
 * Reads the batches of an edition and counts their letters; `planned` is how many its parts say there are. `untilOpen`: goes no
 * further than the first letter that is still open, where that is all one asks.
 */
export async function countLetters(
  editionId: string,
  { untilOpen = false } = {},
): Promise<{ tally: Tally; planned: number }> {
  let tally = tallied([]);
  let planned = 0;
  for (const part of await partsOf(editionId)) {
    planned += part.letters;
    for await (const batch of batchesOf(editionId, part)) {
      tally = tallied([batch], tally);
      if (untilOpen && openIn(tally) > 0) return { tally, planned };
    }
  }
  return { tally, planned };
}

import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { fields } from '../../shared/moving-in/columns.ts';
import type { RowResult } from '../../shared/moving-in/import-people.ts';

/** Some rows of a file that people are to be taken in from; `by` empty for a steward of the whole community. */
export const ImportRequest = z.strictObject({
  rows: z.array(
    z.strictObject({
      line: z.int(),
      cells: z.array(z.string()),
      told: z.partialRecord(z.enum(fields), z.string()),
    }),
  ),
  origin: z.strictObject({ list: z.string(), by: z.string(), file: z.string(), fileHash: z.string() }),
  really: z.boolean(),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** Takes rows in, on one machine as in AWS: by what the environment says where the table is. SES's list of suppressed addresses is asked for once. */
export async function importer(): Promise<(request: ImportRequest) => Promise<RowResult[]>> {
  const { suppressedAddresses } = await import('../../shared/moving-in/suppression-store.ts');
  const { importPeople } = await import('../../shared/moving-in/import-people.ts');
  const { loadCommunity } = await import('../../shared/community/store.ts');
  const { stewardsFor } = await import('../../shared/community/region.ts');
  const { now } = await import('../../shared/platform/clock.ts');
  const { newId } = await import('../../shared/platform/ids.ts');
  const suppressed = await suppressedAddresses((milliseconds) => setTimeout(milliseconds));
  const community = await loadCommunity();
  return ({ rows, origin, really }) => {
    const by = origin.by || (stewardsFor(community, community.regions.id)[0]?.name ?? '');
    const how = { origin: { ...origin, by }, really, suppressed };
    return importPeople(rows, how, community, { now, newId });
  };
}

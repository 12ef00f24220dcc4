import type { Closed } from '../../shared/delivery/gate.ts';
import type { EditionReport } from '../../shared/delivery/report-edition.ts';

/** How editions stand, and why SES takes no letters, where it takes none. */
export interface Deliveries {
  closed: Closed | null;
  editions: EditionReport[];
}

/** How an edition stands, or all recent ones. Throws, in words for a person, where there is no such edition. */
export async function deliveries(edition: string | null, now: Date): Promise<Deliveries> {
  const { reportEdition, reportEditions } = await import('../../shared/delivery/report-edition.ts');
  const { loadGate } = await import('../../shared/delivery/gate-store.ts');
  const { closed } = await loadGate();
  if (edition === null) return { closed, editions: await reportEditions(now.toISOString()) };
  const report = await reportEdition(edition);
  if (!report) throw new Error(`There is no edition "${edition}". "deliveries" without a name lists them.`);
  return { closed, editions: [report] };
}

import type { EditionReport } from '../../shared/delivery/report-edition.ts';

/** How an edition stands, or all recent ones. Throws, in words for a person, where there is no such edition. */
export async function deliveries(edition: string | null, now: Date): Promise<EditionReport[]> {
  const { reportEdition, reportEditions } = await import('../../shared/delivery/report-edition.ts');
  if (edition === null) return reportEditions(now.toISOString());
  const report = await reportEdition(edition);
  if (!report) throw new Error(`There is no edition "${edition}". "deliveries" without a name lists them.`);
  return [report];
}

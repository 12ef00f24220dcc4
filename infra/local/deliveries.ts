import type { Closed } from '../../shared/delivery/gate.ts';
import type { EditionReport } from '../../shared/delivery/report-edition.ts';
import type { Why } from '../../shared/members/trouble.ts';

/** How editions stand, and why SES takes no letters, where it takes none. */
export interface Deliveries {
  closed: Closed | null;
  editions: EditionReport[];
  /** What each prompt among them asks, by edition. */
  questions: Record<string, string>;
  /** Why letters came back, and how often; null where all editions were asked for, of which it would be much to read. */
  bounces: Partial<Record<Why, number>> | null;
}

/** How an edition stands, or all recent ones. Throws, in words for a person, where there is no such edition. */
export async function deliveries(edition: string | null, now: Date): Promise<Deliveries> {
  const { reportEdition, reportEditions } = await import('../../shared/delivery/report-edition.ts');
  const { loadGate } = await import('../../shared/delivery/gate-store.ts');
  const { whyBounced } = await import('../../shared/delivery/why-bounced.ts');
  const { closed } = await loadGate();
  if (edition === null) {
    const editions = await reportEditions(now.toISOString());
    return { closed, editions, questions: await questionsOf(editions), bounces: null };
  }
  const report = await reportEdition(edition);
  if (!report) throw new Error(`There is no edition "${edition}". "deliveries" without a name lists them.`);
  const bounces = Object.fromEntries(await whyBounced(report.edition));
  return { closed, editions: [report], questions: await questionsOf([report]), bounces };
}

async function questionsOf(reports: EditionReport[]): Promise<Deliveries['questions']> {
  const { loadPrompt } = await import('../../shared/reflections/store.ts');
  const { questionIn } = await import('../../shared/letters/asked.ts');
  const questions: Deliveries['questions'] = {};
  for (const { edition } of reports) {
    const prompt = 'promptId' in edition ? await loadPrompt(edition.promptId) : null;
    if (prompt) questions[edition.id] = questionIn(prompt.question, 'en').words;
  }
  return questions;
}

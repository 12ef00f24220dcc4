import { quotationOf } from '../contributions/quotation.ts';
import { loadContributions } from '../contributions/store.ts';
import { questionIn } from '../letters/asked.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadPrompt } from '../reflections/store.ts';
import type { Placed } from './digest-items.ts';
import { type Incoming, languageOf } from './incoming.ts';
import { tell } from './tell.ts';

/** Asks whether the numbers in a reply are those of a digest, or of a list of the writer's own. The mail waits; a yes or a no settles it. */
export async function askAboutNumbers(
  member: Member,
  placed: Placed[],
  { leadPromptId, gatherings = [] }: Extract<LetterContext, { kind: 'digest' }>,
  incoming: Incoming,
): Promise<Outcome> {
  const { community, notification } = incoming;
  const shared = await loadContributions(placed.map(({ id }) => id));
  const lead = leadPromptId === null ? null : await loadPrompt(leadPromptId);
  const language = languageOf(incoming, member.language);
  const parts = placed.map(({ id, number, words }) => {
    const to = shared.find((one) => one.id === id);
    const isGathering = gatherings.includes(id);
    return { number, words, language, isGathering, to: to ? quotationOf(to, community) : null };
  });
  const question = lead && questionIn(lead.question, member.language);
  return tell(
    member,
    incoming,
    { kind: 'which-numbers', parts, question },
    { kind: 'numbers', notification },
  );
}

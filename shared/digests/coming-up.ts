import type { ComingUp } from '../letters/digest-view.ts';
import type { PromptView } from '../letters/letter-model.ts';
import type { Background } from './digest.ts';
import { beginningOf } from './what-fits.ts';

/** So many questions besides the lead: more would be a list, and no invitation. */
const mostBesideLead = 3;

/** What a digest says is coming up, numbered behind its `items`. */
export function comingUp({ open, upcoming = [], nextDigest }: Background, items: number): ComingUp {
  const asked = open.slice(1, 1 + mostBesideLead);
  const first = items + asked.length + 1;
  return {
    prompts: asked.map((prompt, i) => ({
      number: items + i + 1,
      prompt: inShort(prompt, mostOctets.ofOther),
    })),
    ...(upcoming.length > 0 && {
      gatherings: upcoming.map((gathering, i) => ({ number: first + i, gathering })),
    }),
    nextDigest,
  };
}

/** The question that leads a digest, of those that are open. */
export const leadOf = ([lead]: PromptView[]): PromptView | null =>
  lead ? inShort(lead, mostOctets.ofLead) : null;

/** Questions have had letters of their own: however long they are, a digest must hold what people shared. */
const mostOctets = { ofLead: 8_000, ofOther: 2_000 };
const inShort = (prompt: PromptView, octets: number): PromptView => ({
  ...prompt,
  question: { ...prompt.question, words: beginningOf(prompt.question.words, octets).words },
});

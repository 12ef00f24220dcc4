import { letterTracesUnder } from '../letters/subject-store.ts';
import type { TracesBehind } from '../platform/trace.ts';
import { withoutAuthor } from './forgotten-contribution.ts';
import { loadContribution, saveContribution } from './store.ts';
import { thanksTracesFor } from './thanks.ts';

/** What is left of somebody's words: the letters that bear them, thanks for them, and at last the words themselves. */
export const contributionTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('CONTRIBUTION#'.length);
  const contribution = await loadContribution(id);
  if (contribution?.authorId === person.memberId) {
    yield* thanksTracesFor(contribution);
    yield {
      kind: 'rewrite',
      writes: saveContribution(contribution, withoutAuthor(contribution, person.words)),
    };
  }
  // Behind the words: what is composed from now on does not bear them any more.
  yield* letterTracesUnder(`CONTRIBUTION#${id}`, person);
};

/** What is left of a decision: the name of who made it, and the letters that say it. */
export const decisionTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('DECIDED#'.length);
  const contribution = await loadContribution(id);
  if (contribution)
    yield { kind: 'rewrite', writes: saveContribution(contribution, { ...contribution, decidedBy: null }) };
  yield* letterTracesUnder(`CONTRIBUTION#${id}`, person);
};

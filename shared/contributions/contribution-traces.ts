import { letterTracesUnder } from '../letters/subject-store.ts';
import type { TracesBehind } from '../platform/trace.ts';
import type { Contribution } from './contribution.ts';
import { namedTraces, trailTraces } from './decision-store.ts';
import { withoutAuthor } from './forgotten-contribution.ts';
import { loadContribution, saveContribution } from './store.ts';
import { thanksTracesFor } from './thanks.ts';

/** What is left of somebody's words: the letters that bear them, thanks for them, and at last the words themselves. */
export const contributionTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('CONTRIBUTION#'.length);
  const contribution = await loadContribution(id);
  if (contribution?.authorId === person.memberId) {
    yield* thanksTracesFor(contribution);
    yield* trailTraces(id);
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
  // Whose name the words bear, where several decided, we cannot tell: so they bear none.
  const contribution = await loadContribution(id);
  if (contribution && (contribution.decidedBy !== null || contribution.suggestion))
    yield { kind: 'rewrite', writes: saveContribution(contribution, withoutSteward(contribution)) };
  yield* namedTraces(id, person);
  yield* letterTracesUnder(`CONTRIBUTION#${id}`, person);
};

/** What is left of a concern; the letters that say it are listed under who raised it. */
export const spokenTraces: TracesBehind = ({ sk }, person) => namedTraces(sk.slice('SPOKE#'.length), person);

const withoutSteward = (contribution: Contribution): Contribution => ({
  ...contribution,
  decidedBy: null,
  suggestion: contribution.suggestion && { ...contribution.suggestion, by: null },
});

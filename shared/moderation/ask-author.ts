import { act } from '../contributions/act.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { saveContribution } from '../contributions/store.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import type { Answer } from './decide.ts';
import { decidedAlready } from './decided-already.ts';
import { noteIn } from './note-in.ts';

/** A steward's question goes to the author; where the words are stays as it is, but a quiet hour ends in waiting. */
export function askAuthor(
  question: string,
  about: Case,
  by: string,
  { member, now }: Desk,
  answer: Answer,
): Outcome {
  const { contribution, author } = about;
  if (!isMember(author)) return authorLeft(by, answer);
  const after = act(contribution, { kind: 'hold', by }, iso(now));
  const { id, words, state } = after;
  const model: LetterModel = {
    kind: 'steward-question',
    of: id,
    words,
    question,
    ...noteIn(question, author),
    steward: by,
    state,
    byIds: [member.id],
  };
  const decision = { contributionId: id, at: iso(now), what: 'asked', by, byId: member.id } as const;
  return {
    what: 'author asked',
    writes: [...saveContribution(contribution, after), ...decisionWrites({ ...decision, words: question })],
    letters: [answer('asked', by, true), toAuthor(author, id, model)],
  };
}

/** Other words by a steward: the author is asked, and nothing is shared before they say yes. */
export function suggest(
  words: string,
  about: Case,
  by: string,
  { member, now }: Desk,
  answer: Answer,
): Outcome {
  const { contribution, author } = about;
  const { id, language, state } = contribution;
  if (state !== 'held' && state !== 'quiet') return decidedAlready(about, by, answer);
  if (!isMember(author)) return authorLeft(by, answer);
  const at = iso(now);
  const suggestion = { id: at, words, language, by };
  const after = { ...act(contribution, { kind: 'hold', by }, at), suggestion };
  const model: LetterModel = {
    kind: 'edit-question',
    of: id,
    words: contribution.words,
    edited: words,
    language,
    steward: by,
    byIds: [member.id],
  };
  const decision = { contributionId: id, at, what: 'suggested', by, byId: member.id, words } as const;
  return {
    what: 'other words suggested',
    writes: [...saveContribution(contribution, after), ...decisionWrites(decision)],
    letters: [answer('suggested', by, true), toAuthor(author, id, model, at)],
  };
}

const authorLeft = (by: string, answer: Answer): Outcome => ({
  what: 'the author has left',
  writes: [],
  letters: [answer('author-left', by, true)],
});

const toAuthor = (
  author: Member,
  contributionId: string,
  model: LetterModel,
  suggestion?: string,
): Outgoing => ({
  to: { memberId: author.id },
  reader: author,
  model,
  context: { kind: 'about-words', contributionId, ...(suggestion && { suggestion }) },
  answers: null,
});

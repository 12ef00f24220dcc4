import { normalizeAddress } from '../mail/addresses.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterModel } from './letter-model.ts';
import { writerOf } from './message-id.ts';

/**
 * Whom and what a letter speaks of, as the partitions under which it is listed, so that it is found when somebody is to be
 * forgotten. In any model `of` is the contribution that is quoted; `address`, `email` and `wroteFrom` are where somebody has their mail;
 * `byIds` and `memberId` are members, `prompt` is a question and `gathering` a gathering that is shown. What is under `settings` is the reader's own, and their letters are listed anyway.
 */
export const subjectsOf = (model: LetterModel, context: LetterContext): string[] => [
  ...new Set([...named(model), ...answered(context)]),
];

const addressKeys = new Set(['address', 'email', 'wroteFrom']);

function named(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    if (key === 'settings') return [];
    if (key === 'of' && typeof inner === 'string') return [`CONTRIBUTION#${inner}`];
    if (key === 'prompt') return shownIn('PROMPT', inner);
    if (key === 'gathering') return shownIn('GATHERING', inner);
    if (key === 'memberId') return [`MEMBER#${inner}`];
    if (key === 'byIds' && Array.isArray(inner)) return inner.map((id) => `MEMBER#${id}`);
    if (!addressKeys.has(key) || typeof inner !== 'string') return named(inner);
    const address = normalizeAddress(inner);
    return address === null ? [] : [`ADDRESS#${address}`];
  });
}

/** A question is shown with its steward's name, a gathering with its host's. */
const shownIn = (what: 'PROMPT' | 'GATHERING', view: unknown): string[] =>
  typeof view === 'object' && view !== null && 'id' in view ? [`${what}#${view.id}`] : [];

function answered(context: LetterContext): string[] {
  switch (context.kind) {
    case 'receipt':
    case 'moderation':
    case 'response':
    case 'about-words':
      return [`CONTRIBUTION#${context.contributionId}`];
    case 'receipts':
      return context.receipts.map(({ contributionId }) => `CONTRIBUTION#${contributionId}`);
    case 'waiting-list':
      return context.things.map(({ what, id }) =>
        what === 'message' ? `MEMBER#${writerOf(id)}` : `${subjectOf[what]}#${id}`,
      );
    case 'hand-over':
      return [`MEMBER#${context.fromId}`];
    case 'message-to-stewards':
      return [`MEMBER#${context.memberId}`];
    case 'prompt':
    case 'reminder':
    case 'prompt-preview':
      return [`PROMPT#${context.promptId}`];
    case 'prompt-list':
      return context.promptIds.map((id) => `PROMPT#${id}`);
    case 'gathering-draft':
    case 'gathering-moderation':
    case 'gathering-host':
    case 'gathering-invitation':
      return [`GATHERING#${context.gatheringId}`];
    case 'harvest':
    case 'harvest-preview':
      return [...context.items.map((id) => `CONTRIBUTION#${id}`), `PROMPT#${context.promptId}`];
    case 'digest': {
      const prompts = [context.leadPromptId ?? [], context.prompts ?? []].flat();
      return [...context.items.map((id) => `CONTRIBUTION#${id}`), ...prompts.map((id) => `PROMPT#${id}`)];
    }
    default:
      return [];
  }
}

const subjectOf = {
  words: 'CONTRIBUTION',
  concern: 'CONTRIBUTION',
  gathering: 'GATHERING',
  question: 'PROMPT',
  harvest: 'PROMPT',
};

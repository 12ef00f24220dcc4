import { editionWrites } from '../letters/edition-store.ts';
import type { Write } from '../platform/table.ts';
import type { Prompt } from './prompt.ts';

/** The edition of a prompt that has just opened. */
export const openWrites = ({ id, state, sentAt }: Prompt): Write[] =>
  state === 'open' && sentAt !== null
    ? editionWrites({ kind: 'prompt', id, promptId: id, createdAt: sentAt })
    : [];

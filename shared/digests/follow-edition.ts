import { type Closing, closeEdition } from '../delivery/close-edition.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { loadEdition } from '../letters/edition-store.ts';
import { planEdition } from './plan-edition.ts';

/** What became of following an edition, in a word for the log; `ended` only for who wrote down its end. */
export interface Followed {
  what: string;
  ended: Extract<Closing, { kind: 'ended' }> | null;
}

/** Looks after an edition until its end: plans it, and when that is done, asks from hour to hour whether all its letters are settled. */
export async function followEdition(id: string, tools: Tools): Promise<Followed> {
  const kept = await loadEdition(id);
  if (!kept || kept.plannedAt === null) return { what: await planEdition(id, tools), ended: null };
  const closing = await closeEdition(kept, tools.now());
  return { what: words(id, closing), ended: closing.kind === 'ended' ? closing : null };
}

function words(id: string, closing: Closing): string {
  switch (closing.kind) {
    case 'not-ours':
      return `${id} needs nothing now`;
    case 'open':
      return `${id} has letters that are still open`;
    case 'ended':
      return closing.ending.expired
        ? `${id} has ended: it expired before all its letters had gone out`
        : `${id} has ended`;
  }
}

import type { Community } from '../community/community.ts';
import type { Reader } from '../language/profile.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import type { Tools } from './commit-outcome.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterModel } from './letter-model.ts';
import { letterWrites, loadLetter } from './store.ts';

/** Renders a bulk letter once and keeps it; where it is kept already, what was composed first stays. */
export async function composeEdition(
  letterId: string,
  model: LetterModel,
  context: LetterContext,
  { language, profile }: Reader,
  listId: string,
  community: Community,
  { now, render }: Tools,
): Promise<void> {
  if (await loadLetter(letterId)) return;
  const content = await render(model, { community, language, profile, bulk: true });
  const thread = { inReplyTo: null, references: [] };
  const letter = {
    id: letterId,
    kind: model.kind,
    language,
    ...content,
    ...thread,
    listId,
    createdAt: iso(now()),
  };
  await commit(letterWrites(letter, context));
}

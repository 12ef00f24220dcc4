import type { Community } from '../community/community.ts';
import type { Reader } from '../language/profile.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { putItems } from '../platform/table-batch.ts';
import type { Tools } from './commit-outcome.ts';
import { composeLetter } from './compose-letter.ts';
import type { CalendarPart } from './delivery.ts';
import type { LetterFault } from './letter-check.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterModel } from './letter-model.ts';
import { letterWrites, loadLetter } from './store.ts';
import { listedUnder } from './subject-store.ts';
import { subjectsOf } from './subjects.ts';

/** Renders a bulk letter once and keeps it; where it is kept already, what was composed first stays. What is not fit to be sent is not kept: then it says why. */
export async function composeEdition(
  letterId: string,
  model: LetterModel,
  context: LetterContext,
  { language, profile }: Reader,
  listId: string,
  community: Community,
  { now, render, alarm }: Tools,
  calendar: CalendarPart | null = null,
): Promise<LetterFault[]> {
  if (await loadLetter(letterId)) return [];
  const composed = await composeLetter(model, { community, language, profile, bulk: true }, render);
  if (composed.kind === 'unfit') {
    alarm?.(`a letter to many was not fit to be sent: ${composed.why}`);
    return composed.faults;
  }
  const thread = { inReplyTo: null, references: [] };
  const letter = {
    id: letterId,
    kind: model.kind,
    language,
    ...composed.content,
    ...(calendar && { calendar }),
    ...thread,
    listId,
    createdAt: iso(now()),
  };
  await putItems(listedUnder(letterId, subjectsOf(model, context)));
  await commit(letterWrites(letter, context));
  return [];
}

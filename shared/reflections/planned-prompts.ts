import { looksAfter } from '../community/region.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Prompt } from './prompt.ts';
import { type PromptDesk, previewLetter } from './prompt-letters.ts';
import { duePrompts } from './store.ts';

/** After every instant there is. */
const everything = '9999';

/** *questions*: what goes out, and what people can answer now, of a steward's own and of the regions they look after. `unclear`: something was asked that nobody could tell. */
export async function showPlanned(member: Member, unclear: boolean, desk: PromptDesk): Promise<Outcome> {
  const concerns = ({ state, region, stewardAddress }: Prompt) =>
    state !== 'closed' &&
    (stewardAddress === member.address || looksAfter(desk.community, member.address, region));
  const prompts = (await Array.fromAsync(duePrompts(everything)))
    .filter(concerns)
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)));
  const remarks = { approval: { needed: [], askedBy: null }, news: 'planned' as const, unclear };
  return {
    what: 'planned prompts',
    writes: [],
    letters: [await previewLetter(member, prompts, remarks, desk)],
  };
}

const momentOf = ({ sendsAt, sentAt }: Prompt): string => sendsAt ?? sentAt ?? '';

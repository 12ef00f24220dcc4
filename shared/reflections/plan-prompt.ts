import type { Community } from '../community/community.ts';
import { regionOf, treeOf } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import { type Member, maySend, type Resident } from '../members/member.ts';
import { planAudience } from '../members/plan-audience.ts';
import { type ComposedFor, firstOf, type Variant } from '../members/plan-page.ts';
import { loadMembers, membersLivingIn } from '../members/store.ts';
import { idFrom } from '../platform/base32.ts';
import { dateAt } from '../platform/instant.ts';
import type { Prompt } from './prompt.ts';
import { promptView } from './prompt-views.ts';

/**
 * Plans a prompt or its reminder: its letter composed once for each language and access profile, for every member of its region's tree. Who has a
 * bookmark in its series had the letter, or of a reminder needs none, since they have answered.
 */
export function planPrompt(
  edition: Extract<Edition, { kind: 'prompt' | 'reminder' }>,
  prompt: Prompt,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const kind = edition.kind === 'prompt' ? 'prompt' : 'prompt-reminder';
  const letterFor = async ({ key, reader, until }: Variant) => {
    const letterId = idFrom(`${edition.id}|${key}`);
    const model = { kind, prompt: promptView(prompt, reader.language, community) } as const;
    const context = { kind: edition.kind, promptId: prompt.id } as const;
    const faults = await composeEdition(letterId, model, context, reader, prompt.region, community, tools);
    return { letterId, until, faults };
  };
  return planForTree(edition, prompt, letterFor, community, tools);
}

/** Plans a letter for all of a prompt's region who have no bookmark in the edition's series. */
export function planForTree(
  edition: Edition,
  { region }: Prompt,
  letterFor: (variant: Variant) => Promise<ComposedFor | null>,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const until = edition.createdAt;
  const variantFor = ({ language, profile }: Resident, since: string): Variant | null =>
    since === '' ? { key: `${language}|${profile}`, reader: { language, profile }, since, until } : null;
  const regions = treeOf(community, region);
  const contents = { metIn: firstOf(regions), concerns: () => true, variantFor, letterFor };
  return planAudience(edition, regions, contents, community, tools);
}

/** The members of a region's tree who may get a bulk letter now. */
export async function audienceOf(
  region: string,
  community: Community,
  { now }: Pick<Tools, 'now'>,
): Promise<Member[]> {
  const { timeZone } = regionOf(community, region);
  const today = dateAt(now(), timeZone).toString();
  const regions = treeOf(community, region);
  const members = await loadMembers(await Array.fromAsync(membersLivingIn(regions)));
  return members.filter((one) => maySend(one, 'bulk', today).kind === 'may' && firstOf(regions)(one));
}

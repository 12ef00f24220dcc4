import type { Community } from '../community/community.ts';
import { regionOf, treeOf } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import { type Member, maySend, type Resident } from '../members/member.ts';
import { planAudience } from '../members/plan-audience.ts';
import type { Variant } from '../members/plan-page.ts';
import { homeOf } from '../members/settings.ts';
import { loadMembers, membersLivingIn } from '../members/store.ts';
import { idFrom } from '../platform/base32.ts';
import { dateAt } from '../platform/instant.ts';
import type { Prompt } from './prompt.ts';
import { promptView } from './prompt-by-mail.ts';

/** Plans a prompt: its letter composed once for each language and access profile, for every member of its region's tree. */
export function planPrompt(
  edition: Edition,
  prompt: Prompt,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const until = prompt.sentAt ?? edition.createdAt;
  // A bookmark of this prompt says that its letter has been sent.
  const variantFor = ({ language, profile }: Resident, since: string): Variant | null =>
    since === '' ? { key: `${language}|${profile}`, reader: { language, profile }, since, until } : null;
  const letterFor = async ({ key, reader, until }: Variant) => {
    const letterId = idFrom(`${prompt.id}|${key}`);
    const model = { kind: 'prompt', prompt: promptView(prompt, reader.language, community) } as const;
    const context = { kind: 'prompt', promptId: prompt.id } as const;
    const faults = await composeEdition(letterId, model, context, reader, prompt.region, community, tools);
    return { letterId, until, faults };
  };
  return planAudience(
    edition,
    treeOf(community, prompt.region),
    { concerns: () => true, variantFor, letterFor },
    community,
    tools,
  );
}

/** The members of a region's tree who may get a bulk letter now. */
export async function audienceOf(
  region: string,
  community: Community,
  { now }: Pick<Tools, 'now'>,
): Promise<Member[]> {
  const { timeZone } = regionOf(community, region);
  const today = dateAt(now(), timeZone).toString();
  const members = await loadMembers(await Array.fromAsync(membersLivingIn(treeOf(community, region))));
  const within = new Set(treeOf(community, region));
  return members.filter(
    (one) => maySend(one, 'bulk', today).kind === 'may' && within.has(homeOf(one, community).id),
  );
}

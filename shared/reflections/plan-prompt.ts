import type { Community } from '../community/community.ts';
import { regionOf, treeOf } from '../community/region.ts';
import { languages } from '../language/language.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { bulkDelivery, composeEdition } from '../letters/compose-edition.ts';
import { deliveryWrite } from '../letters/store.ts';
import { type Member, maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMembers, membersLivingIn } from '../members/store.ts';
import { idFrom } from '../platform/base32.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { queueDeliveries } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import type { Prompt } from './prompt.ts';
import { promptView } from './prompt-by-mail.ts';

/** Plans a prompt: its letter composed once a language, and a delivery for every member of its region's tree. May be run again. */
export async function planPrompt(prompt: Prompt, community: Community, tools: Tools): Promise<void> {
  for (const language of languages) {
    const readers = (await audienceOf(prompt.region, community, tools)).filter(
      (one) => one.language === language,
    );
    if (readers.length === 0) continue;
    const letterId = idFrom(`${prompt.id}|${language}`);
    const model = { kind: 'prompt', prompt: promptView(prompt, language, community) } as const;
    const context = { kind: 'prompt', promptId: prompt.id } as const;
    await composeEdition(letterId, model, context, language, prompt.region, community, tools);
    for (const member of readers) await planReader(prompt, letterId, member, tools);
  }
}

async function planReader(prompt: Prompt, letterId: string, member: Member, { now }: Tools): Promise<void> {
  const delivery = bulkDelivery(`${prompt.id}-${member.id}`, letterId, member.id, iso(now()));
  const { kind } = await commit([deliveryWrite(delivery)]);
  if (kind === 'committed') await queueDeliveries([delivery.id]);
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

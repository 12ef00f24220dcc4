import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { isWithin, regionOf, regionOrRoot, regionsAround } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { loadContributions, loadPublished } from '../contributions/store.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { DigestView } from '../letters/letter-model.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { isOpen, type Prompt, questionIn } from '../reflections/prompt.ts';
import { promptView } from '../reflections/prompt-by-mail.ts';
import { loadPrompt, loadSentPrompts } from '../reflections/store.ts';
import { type Audience, composeDigest, mayRead } from './digest.ts';
import { whatFits } from './what-fits.ts';

/** How far back an open prompt may have been sent. */
const promptMemory = Temporal.Duration.from({ hours: 24 * 120 });

/** Reads what an audience's digest needs and composes it; null when nothing is new for them. `until` is how far it brings them: not the whole way where there is too much for one letter. */
export async function loadDigest(
  wanted: Audience,
  community: Community,
): Promise<{ view: DigestView; context: LetterContext; until: string } | null> {
  const around = [...new Set(wanted.regions.flatMap((region) => regionsAround(community, region)))];
  const all = await loadPublished(around, wanted.since, wanted.until);
  const readable = all.filter((one) => mayRead(one, wanted.regions, community));
  const published = whatFits(readable);
  if (published.length === 0) return null;
  const more = published.length < readable.length;
  const audience = more ? { ...wanted, until: published.at(-1)?.publishedAt ?? wanted.until } : wanted;
  const lead = await leadPrompt(audience, community);
  const background = {
    questions: await questionsOf(published, audience),
    answered: await answeredBy(published),
  };
  const view = lead && promptView(lead, audience.language, community);
  const digest = composeDigest(audience, published, background, view, community);
  if (!digest) return null;
  return {
    view: { ...digest.view, more },
    until: audience.until,
    context: { kind: 'digest', leadPromptId: lead?.id ?? null, items: digest.itemIds },
  };
}

/** The open prompt that leads the digest: the latest one sent to a region the readers live in. */
async function leadPrompt({ regions, until }: Audience, community: Community): Promise<Prompt | null> {
  const at = Temporal.Instant.from(until);
  const asked = [...new Set(regions.flatMap((region) => regionOrRoot(community, region).path))];
  const prompts = await loadSentPrompts(asked, iso(at.subtract(promptMemory)));
  return (
    prompts.find(
      (prompt) =>
        (prompt.sentAt ?? '') <= until &&
        regions.some((region) => isWithin(community, region, prompt.region)) &&
        isOpen(prompt, dateAt(at, regionOf(community, prompt.region).timeZone).toString()),
    ) ?? null
  );
}

async function questionsOf(published: Contribution[], { language }: Audience): Promise<Map<string, string>> {
  const ids = new Set(published.flatMap(({ promptId }) => (promptId ? [promptId] : [])));
  const prompts = await Promise.all([...ids].map(loadPrompt));
  return new Map(
    prompts.flatMap((prompt) => (prompt ? [[prompt.id, questionIn(prompt, language)] as const] : [])),
  );
}

async function answeredBy(published: Contribution[]): Promise<Map<string, Contribution>> {
  const ids = published.flatMap(({ inReplyTo }) => (inReplyTo ? [inReplyTo] : []));
  return new Map((await loadContributions(ids)).map((contribution) => [contribution.id, contribution]));
}

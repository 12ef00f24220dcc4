import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { isWithin, regionOf, regionOrRoot, regionsAround } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { loadContributions, loadPublished } from '../contributions/store.ts';
import { loadThanks } from '../contributions/thanks.ts';
import { upcomingFor } from '../gatherings/upcoming.ts';
import { type Asked, questionIn } from '../letters/asked.ts';
import type { DigestView } from '../letters/digest-view.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { isOpen, type Prompt } from '../reflections/prompt.ts';
import { promptView } from '../reflections/prompt-views.ts';
import { loadPrompt, loadSentPrompts } from '../reflections/store.ts';
import { type Audience, composeDigest, hadBefore, mayRead } from './digest.ts';
import { whatFits } from './what-fits.ts';

/** How far back an open prompt may have been sent. */
const promptMemory = Temporal.Duration.from({ hours: 24 * 120 });

/**
 * Reads what an audience's digest needs and composes it; null when nothing is new for them. `until` is how far it brings them: not the whole
 * way where there is too much for one letter. `share`: how much of what one letter should hold it may hold; `nextDigest` is an ISO date.
 */
export async function loadDigest(
  wanted: Audience,
  nextDigest: string | null,
  community: Community,
  share = 1,
): Promise<LoadedDigest | null> {
  const around = [...new Set(wanted.regions.flatMap((region) => regionsAround(community, region)))];
  const all = await loadPublished(around, wanted.since, wanted.until);
  const readable = all.filter(
    (one) => mayRead(one, wanted.regions, community) && !hadBefore(one, wanted, community),
  );
  const published = whatFits(readable, share);
  if (published.length === 0) return null;
  const more = published.length < readable.length;
  const audience = more ? { ...wanted, until: published.at(-1)?.publishedAt ?? wanted.until } : wanted;
  const open = await openPrompts(audience, community);
  const upcoming = await upcomingFor(audience.regions, Temporal.Instant.from(audience.until), community);
  const background = {
    questions: await questionsOf(published, audience),
    answered: await answeredBy(published),
    open: open.map((prompt) => promptView(prompt, audience.language, community)),
    upcoming: upcoming.map(({ view }) => view),
    thanks: await loadThanks(audience.regions, audience.since, audience.until),
    nextDigest,
  };
  const digest = composeDigest(audience, published, background, community);
  if (!digest) return null;
  const { view, itemIds } = digest;
  const prompts = view.comingUp.prompts.map(({ prompt }) => prompt.id);
  return {
    view: { ...view, more },
    until: audience.until,
    isLeast: whatFits(published, 0).length === published.length,
    context: {
      kind: 'digest',
      leadPromptId: view.lead?.id ?? null,
      items: itemIds,
      prompts,
      gatherings: upcoming.map(({ id }) => id),
    },
  };
}

export interface LoadedDigest {
  view: DigestView;
  context: LetterContext;
  until: string;
  /** Whether no smaller part of it could be a letter. */
  isLeast: boolean;
}

/** The prompts that readers may still answer, the latest first: it leads the digest. */
async function openPrompts({ regions, until }: Audience, community: Community): Promise<Prompt[]> {
  const at = Temporal.Instant.from(until);
  const asked = [...new Set(regions.flatMap((region) => regionOrRoot(community, region).path))];
  const prompts = await loadSentPrompts(asked, iso(at.subtract(promptMemory)));
  return prompts.filter(
    (prompt) =>
      (prompt.sentAt ?? '') <= until &&
      regions.some((region) => isWithin(community, region, prompt.region)) &&
      isOpen(prompt, dateAt(at, regionOf(community, prompt.region).timeZone).toString()),
  );
}

async function questionsOf(published: Contribution[], { language }: Audience): Promise<Map<string, Asked>> {
  const ids = new Set(published.flatMap(({ promptId }) => (promptId ? [promptId] : [])));
  const prompts = await Promise.all([...ids].map(loadPrompt));
  return new Map(
    prompts.flatMap((prompt) =>
      prompt ? [[prompt.id, questionIn(prompt.question, language)] as const] : [],
    ),
  );
}

async function answeredBy(published: Contribution[]): Promise<Map<string, Contribution>> {
  const ids = published.flatMap(({ inReplyTo }) => (inReplyTo ? [inReplyTo] : []));
  return new Map((await loadContributions(ids)).map((contribution) => [contribution.id, contribution]));
}

import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { isWithin, regionOrRoot } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { quotationOf } from '../contributions/quotation.ts';
import type { Thanks } from '../contributions/thanks.ts';
import type { Asked } from '../letters/asked.ts';
import type { DigestItem, DigestView } from '../letters/digest-view.ts';
import type { GatheringView } from '../letters/gathering-view.ts';
import type { PromptView } from '../letters/letter-model.ts';
import { dateAt } from '../platform/instant.ts';
import { comingUp, leadOf } from './coming-up.ts';
import { nearest, sectionsOf } from './digest-sections.ts';
import { beginningOf } from './what-fits.ts';

/** Readers who get the very same digest: who live in the same regions, read the same language and have read up to the same moment. */
export interface Audience {
  regions: string[];
  language: 'en' | 'fr';
  /** ISO instants: after `since`, up to `until`. */
  since: string;
  until: string;
}

/** What a digest is made of besides the new contributions: what they answer, by id; what is asked now, the lead first; what is coming up; and its next one's day. */
export interface Background {
  questions: Map<string, Asked>;
  answered: Map<string, Contribution>;
  open: PromptView[];
  thanks: Thanks[];
  /** What is coming up, the soonest first. */
  upcoming?: GatheringView[];
  nextDigest: string | null;
}

/**
 * Composes the digest of one audience from what is new: near you → your region → the province, each item once, at its
 * closest place. Null when there is nothing to say. `itemIds` are in the order of the items' numbers.
 */
export function composeDigest(
  audience: Audience,
  published: Contribution[],
  background: Background,
  community: Community,
): { view: DigestView; itemIds: string[] } | null {
  const placed = published
    .filter((contribution) => mayRead(contribution, audience.regions, community))
    .map((contribution) => ({ contribution, nearness: nearest(contribution, audience.regions, community) }));
  if (placed.length === 0) return null;
  const ordered = (['near', 'region', 'province'] as const).flatMap((nearness) =>
    placed.filter((one) => one.nearness === nearness),
  );
  const items = ordered.map(({ contribution, nearness }, i) => ({
    nearness,
    item: itemOf(contribution, i + 1, background, community),
  }));
  const home = regionOrRoot(community, audience.regions[0]);
  const day = (instant: string) => dateAt(Temporal.Instant.from(instant), home.timeZone).toString();
  const view: DigestView = {
    from: day(audience.since),
    until: day(audience.until),
    place: home.name,
    lead: leadOf(background.open),
    more: false,
    sections: sectionsOf(items, audience.regions, community),
    comingUp: comingUp(background, ordered.length),
    answered: answeredIn(
      ordered.map(({ contribution }) => contribution),
      background,
    ),
    thanked: [...Map.groupBy(background.thanks, ({ memberId }) => memberId)].map(([memberId, theirs]) => ({
      memberId,
      by: theirs.map(({ name }) => name),
      byIds: theirs.map(({ fromId }) => fromId),
    })),
  };
  return { view, itemIds: ordered.map(({ contribution }) => contribution.id) };
}

/** Whether a contribution's reach takes in somebody of these regions; who lives in a wide region reads all within it. */
export const mayRead = (contribution: Contribution, regions: string[], community: Community): boolean =>
  regions.some(
    (region) =>
      isWithin(community, region, contribution.reach) || isWithin(community, contribution.reach, region),
  );

/** Whether readers who have read up to `since` had words already, when fewer people could read them. */
export const hadBefore = (
  { earlier }: Contribution,
  { regions, since }: Audience,
  community: Community,
): boolean =>
  earlier.some(
    (before) =>
      before.publishedAt <= since && regions.some((region) => isWithin(community, region, before.reach)),
  );

function itemOf(
  contribution: Contribution,
  number: number,
  background: Background,
  community: Community,
): DigestItem {
  const to = answeredBy(contribution, background);
  const { words, goesOn } = beginningOf(contribution.words);
  return {
    number,
    kind: contribution.kind,
    item: { ...quotationOf(contribution, community), words },
    goesOn,
    question: contribution.promptId ? (background.questions.get(contribution.promptId) ?? null) : null,
    inReplyTo: to && quotationOf(to, community),
  };
}

/** What a contribution responds to, where others may still read it. */
function answeredBy({ inReplyTo }: Contribution, { answered }: Background): Contribution | null {
  const to = inReplyTo ? answered.get(inReplyTo) : undefined;
  return to?.state === 'published' && to.visibility !== 'stewards' ? to : null;
}

/** Whose words are answered by which numbers; nobody is told that they answered themselves. */
function answeredIn(ordered: Contribution[], background: Background): DigestView['answered'] {
  const numbers = new Map<string, number[]>();
  ordered.forEach((contribution, i) => {
    const author = answeredBy(contribution, background)?.authorId;
    if (author && author !== contribution.authorId)
      numbers.set(author, [...(numbers.get(author) ?? []), i + 1]);
  });
  return [...numbers].map(([memberId, theirs]) => ({ memberId, numbers: theirs }));
}

import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot, regionsOf } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { quotationOf } from '../contributions/quotation.ts';
import type { Language } from '../language/language.ts';
import { questionIn } from '../letters/asked.ts';
import type { HarvestGroup, HarvestView } from '../letters/harvest-view.ts';
import { dateAt } from '../platform/instant.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { beginningOf, whatFits } from './what-fits.ts';

/** Whether words may be read by all of a region now; what is decided, withdrawn or made private later counts, too. */
export const isShared = ({ state, visibility }: Contribution): boolean =>
  state === 'published' && visibility !== 'stewards';

/** What was shared in answer to a prompt and not left out, in the order of its letter: by place, as the community names them, then as it came. */
export function harvestOf(prompt: Prompt, answers: Contribution[], community: Community): Contribution[] {
  const leftOut = new Set(prompt.harvest?.leftOut);
  const order = new Map(regionsOf(community).map(({ id }, i) => [id, i]));
  const rank = (one: Contribution) => order.get(groupOf(one, prompt, community)) ?? 0;
  const isElsewhere = (one: Contribution) => Number(groupOf(one, prompt, community) === prompt.region);
  return answers
    .filter((one) => isShared(one) && !leftOut.has(one.id))
    .toSorted(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) ||
        rank(a) - rank(b) ||
        (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
        a.id.localeCompare(b.id),
    );
}

/** The region right below the prompt's from which words come; the prompt's own for words whose writer is anonymous, or lives elsewhere. */
function groupOf({ visibility, place }: Contribution, { region }: Prompt, community: Community): string {
  if (visibility === 'anonymous') return region;
  const { path } = regionOrRoot(community, place);
  return path.includes(region) ? (path[path.indexOf(region) + 1] ?? region) : region;
}

/** One letter's part of a harvest, and what its reply address has to know. */
export interface HarvestPart {
  view: HarvestView;
  items: string[];
  /** Where the next part begins; null where this is the last. */
  next: number | null;
}

/**
 * The part of a harvest that begins at a place in it (an index of `ordered`) and fits one letter. `null` in `ordered` is an answer that is no longer
 * shared: it keeps its place, so that parts asked for later go on where the last one ended.
 */
export function harvestPart(
  prompt: Prompt,
  ordered: (Contribution | null)[],
  from: number,
  language: Language,
  community: Community,
  share = 1,
): HarvestPart {
  const behind = ordered.slice(from).filter((one) => one !== null);
  const held = whatFits(behind, share);
  const last = held.at(-1);
  const end = behind.length > held.length && last ? ordered.indexOf(last) + 1 : ordered.length;
  const { name, timeZone } = regionOrRoot(community, prompt.region);
  const before = ordered.slice(0, from).filter((one) => one !== null).length;
  const view: HarvestView = {
    question: questionIn(prompt.question, language),
    steward: prompt.stewardName,
    place: name,
    askedOn: prompt.sentAt
      ? dateAt(Temporal.Instant.from(prompt.sentAt), timeZone).toString()
      : prompt.closesOn,
    closedOn: prompt.closesOn,
    groups: groupsOf(prompt, held, community),
    total: before + behind.length,
    before,
    rest: behind.length - held.length,
  };
  return { view, items: held.map(({ id }) => id), next: end < ordered.length ? end : null };
}

function groupsOf(prompt: Prompt, held: Contribution[], community: Community): HarvestGroup[] {
  const groups = new Map<string, HarvestGroup>();
  held.forEach((one, i) => {
    const place = groupOf(one, prompt, community);
    const group = groups.get(place) ?? {
      place: regionOrRoot(community, place).name,
      whole: place === prompt.region,
      items: [],
    };
    const { words, goesOn } = beginningOf(one.words);
    group.items.push({ number: i + 1, item: { ...quotationOf(one, community), words }, goesOn });
    groups.set(place, group);
  });
  return [...groups.values()];
}

import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import type { Quotation } from '../letters/letter-model.ts';
import type { Contribution } from './contribution.ts';

/** A contribution as other members see it. An anonymous author's place is told only as wide as its readers. */
export function quotationOf(contribution: Contribution, community: Community): Quotation {
  const anonymous = contribution.visibility === 'anonymous';
  return {
    author: anonymous ? null : contribution.authorName,
    place: regionOrRoot(community, anonymous ? contribution.reach : contribution.place).name,
    language: contribution.language,
    words: contribution.words,
  };
}

/** A contribution as its region's stewards see it: always with its author. */
export const quotationForStewards = (contribution: Contribution, community: Community): Quotation => ({
  author: contribution.authorName,
  place: regionOrRoot(community, contribution.place).name,
  language: contribution.language,
  words: contribution.words,
});

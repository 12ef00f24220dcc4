import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import type { Quotation } from '../letters/letter-model.ts';
import type { Contribution } from './contribution.ts';
import { fileViews } from './files/stored-file.ts';

/** Where a contribution comes from as others are told, a region's id: of an anonymous one no more than who may read it. */
export const shownPlace = ({ visibility, reach, place }: Contribution): string =>
  visibility === 'anonymous' ? reach : place;

/** A contribution as other members see it. */
export function quotationOf(contribution: Contribution, community: Community): Quotation {
  return {
    author: contribution.visibility === 'anonymous' ? null : contribution.authorName,
    place: regionOrRoot(community, shownPlace(contribution)).name,
    language: contribution.language,
    words: contribution.words,
    of: contribution.id,
    // Of an anonymous one not even that: few have somebody who helps them.
    ...(contribution.withSupport && contribution.visibility !== 'anonymous' && { withSupport: true }),
    ...filesOf(contribution),
  };
}

/** A contribution as its region's stewards see it: always with its author. */
export const quotationForStewards = (contribution: Contribution, community: Community): Quotation => ({
  author: contribution.authorName,
  place: regionOrRoot(community, contribution.place).name,
  language: contribution.language,
  words: contribution.words,
  of: contribution.id,
  ...(contribution.withSupport && { withSupport: true }),
  ...filesOf(contribution),
});

const filesOf = (contribution: Contribution): Pick<Quotation, 'files'> =>
  contribution.files?.length ? { files: fileViews(contribution) } : {};

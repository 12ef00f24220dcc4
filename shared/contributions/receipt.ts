import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { questionIn } from '../letters/asked.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import { getsAnswers, type Member } from '../members/member.ts';
import type { Answered } from './answered.ts';
import type { Contribution } from './contribution.ts';
import { earliestDigest } from './earliest-digest.ts';
import { filesView, noFiles, type TakenFiles } from './files/stored-file.ts';
import { nameInWords } from './name-in-words.ts';
import { quotationOf, shownPlace } from './quotation.ts';
import { levelsOf } from './reach.ts';

/** What a writer is told of their words: exactly which are shared, with whom, when. */
export const receiptView = (
  contribution: Contribution,
  author: Member,
  news: ReceiptView['news'],
  answered: Answered,
  unsure: boolean,
  community: Community,
  now: Temporal.Instant,
  taken: TakenFiles = noFiles,
): ReceiptView => ({
  news,
  answers: answersOf(contribution, author, answered, community),
  words: contribution.words,
  ...((contribution.files?.length ?? 0) + taken.refused.length > 0 && {
    files: filesView(contribution, taken),
  }),
  language: contribution.language,
  authorName: contribution.authorName,
  ...(contribution.withSupport && contribution.visibility !== 'anonymous' && { withSupport: true }),
  nameInWords: nameInWords(contribution.words, contribution.authorName),
  visibility: contribution.visibility,
  state: contribution.state,
  quietUntil: contribution.quietUntil,
  place: regionOrRoot(community, shownPlace(contribution)).name,
  reach: regionOrRoot(community, contribution.reach).name,
  firstDigest: earliestDigest(contribution, community, now),
  unsure,
  promptClosed: answered.kind === 'prompt' && answered.closed,
});

function answersOf(
  contribution: Contribution,
  author: Member,
  answered: Answered,
  community: Community,
): ReceiptView['answers'] {
  switch (answered.kind) {
    case 'prompt':
      return { kind: 'prompt', question: questionIn(answered.question, author.language) };
    case 'response': {
      const byMail = contribution.told || (waits(contribution) && hears(contribution, answered) !== null);
      return { kind: 'response', to: quotationOf(answered.to, community), byMail };
    }
    case 'share': {
      const levels = levelsOf(contribution.place, community).map(({ level, region }) => ({
        level,
        place: region.name,
        chosen: region.id === contribution.reach,
      }));
      return { kind: 'share', as: answered.as, levels };
    }
  }
}

const waits = ({ state }: Contribution): boolean => state === 'held' || state === 'quiet';

/** The receipt of one contribution; a reply to it changes that. */
export const receiptLetter = (
  author: Member,
  contributionId: string,
  receipt: ReceiptView,
  answers: Thread | null,
): Outgoing => ({
  to: { memberId: author.id },
  reader: author,
  model: { kind: 'receipt', receipt },
  context: { kind: 'receipt', contributionId },
  answers,
});

/** Who gets an answer to their words by mail; null where nobody does: they left, wrote it themselves, would rather not, or only stewards may read it. */
export function hears({ visibility, authorId }: Contribution, answered: Answered): Member | null {
  if (answered.kind !== 'response' || visibility === 'stewards') return null;
  const { author } = answered;
  return author && author.id !== authorId && author.status !== 'left' && getsAnswers(author) ? author : null;
}

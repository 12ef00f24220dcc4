import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Answered } from '../contributions/answered.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { type Decision, openConcerns } from '../contributions/decision.ts';
import { loadTrail } from '../contributions/decision-store.ts';
import { earlierOf } from '../contributions/load-earlier.ts';
import type { SharingPause } from '../contributions/sharing-pause.ts';
import { loadSharingPause } from '../contributions/sharing-pause-store.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Thread } from '../letters/outcome.ts';
import type { AuthorHistory } from '../letters/safe-space-view.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { loadAnswered } from '../reflections/load-answered.ts';

/** All that a decision needs: the words, what they answer, who wrote them, what was decided before, and who has a concern. */
export interface Case {
  contribution: Contribution;
  answered: Answered | null;
  author: Member;
  history: AuthorHistory;
  pause: SharingPause | null;
  trail: Decision[];
  /** Who raised concerns that are open. */
  concerned: Member[];
}

/** Who decides, when, and in answer to which mail. */
export interface Desk {
  /** The steward, or the author, who writes. */
  member: Member;
  community: Community;
  now: Temporal.Instant;
  thread: Thread | null;
}

/** A case as it is now; null where the words or their author are gone. */
export async function loadCase(
  contributionId: string,
  community: Community,
  now: Temporal.Instant,
): Promise<Case | null> {
  const contribution = await loadContribution(contributionId);
  const author = contribution && (await loadMember(contribution.authorId));
  if (!contribution || !author) return null;
  const trail = await loadTrail(contributionId);
  const ids = [...new Set(openConcerns(trail).flatMap(({ byId }) => byId ?? []))];
  const [answered, { history }, pause, concerned] = await Promise.all([
    loadAnswered(contribution, community, now),
    earlierOf(author, now, contributionId),
    loadSharingPause(author.id),
    Promise.all(ids.map(loadMember)),
  ]);
  const people = concerned.filter((one) => one !== null).filter(isMember);
  return { contribution, answered, author, history, pause, trail, concerned: people };
}

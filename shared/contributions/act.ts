import type { Language } from '../language/language.ts';
import type { Contribution } from './contribution.ts';
import type { StoredFile } from './files/stored-file.ts';
import type { Fate } from './policy.ts';

/** What the author, a steward or time does to a contribution. */
export type Action =
  | { kind: 'private' }
  | { kind: 'anonymous' }
  | { kind: 'shared' }
  | { kind: 'withdraw' }
  /** `wider`: whether people may read it then who may not now; `anonymous`: without the author's name, too. */
  | { kind: 'reach'; reach: string; wider: boolean; anonymous?: true }
  /** `fate`: what becomes of such words where they are new. `files`: all of them from now on. */
  | {
      kind: 'reword';
      words: string;
      language: Language;
      fate: Fate;
      withSupport?: string;
      files?: StoredFile[];
    }
  /** All its files from now on: with more of them (`added`), or with what they show. */
  | { kind: 'files'; files: StoredFile[]; added: boolean; fate: Fate }
  /** The author says yes to a steward's words for it. */
  | { kind: 'accept' }
  /** The quiet hour is over. */
  | { kind: 'publish' }
  | { kind: 'hold'; by: string }
  | { kind: 'approve'; by: string }
  | { kind: 'decline'; by: string; reason: string }
  | { kind: 'hide'; by: string; reason: string };

/** A contribution after an action; the same object where the action changes nothing. docs/safe-space.md draws the states. */
export function act(contribution: Contribution, action: Action, now: string): Contribution {
  const { state, suggestion } = contribution;
  if (state === 'withdrawn') return contribution;
  switch (action.kind) {
    case 'private':
      return { ...contribution, visibility: 'stewards' };
    case 'anonymous':
      return { ...contribution, visibility: 'anonymous' };
    case 'shared':
      return { ...contribution, visibility: 'community' };
    case 'withdraw':
      return withoutFiles({ ...contribution, state: 'withdrawn', quietUntil: null, suggestion: null });
    case 'reach':
      return changeReach(
        action.anonymous ? { ...contribution, visibility: 'anonymous' } : contribution,
        action,
        now,
      );
    case 'reword':
      return reword(contribution, action, now);
    case 'files':
      return withFiles(contribution, action, now);
    case 'accept':
      if (state !== 'held' || !suggestion) return contribution;
      return published(
        {
          ...contribution,
          words: suggestion.words,
          language: suggestion.language,
          changedAt: now,
          decidedBy: suggestion.by,
        },
        now,
      );
    case 'publish':
      return state === 'quiet' ? published(contribution, now) : contribution;
    case 'hold':
      return state === 'quiet' ? { ...contribution, state: 'held', quietUntil: null } : contribution;
    case 'approve':
      if (state !== 'held' && state !== 'quiet' && state !== 'hidden') return contribution;
      return published({ ...contribution, decidedBy: action.by, declinedBecause: null }, now);
    case 'decline':
      return state === 'held' || state === 'quiet' ? refused(contribution, 'declined', action) : contribution;
    case 'hide':
      return state === 'published' ? refused(contribution, 'hidden', action) : contribution;
  }
}

const published = (contribution: Contribution, now: string): Contribution => ({
  ...contribution,
  state: 'published',
  publishedAt: now,
  quietUntil: null,
  suggestion: null,
});

const refused = (
  contribution: Contribution,
  state: 'declined' | 'hidden',
  { by, reason }: { by: string; reason: string },
): Contribution => ({
  ...contribution,
  state,
  decidedBy: by,
  declinedBecause: reason,
  quietUntil: null,
  suggestion: null,
});

function reword(
  contribution: Contribution,
  { words, language, fate, withSupport, files }: Extract<Action, { kind: 'reword' }>,
  now: string,
): Contribution {
  const also = { ...(withSupport && { withSupport }), ...(files && { files }) };
  return asNew({ ...contribution, words, language, ...also }, fate, now);
}

/** What is said of a picture is read by others like all words. */
function withFiles(
  contribution: Contribution,
  { files, added, fate }: Extract<Action, { kind: 'files' }>,
  now: string,
): Contribution {
  const isSame = !added && sameFiles(files, contribution.files ?? []);
  return isSame ? contribution : asNew({ ...contribution, files }, fate, now);
}

const sameFiles = (some: StoredFile[], others: StoredFile[]): boolean =>
  some.length === others.length &&
  some.every((file, i) => file.alt === others[i]?.alt && file.key === others[i]?.key);

/** What is taken back is not kept. */
function withoutFiles({ files: _, ...contribution }: Contribution): Contribution {
  return contribution;
}

/** What nobody need read before stays published; all else, also what a steward had held or hidden, waits again. What a steward suggested was for what it had been. */
function asNew(changed: Contribution, fate: Fate, now: string): Contribution {
  const next = { ...changed, suggestion: null, changedAt: now };
  const wasFree = next.state === 'published' || next.state === 'quiet';
  if (fate.kind === 'published' && next.state === 'published') return next;
  const waits = { publishedAt: null, decidedBy: null, declinedBecause: null };
  return fate.kind === 'quiet' && wasFree
    ? { ...next, ...waits, state: 'quiet', quietUntil: fate.until }
    : { ...next, ...waits, state: 'held', quietUntil: null };
}

/** Words that more people are to read become news once more, for those people. */
function changeReach(
  contribution: Contribution,
  { reach, wider }: Extract<Action, { kind: 'reach' }>,
  now: string,
): Contribution {
  const { state, publishedAt, earlier } = contribution;
  if (reach === contribution.reach) return contribution;
  if (!wider || state !== 'published' || publishedAt === null) return { ...contribution, reach };
  return {
    ...contribution,
    reach,
    publishedAt: now,
    earlier: [...earlier, { reach: contribution.reach, publishedAt }],
  };
}

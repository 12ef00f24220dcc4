import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Wish } from '../wishes/wish.ts';
import { goAway, setDuty } from './duty.ts';
import { askToTakeOver } from './hand-over.ts';
import { loadHow } from './load-how.ts';
import { loadNewcomers } from './load-newcomers.ts';
import { previewDigest } from './preview-digest.ts';
import { waitingLetter } from './waiting-list.ts';
import type { Desk } from './waiting-things.ts';

/** What a steward asks at the desk; null where it is none of that, or names a place that is not theirs. */
export async function answerDeskWish(steward: Member, wish: Wish, desk: Desk): Promise<Outcome | null> {
  switch (wish.kind) {
    case 'who-is-new':
      return shown(steward, { kind: 'who-is-new', news: await loadNewcomers(steward, desk) }, desk);
    case 'how-are-we-doing':
      return shown(steward, { kind: 'how-are-we-doing', how: await loadHow(steward, desk) }, desk);
    case 'who-is-waiting':
    case 'what-is-held': {
      const why = wish.kind === 'what-is-held' ? 'held' : 'all';
      return { what: wish.kind, writes: [], letters: [await waitingLetter(steward, { why }, desk)] };
    }
    case 'preview':
      return previewDigest(steward, wish, desk);
    case 'hand-over':
      return askToTakeOver(steward, wish, desk);
    case 'on-duty':
      return setDuty(steward, wish.names, desk);
    case 'away':
      return goAway(steward, wish.until, desk);
    default:
      return null;
  }
}

/** One letter to who asked, and nothing changed. */
const shown = (steward: Member, model: LetterModel, { answers }: Desk): Outcome => ({
  what: model.kind,
  writes: [],
  letters: [{ to: { memberId: steward.id }, reader: steward, model, context: { kind: 'personal' }, answers }],
});

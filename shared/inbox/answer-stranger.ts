import { findRegions } from '../community/find-regions.ts';
import type { Reader } from '../language/profile.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { askToConfirm } from '../members/ask-to-confirm.ts';
import { loadForgotten } from '../members/forgotten-store.ts';
import { answerForgotten, forgetStranger } from '../privacy/forget.ts';
import { endByAddress } from '../support/change-support.ts';
import { saysIHelp } from '../support/read-support.ts';
import { readCommand } from '../wishes/read-command.ts';
import { answerDataWish, askingOf } from './answer-data-wish.ts';
import type { Target, Writer } from './identify.ts';
import { type Incoming, languageOf, occasionOf, sourceOf, threadOf, wordsOf } from './incoming.ts';

/** Somebody who is no member: whoever asks to join is asked to confirm; all others learn kindly what this is, or that they have left or are forgotten. */
export async function answerStranger(
  writer: Extract<Writer, { kind: 'stranger' }>,
  target: Target,
  incoming: Incoming,
  { newId }: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const french = target.kind === 'role' && target.french;
  const language = languageOf(incoming, writer.left?.language ?? (french ? 'fr' : 'en'));
  const reader = { language, profile: writer.left?.profile ?? 'standard' } as const;
  const wish = readCommand(wordsOf(incoming), { community });
  if (wish?.kind === 'stop' || (target.kind === 'role' && target.role === 'stop')) {
    if (writer.left) return nothing('had left already');
  } else if (wish?.kind === 'join' || (target.kind === 'role' && target.role === 'join')) {
    const regions = findRegions(community, wordsOf(incoming)).map((region) => region.id);
    const newcomer = { address: writer.address, name: writer.name, language, regions };
    return askToConfirm(newcomer, writer.left, sourceOf(incoming), community, now, newId);
  }
  if (writer.left && writer.proven) {
    const answered = await answerDataWish(writer.left, wish, target, incoming);
    if (answered) return answered;
  }
  if (!writer.left) {
    if (wish?.kind === 'forget-me') return forgetStranger(writer.address, reader, now);
    const forgotten = await loadForgotten(writer.address);
    if (forgotten) return answerForgotten(writer.address, reader, forgotten.at, askingOf(incoming));
  }
  if (wish?.kind === 'end-support' && writer.proven) {
    const ended = await endByAddress(writer.address, wordsOf(incoming), occasionOf(incoming));
    if (ended) return ended;
  }
  if (saysIHelp(wordsOf(incoming))) return tellHowToHelp(writer.address, reader, incoming);
  // Whoever answers an old letter after leaving hears that they have left, and how to come back.
  const hasLeft = writer.left !== null && target.kind === 'broken-reply';
  return {
    what: hasLeft ? 'has left: told how to come back' : 'stranger: told how to join',
    writes: [],
    letters: [
      {
        to: { address: writer.address },
        reader,
        model: { kind: hasLeft ? 'goodbye' : 'not-a-member' },
        context: { kind: 'personal' },
        answers: threadOf(incoming),
      },
    ],
  };
}

const tellHowToHelp = (address: string, reader: Reader, incoming: Incoming): Outcome => ({
  what: 'told how to help somebody',
  writes: [],
  letters: [
    {
      to: { address },
      reader,
      model: { kind: 'how-to-help' },
      context: { kind: 'personal' },
      answers: threadOf(incoming),
    },
  ],
});

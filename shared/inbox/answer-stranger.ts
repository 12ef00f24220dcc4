import { findRegions } from '../community/find-regions.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { askToConfirm } from '../members/ask-to-confirm.ts';
import { readCommand } from '../wishes/read-command.ts';
import type { Target, Writer } from './identify.ts';
import { type Incoming, languageOf, sourceOf, threadOf, wordsOf } from './incoming.ts';

/** Somebody who is no member: whoever asks to join is asked to confirm; all others learn kindly what this is. */
export function answerStranger(
  writer: Extract<Writer, { kind: 'stranger' }>,
  target: Target,
  incoming: Incoming,
  { newId }: Tools,
): Outcome {
  const { community, now } = incoming;
  const french = target.kind === 'role' && target.french;
  const language = languageOf(incoming, writer.left?.language ?? (french ? 'fr' : 'en'));
  const wish = readCommand(wordsOf(incoming), { community });
  if (wish?.kind === 'stop' || (target.kind === 'role' && target.role === 'stop')) {
    if (writer.left) return nothing('had left already');
  } else if (wish?.kind === 'join' || (target.kind === 'role' && target.role === 'join')) {
    const regions = findRegions(community, wordsOf(incoming)).map((region) => region.id);
    const newcomer = { address: writer.address, name: writer.name, language, regions };
    return askToConfirm(newcomer, writer.left, sourceOf(incoming), community, now, newId);
  }
  // Whoever answers an old letter after leaving hears that they have left, and how to come back.
  const hasLeft = writer.left !== null && target.kind === 'broken-reply';
  return {
    what: hasLeft ? 'has left: told how to come back' : 'stranger: told how to join',
    writes: [],
    letters: [
      {
        to: { address: writer.address },
        reader: { language, profile: writer.left?.profile ?? 'standard' },
        model: { kind: hasLeft ? 'goodbye' : 'not-a-member' },
        context: { kind: 'personal' },
        answers: threadOf(incoming),
      },
    ],
  };
}

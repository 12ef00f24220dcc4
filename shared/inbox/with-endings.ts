import type { Outcome } from '../letters/outcome.ts';
import { endingsOf, withEndings as whereTheyLeave } from '../support/endings.ts';
import type { Writer } from './identify.ts';
import { type Incoming, occasionOf } from './incoming.ts';

/** Support ends with a membership, and with whoever asks to be forgotten. */
export async function withEndings(outcome: Outcome, writer: Writer, incoming: Incoming): Promise<Outcome> {
  const occasion = occasionOf(incoming);
  if (writer.kind === 'member') return whereTheyLeave(outcome, writer.member, occasion);
  const isForgotten = writer.kind === 'stranger' && (outcome.forgettings ?? []).length > 0;
  if (!isForgotten) return outcome;
  const { writes, letters } = await endingsOf({ member: null, address: writer.address }, occasion);
  return { ...outcome, writes: [...outcome.writes, ...writes], letters: [...outcome.letters, ...letters] };
}

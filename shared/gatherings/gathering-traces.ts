import { nameInWords } from '../contributions/name-in-words.ts';
import { letterTracesUnder } from '../letters/subject-store.ts';
import type { Person, TracesBehind } from '../platform/trace.ts';
import type { Gathering } from './gathering.ts';
import { loadGathering, rsvpKeyBehind, saveGathering } from './store.ts';

/** What is left of a gathering's host: their name and words, and the letters that bear them. */
export const gatheringTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('GATHERING#'.length);
  const gathering = await loadGathering(id);
  if (gathering?.hostId === person.memberId)
    yield { kind: 'rewrite', writes: saveGathering(gathering, withoutHost(gathering, person.words)) };
  yield* letterTracesUnder(`GATHERING#${id}`, person);
};

/** What is left of a decision: the name of who made it, and the letters that say it. */
export const decidedGatheringTraces: TracesBehind = async function* ({ sk }, person) {
  const id = sk.slice('DECIDEDGATHERING#'.length);
  const gathering = await loadGathering(id);
  if (gathering) {
    const { cancelledBy: _, ...without } = gathering;
    yield { kind: 'rewrite', writes: saveGathering(gathering, { ...without, decidedBy: null }) };
  }
  yield* letterTracesUnder(`GATHERING#${id}`, person);
};

/** What a member said to an invitation. */
export const rsvpTraces: TracesBehind = async function* (pointer, { memberId }) {
  if (memberId !== null) yield { kind: 'delete', keys: [rsvpKeyBehind(pointer, memberId)] };
};

const itsName = { en: 'Gathering', fr: 'Rencontre' };

/**
 * A gathering once its host is forgotten. What people are still to be reminded of stays, for those who come, and the stewards look after it, without
 * the host's name, also in its title. Of all others nothing stays.
 */
function withoutHost(gathering: Gathering, words: Person['words']): Gathering {
  const { before: _, ...without } = gathering;
  const nobody = { ...without, hostId: 'forgotten', hostName: null };
  if (gathering.state !== 'announced' || gathering.reminder === null)
    return { ...nobody, state: 'cancelled', title: '', words: '', where: '', because: '', reminder: null };
  const isNamed = nameInWords(gathering.title, gathering.hostName) !== null;
  const title = isNamed ? itsName[gathering.language] : gathering.title;
  return { ...nobody, title, words: words === 'keep' ? gathering.words : '' };
}

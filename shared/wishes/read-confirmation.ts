import { findRegions } from '../community/find-regions.ts';
import { type Places, readPlaces } from '../community/read-places.ts';
import { fold } from '../language/fold.ts';
import type { Hearing } from './hearing.ts';
import { readCommand } from './read-command.ts';
import { firstLine, polite, sayingLines, withoutGreeting } from './wish-line.ts';
import { wordsBelow } from './words-below.ts';

export type Confirmation = { kind: 'no' } | ({ kind: 'yes' } & Places);

/**
 * A reply to "shall we write to you?". A yes is a yes-word before anything else, or an answer that says nothing but where
 * somebody lives; a line that begins with *no* is never one. Null where it is neither, and then we ask once more:
 * a place named in passing is no consent.
 */
export function readConfirmation(
  text: string,
  hearing: Pick<Hearing, 'community' | 'places'>,
): Confirmation | null {
  const said = withoutGreeting(text);
  const line = firstLine(said);
  const wish = readCommand(said, hearing);
  if (wish?.kind === 'no' || wish?.kind === 'stop' || refusal.test(line)) return { kind: 'no' };
  if (sayingLines(said).some((one) => /^(?:no|non)(?!\p{L}|\W*\d)/iu.test(one))) return null;
  const { community } = hearing;
  const regions = findRegions(community, said.split('\n').slice(0, 8).join('\n')).map(({ id }) => id);
  if (wish?.kind === 'yes') return { kind: 'yes', regions, unknown: [] };
  if (saysYes(line)) {
    const rest = line.replace(/^.*?(?:yes|okay|ok|sure|oui|accord|y)[\s,.;:!–-]*/iu, '');
    const unknown = regions.length > 0 ? [] : (readPlaces(community, rest, 'word')?.unknown ?? []);
    return { kind: 'yes', regions, unknown };
  }
  const places = readPlaces(community, line);
  const isAnswer = places?.unknown.length === 0 && wordsBelow(said) === 'nothing';
  return isAnswer ? { kind: 'yes', regions, unknown: [] } : null;
}

/** *No*, alone or before a mark, a thank you or a reason; "no problem" and "no idea" refuse nothing. */
const refusal =
  /^(?:no|nope|non)(?=\s*(?:$|[,.;:!–-])|\s+(?:thanks?|merci|please|way|not|i|we|je|j['’]|nous|pas|we['’]re|i['’]m)(?!\p{L}))/iu;

/** A yes-word first, and nothing on its line that takes it back ("ok, stop", "sure, but I never asked"). */
function saysYes(line: string): boolean {
  const words = polite(line);
  const yes = /^(?:yes|ok|okay|sure|oui|d accord)(?: |$)/.test(words) || /^y\s*[,.;:!–]/iu.test(line);
  return (
    yes && !takesBack.test(fold(line).replace(/\b(?:pourquoi pas|why not|no problem|pas de probleme)\b/g, ''))
  );
}

const takesBack =
  /\b(?:not|don t|dont|no|never|remove|unsubscribe|stop|non|pas|jamais|desabonn\w*|desinscri\w*|arret\w*)\b/;

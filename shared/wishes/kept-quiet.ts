import { Temporal } from 'temporal-polyfill';
import type { Hearing } from './hearing.ts';
import { readCommand } from './read-command.ts';
import { readWishes } from './read-wishes.ts';
import { sentencesOf } from './sentences.ts';

type KeptQuiet = 'private' | 'anonymous';

/** Whoever asks for this does so at once, or as an afterthought; and in few words. */
const sentencesAtEnds = { first: 2, last: 3 };
const mostWords = 10;
/** How it was somewhere: « rien n’était privé ». */
const past = /(?<!\p{L})(?:was|were|étai(?:t|ent))(?!\p{L})/iu;
/** No such wish names a day. */
const anyDay = Temporal.PlainDate.from('2000-01-01');

/**
 * What new words themselves ask for: "Please don't use my name. …", "Private: …", « … Ne partagez pas ça svp ». Null where they ask for nothing of the
 * kind. Only a sentence that asks counts: "Private conversations are where I learned the most" is somebody's words.
 */
export function keptQuiet(
  words: string,
  { community, language }: Pick<Hearing, 'community' | 'language'>,
): KeptQuiet | null {
  const hearing: Hearing = { community, language, today: anyDay, where: 'own-words' };
  const [, head = ''] = /^\s*([^:\n]{3,40}?)\s*:\s/u.exec(words) ?? [];
  const command = quietIn([readCommand(words, hearing), readCommand(head, hearing)]);
  if (command) return command;
  const sentences = sentencesOf(words);
  const atEnds = sentences.filter(
    (_, i) => i < sentencesAtEnds.first || i >= sentences.length - sentencesAtEnds.last,
  );
  const asking = atEnds.filter(
    ({ raw, asks, told }) => asks && !told && !past.test(raw) && raw.split(/\s+/).length <= mostWords,
  );
  return quietIn(asking.flatMap(({ raw }) => readWishes(raw, hearing).wishes));
}

/** Of both, what fewer people read. */
function quietIn(wishes: ({ kind: string } | null)[]): KeptQuiet | null {
  const has = (kind: KeptQuiet) => wishes.some((wish) => wish?.kind === kind);
  if (has('private')) return 'private';
  return has('anonymous') ? 'anonymous' : null;
}

import type { OwnAction } from '../contributions/change-own.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { most } from '../contributions/files/sort-files.ts';
import { described, type TakenFiles } from '../contributions/files/stored-file.ts';
import type { Said } from '../contributions/offer.ts';
import { isPicture } from '../letters/file-view.ts';
import { descriptionsIn } from '../wishes/describing.ts';
import { isThanks } from '../wishes/read-command.ts';
import { divide } from './numbered.ts';

/**
 * What pictures show: "describe 1: …", or, where it can be nothing else, "1: …" behind the numbers of pictures. Null where
 * something else is said, or of a file that is not there.
 */
export function describing({ files = [] }: Contribution, words: string): OwnAction | null {
  const sayings = descriptionsIn(words);
  const said = sayings.length > 0 ? sayings : numbered(words, files);
  const all = said.length > 0 ? described(files, said) : null;
  return all && { kind: 'files', files: all, added: false };
}

function numbered(words: string, files: NonNullable<Contribution['files']>) {
  const division = divide(words);
  if (division.kind === 'none') return [];
  const ofPictures = division.parts.every(({ number }) => {
    const file = files[number - 1];
    return file !== undefined && isPicture(file.type);
  });
  return ofPictures && division.kind === 'sure' ? division.parts : [];
}

/** So few words beside files only say that here they are. */
const fewWords = 10;

/** New words take the place of the old ones; files come to those that are there, and a word or two with them changes nothing else. */
export function newWords(
  { files = [] }: Contribution,
  { words, language, unsure }: Said,
  { kept }: TakenFiles,
): { action: OwnAction; refused: TakenFiles['refused'] } {
  const all = [...files, ...kept];
  const refused = all.slice(most.files).map(({ name }) => ({ name, why: 'too-many' as const }));
  const now = all.slice(0, most.files);
  const isCoverNote = isThanks(words) || (kept.length > 0 && words.split(/\s+/).length < fewWords);
  const action: OwnAction = isCoverNote
    ? { kind: 'files', files: now, added: kept.length > 0 }
    : { kind: 'reword', words, language, unsure, ...(kept.length > 0 && { files: now }) };
  return { action, refused };
}

import type { FileType } from '../../letters/file-view.ts';

/** Longer names are cut; mail programs and file systems take 255 octets. */
const longest = 60;

/**
 * A file's name as it may stand in a header, a letter and a folder: in its own script, without paths, controls or what a system reads as a command,
 * and with the ending of what it is. A file without a usable name is called by its number.
 */
export function safeName(given: string | null, type: FileType, number: number): string {
  const stem = stemOf(given ?? '');
  return `${stem === '' ? `file-${number}` : stem}.${type === 'jpeg' ? 'jpg' : type}`;
}

/** Names of which no two are the same: "plan.pdf", "plan (2).pdf". */
export const eachOnce = (names: string[]): string[] =>
  names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => one === name).length;
    const dot = name.lastIndexOf('.');
    return before === 0 ? name : `${name.slice(0, dot)} (${before + 1})${name.slice(dot)}`;
  });

/** A name without its path and ending, as it can be shown. */
export function stemOf(given: string): string {
  const bare = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const characters = [...bare.replace(ending, '').replace(unusable, ' ').replace(/\s+/g, ' ').trim()];
  return characters
    .slice(0, longest)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
}

/** What a name says that it is: not believed, and said anew by what it is. */
const ending = /\.[A-Za-z][A-Za-z0-9]{0,4}$/;
/** Reserved where people keep files, and invisible or direction-changing characters. */
const unusable = /[<>:"|?*%;\p{C}]/gu;

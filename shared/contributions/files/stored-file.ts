import * as z from 'zod';
import type { FileRefusal, FilesView, FileView } from '../../letters/file-view.ts';
import { FileType, isPicture } from '../../letters/file-view.ts';

/** A file that goes with somebody's words: where it is kept, and what is told of it. */
export const StoredFile = z.object({
  /** In the bucket; it says nothing of the file, and is in no link. */
  key: z.string(),
  name: z.string(),
  type: FileType,
  octets: z.int(),
  /** What a picture shows, in its sender's words. */
  alt: z.string().nullable(),
});
export type StoredFile = z.infer<typeof StoredFile>;

/** What was taken of a mail's files, and what was not. */
export interface TakenFiles {
  kept: StoredFile[];
  refused: { name: string; why: FileRefusal }[];
  unscanned: boolean;
}

export const noFiles: TakenFiles = { kept: [], refused: [], unscanned: false };

interface WithFiles {
  id: string;
  files?: StoredFile[] | undefined;
}

/** The files of a contribution as its readers are told of them. */
export const fileViews = ({ id, files = [] }: WithFiles): FileView[] =>
  files.map(({ name, type, octets, alt }, i) => ({ of: id, number: i + 1, name, type, octets, alt }));

/** The same for who shared them, with what was not taken. */
export const filesView = (contribution: WithFiles, taken: TakenFiles): FilesView => ({
  kept: fileViews(contribution),
  refused: taken.refused,
  unscanned: taken.unscanned,
});

/** Files with what their sender says of them; `null` for a number says it of the only picture. Null where a number names no file. */
export function described(
  files: StoredFile[],
  sayings: { number: number | null; words: string }[],
): StoredFile[] | null {
  const pictures = files.filter(({ type }) => isPicture(type));
  const all = [...files];
  for (const { number, words } of sayings) {
    const only = pictures.length === 1 ? pictures[0] : undefined;
    const file = number === null ? only : files[number - 1];
    if (!file) return null;
    all[files.indexOf(file)] = { ...file, alt: words };
  }
  return all;
}

import * as z from 'zod';
import type { Quotation } from './letter-model.ts';

/** What a file is, by its content. Pictures are kept as JPEG or PNG, whatever they came as. */
export const FileType = z.enum([
  'jpeg',
  'png',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'txt',
  'csv',
  'mp3',
  'm4a',
  'ogg',
  'wav',
]);
export type FileType = z.infer<typeof FileType>;

export const isPicture = (type: FileType): boolean => type === 'jpeg' || type === 'png';

/** A file that goes with somebody's words, as readers are told of it. The slot `file:OF:NUMBER` is where they can get it. */
export interface FileView {
  /** The contribution it belongs to, by id, and its place among that one's files (from 1). */
  of: string;
  number: number;
  name: string;
  type: FileType;
  octets: number;
  /** What a picture shows, in its sender's words; null where they have not said. */
  alt: string | null;
}

/** Why a file was not taken. */
export type FileRefusal =
  | 'too-large'
  | 'too-many'
  | 'program'
  | 'web-page'
  | 'archive'
  | 'macros'
  | 'old-office'
  | 'heic'
  | 'picture-kind'
  | 'picture-broken'
  | 'picture-too-large'
  | 'video'
  | 'empty'
  | 'unknown';

interface RefusedFile {
  name: string;
  why: FileRefusal;
}

/** What became of the files of a mail. */
export interface FilesView {
  kept: FileView[];
  refused: RefusedFile[];
  /** The virus scanner could not look at them: a steward does first. */
  unscanned: boolean;
}

/** The files that somebody shared, for who asked for them by mail; `byLink` are those too large for that, by number. */
export type FilesLetter = { kind: 'files'; item: Quotation; byLink: number[] };

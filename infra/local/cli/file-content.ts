import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Where a file is that was named at the command line: its path counts from where the command was typed, since npm changes to the project's folder. */
export const pathOf = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** A file's octets. Throws in words for a person; `folderAdvice` says what to do where it is a folder. */
export async function contentOf(file: string, folderAdvice: string): Promise<Buffer> {
  const path = pathOf(file);
  try {
    return await readFile(path);
  } catch (fault) {
    throw new Error(
      `${file} could not be opened: ${reasonOf(fault as NodeJS.ErrnoException, path, folderAdvice)}`,
    );
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException, path: string, folderAdvice: string): string {
  if (code === 'ENOENT') return `there is no file ${path}`;
  if (code === 'EISDIR') return `it is a folder; ${folderAdvice}`;
  if (code === 'EACCES') return 'this user may not read it';
  return message;
}

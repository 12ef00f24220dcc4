import { readFile } from 'node:fs/promises';
import { readMail } from '../../../shared/mail/read-mail.ts';

/** Prints how each mail file is read, one JSON line a file; a file that cannot be opened is named on stderr and makes the exit code 1. */
export async function readMailFiles(files: string[]): Promise<void> {
  for (const file of files) {
    try {
      console.log(JSON.stringify({ file, ...(await readMail(await readFile(file))) }));
    } catch (fault) {
      console.error(`${file} could not be opened: ${(fault as Error).message}`);
      process.exitCode = 1;
    }
  }
}

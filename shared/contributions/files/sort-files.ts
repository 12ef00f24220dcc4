import type { FileRefusal } from '../../letters/file-view.ts';
import type { MailFile } from '../../mail/mime/read-files.ts';
import { stemOf } from './file-name.ts';
import { type Known, knownBy } from './file-type.ts';

/** What one mail can bring; SES itself takes mails of 40 MB. */
export const most = { files: 10, octets: 15 * 1024 * 1024 };
/** A smaller picture within the text is a logo, an icon, or a line below a signature. */
const smallestInText = 30_000;

export type Sorted =
  | { kind: 'take'; file: MailFile; known: Exclude<Known, { kind: 'refused' }> }
  | { kind: 'refuse'; name: string; why: FileRefusal };

/** Which files of a mail are taken, and why the others are not; what only adorns a mail is passed over. */
export function sortFiles(files: MailFile[]): Sorted[] {
  const meant = files.filter(({ inText, octets }) => !inText || octets.length >= smallestInText);
  let taken = 0;
  return meant.map((file, i): Sorted => {
    const name = nameOf(file, i + 1);
    if (file.octets.length > most.octets) return { kind: 'refuse', name, why: 'too-large' };
    const known = knownBy(file.octets, file.filename);
    if (known.kind === 'refused') return { kind: 'refuse', name, why: known.why };
    taken += 1;
    return taken > most.files ? { kind: 'refuse', name, why: 'too-many' } : { kind: 'take', file, known };
  });
}

/** A name as its sender knows it, with its ending, short enough for a line. */
function nameOf({ filename }: MailFile, number: number): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(filename ?? '')?.[0] ?? '';
  return `${stemOf(filename ?? '') || `file-${number}`}${ending}`;
}

import type { Otherwise } from '../../plain.ts';
import { kindAndSize, type files as standard } from '../en-files.ts';

export const files: Otherwise<typeof standard> = {
  measure: (...file) => `– ${kindAndSize(...file)}`,
  describe: 'Some people cannot see pictures. What is in your picture? Press Reply. For example, write:',
  unscanned: 'We could not look for viruses in your files. A steward looks at them first.',
  unscannedHeld:
    'We could not look for viruses in these files. Do you know what they are? Then you can open them.',
  byMail: (number) => `Do you want the files in a mail? Press Reply. Write “files ${number}”.`,
  byMailAlone: 'Do you want the files in a mail? Press Reply. Write “files”.',
  letter: { byLink: 'These files are too big for a letter. You get them here:' },
};

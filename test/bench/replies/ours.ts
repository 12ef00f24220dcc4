import { languages } from '../../../shared/language/language.ts';
import { replyLine } from '../../../shared/language/words.ts';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { newWords } from '../../../shared/mail/words/new-words.ts';
import type { Kind, Parser } from './parser.ts';

const ourLines = languages.map((language) => replyLine[language]);

/** Roundletter's reading of a mail as it came, MIME and all. */
export const fromRaw: Parser = {
  name: 'ours, from raw mail',
  read: async ({ raw }) => newWords(await readMessage(raw)).text,
};

/** Roundletter's own reading. Like the peers it knows nothing but the mail, except where its name says so. */
export const ours: Record<Kind, Parser[]> = {
  text: [{ name: 'ours', read: ({ message }) => newWords({ ...message, html: null }).text }],
  html: [{ name: 'ours', read: ({ message }) => newWords({ ...message, text: null }).text }],
  mail: [
    fromRaw,
    {
      name: 'ours, knowing the letter',
      fits: ({ original }) => original !== null,
      read: async ({ raw, original }) => newWords(await readMessage(raw), { ourLines, original }).text,
    },
  ],
};

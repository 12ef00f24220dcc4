import { readMessage } from './mime/read-message.ts';
import { sortMail } from './sort/sort-mail.ts';
import { guessLanguage } from './words/guess-language.ts';
import { newWords } from './words/new-words.ts';

/** How Roundletter reads a mail, for support and for measuring. Outside SES there are no verdicts. */
export async function readMail(raw: Uint8Array) {
  const message = await readMessage(raw);
  const said = newWords(message);
  const returnPath = message.headers.find(({ name }) => name === 'return-path')?.value;
  const sorted = sortMail(message, {
    source: returnPath ?? message.from?.address ?? 'unknown',
    ourDomain: '',
  });
  return {
    kind: sorted.kind,
    from: message.from?.address ?? null,
    messageId: message.messageId,
    verdicts: null,
    language: guessLanguage(said.text),
    text: said.text,
    quoted: said.quoted,
    signature: said.signature,
    attachments: message.attachments,
  };
}

import { parseRecipient } from '../mail/addresses.ts';
import type { Attachment, Message } from '../mail/message.ts';
import { textOfHtml } from '../mail/sort/evidence.ts';
import { type Field, fieldGroups, valuesOf } from '../mail/sort/fields.ts';
import { addressesIn } from '../mail/sort/returned-mail.ts';
import { decodeToken, type Token } from '../mail/tokens.ts';

/** Where a report came to, and what proves our tokens. */
interface Post {
  recipients: string[];
  mailDomain: string;
  key: Uint8Array;
}

/**
 * Which letter of ours to which member a report is about (RFC 3464, RFC 5965): told by the reply address it was sent to, or by Reply-To
 * and List-Unsubscribe (RFC 8058) in the header of the letter that it returns; null where neither bears a token that we made.
 * Only a header counts: the text of a letter may be in a mail of anybody to whom its reader passed it on.
 */
export function reportToken(message: Message, { recipients, mailDomain, key }: Post): Token | null {
  const sealedFor = (kind: Token['kind'], tokens: string[]): Token[] =>
    tokens.flatMap((token) => decodeToken(token, key) ?? []).filter((sealed) => sealed.kind === kind);
  const returned = returnedFields(message);
  const replyTo = valuesOf(returned, 'reply-to').flatMap(addressesIn);
  const unsubscribe = valuesOf(returned, 'list-unsubscribe').flatMap(leavingTokens);
  const replies = [...recipients, ...replyTo].flatMap((address) => replyToken(address, mailDomain));
  return [...sealedFor('reply', replies), ...sealedFor('unsubscribe', unsubscribe)][0] ?? null;
}

function replyToken(address: string, mailDomain: string): string[] {
  const meaning = parseRecipient(address, mailDomain);
  return meaning.kind === 'reply' ? [meaning.token] : [];
}

/** Of links as `addressLetter` writes them; a relay may have wrapped or escaped what stands before. */
const leavingTokens = (value: string): string[] =>
  [...value.matchAll(/\bunsubscribe\/([a-z2-7]{45})(?![a-z0-9])/gi)].map(([, token = '']) => token);

const returnedTypes = /^(?:message\/(?:rfc822|global)|text\/rfc822)(?:-headers?)?$/;

/** The header of the returned mail, in a part of its own; and what a notice quotes of it in its text. */
function returnedFields(message: Message): Field[] {
  const parts = message.attachments.filter(({ type }) => returnedTypes.test(type));
  return [...parts.flatMap(headerOf), ...quotedFields(textOf(message))];
}

const headerOf = ({ text }: Attachment): Field[] => fieldGroups(text ?? '')[0] ?? [];

const longestNotice = 64_000;

const textOf = ({ text, html }: Message): string =>
  (text?.trim() ? text : textOfHtml(html?.slice(0, 4 * longestNotice) ?? null)).slice(0, longestNotice);

/** Some systems indent or mark the header that they quote. */
const quotedFields = (text: string): Field[] =>
  fieldGroups(text.replace(/^[ \t>|]{1,20}(?=(?:reply-to|list-unsubscribe)[ \t]*:)/gim, '')).flat();

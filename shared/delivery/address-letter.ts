import type { Community } from '../community/community.ts';
import type { Attachment } from '../letters/attachment-store.ts';
import type { Letter } from '../letters/delivery.ts';
import { type Filled, fill, inHtml, inText, type Template, templateOf, textOf } from '../letters/slots.ts';
import { type AddressedCalendar, addressCalendar } from './calendar-part.ts';
import { slotValues } from './slot-values.ts';

/** A letter ready for SES: one recipient, every slot filled. */
export interface AddressedLetter {
  /** What SES's events will name: the delivery; of a bulk letter its batch and, as delivery, the member. */
  tags: Tags;
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  /** Null for who reads plain text alone. */
  html: Filled | null;
  text: Filled;
  calendar?: AddressedCalendar;
  /** Beyond those SES sets itself (Date, Message-ID, MIME). */
  headers: { name: string; value: string }[];
  /** Files that go with it. */
  attachments?: Attachment[];
}

interface Tags {
  delivery: string;
  batch?: string;
}

/** Whom a letter goes to. Strangers have no member id, and no name that we know. */
export interface Recipient {
  memberId: string | null;
  address: string;
  name: string | null;
  /** `bulk` letters (edition, prompt, and what nobody asked for) bear an unsubscribe link; `personal` ones answer one person's mail. */
  purpose: 'bulk' | 'personal';
  /** A copy for who helps a member, by whose support's id it is answered. */
  isCopy?: boolean;
  tags: Tags;
}

/** What every letter of a community bears. */
export interface Letterhead {
  community: Community;
  webUrl: string;
  tokenKey: Uint8Array;
}

/** Fills a letter's slots for one recipient and adds the headers that mail clients and list managers look for. */
export function addressLetter(
  letter: Letter,
  { memberId, address, name, purpose, isCopy, tags }: Recipient,
  { community, webUrl, tokenKey }: Letterhead,
): AddressedLetter {
  const slots = slotValues(letter, memberId, name, { community, webUrl, tokenKey }, isCopy);
  const replyTo = slots('reply') ?? '';
  const unsubscribe = purpose === 'bulk' ? slots('unsubscribe') : null;
  const filled = (template: Template, escaped: (value: string) => string) =>
    fill(template, (slot) => {
      const value = slots(slot);
      return value === null ? null : escaped(value);
    });
  const { subject, html, text } = templatesOf(letter);
  return {
    tags,
    from: { name: onOneLine(community.name[letter.language]), address: `letters@${community.mailDomain}` },
    to: address,
    replyTo,
    subject: textOf(filled(subject, onOneLine)),
    html: html && filled(html, inHtml),
    text: filled(text, inText),
    ...(letter.calendar &&
      memberId !== null && {
        calendar: addressCalendar(letter.calendar, { memberId, address }, { community, tokenKey }),
      }),
    headers: [
      ...threadHeaders(letter),
      ...originHeaders(letter, community),
      ...(unsubscribe ? listHeaders(unsubscribe, replyTo) : []),
    ],
  };
}

type Templates = Record<'subject' | 'text', Template> & { html: Template | null };

/** Cut once for a letter that thousands get. */
const cut = new WeakMap<Letter, Templates>();
function templatesOf(letter: Letter): Templates {
  const { subject, html, text } = letter;
  const known = cut.get(letter) ?? {
    subject: templateOf(subject),
    html: html === null ? null : templateOf(html),
    text: templateOf(text),
  };
  cut.set(letter, known);
  return known;
}

/** RFC 5322 §3.6.4, so that the answer stands under the mail it answers. A header of SES holds 995 characters, all ASCII: it takes no letter with others. */
function threadHeaders({ inReplyTo, references }: Letter) {
  if (!inReplyTo || !printable.test(inReplyTo)) return [];
  const earlier = references.filter((id) => id !== inReplyTo && printable.test(id)).slice(-8);
  const chain = [...earlier, inReplyTo].map((id) => `<${id}>`);
  while (chain.join(' ').length > 900 && chain.length > 1) chain.shift();
  const own = `<${inReplyTo}>`;
  return own.length > 900
    ? []
    : [
        { name: 'In-Reply-To', value: own },
        { name: 'References', value: chain.join(' ') },
      ];
}

/** RFC 3834: nobody's machine should answer these; RFC 2919: what list they belong to. */
function originHeaders({ listId, language }: Letter, { mailDomain, name }: Community) {
  const list = listId
    ? [{ name: 'List-Id', value: `${phrase(name[language])} <${listId}.${mailDomain}>`.trim() }]
    : [];
  return [
    { name: 'Auto-Submitted', value: listId ? 'auto-generated' : 'auto-replied' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
    { name: 'Content-Language', value: language },
    ...list,
  ];
}

/** RFC 2369 and RFC 8058: leaving is one click that asks nothing, or one mail. */
const listHeaders = (page: string, mail: string) => [
  { name: 'List-Unsubscribe', value: `<${page}>, <mailto:${mail}?subject=stop>` },
  { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
];

const printable = /^[!-~]+$/;

const onOneLine = (said: string): string => said.replace(/\p{Cc}+|[\p{Zl}\p{Zp}]/gu, ' ').trim();

/** A name as atoms (RFC 5322 §3.2.3), which need no quotation marks: without what has a meaning in a header. Nothing where it has no letters of ASCII. */
const phrase = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[‘’]/g, "'")
    .replace(/[\s"(),.:;<=>?@[\\\]]+/g, ' ')
    .replace(/[^ -~]/g, '')
    .slice(0, longestPhrase)
    .trim();

const longestPhrase = 200;

import type { Message, Unread } from '../message.ts';
import {
  type Field,
  firstField,
  mailboxes,
  messageIds,
  mostFields,
  mostMailboxes,
  readDate,
  readField,
} from './header-fields.ts';
import { fromFirstField } from './header-start.ts';
import { readTree } from './mime-tree.ts';
import { readBody } from './read-body.ts';
import { openSealed } from './sealed.ts';

/**
 * Reads a raw mail (RFC 5322, MIME). Never throws: of what is no mail at all comes a message of nulls.
 * Text is made safe to show: control and direction-changing characters, and the private-use characters of our slots, are gone.
 */
export async function readMessage(raw: Uint8Array): Promise<Message> {
  try {
    return await read(raw);
  } catch {
    return nothingRead;
  }
}

async function read(raw: Uint8Array): Promise<Message> {
  const tree = await readTree(fromFirstField(raw));
  const opened = await openSealed(tree.root);
  const body = readBody(opened.root);
  const { fields } = tree.root;
  const header = readHeader(fields);
  const unread: Unread[] = [...body.unread];
  if (opened.isEncrypted) unread.push('encrypted');
  if (tree.isCut || opened.isCut || isCut(header, fields)) unread.push('cut');
  return { ...header, ...body, unread: [...new Set(unread)] };
}

type Header = Omit<Message, 'text' | 'html' | 'attachments' | 'unread'>;

function readHeader(fields: Field[]): Header {
  const [from = null, ...otherAuthors] = mailboxes(fields, 'from');
  return {
    messageId: messageIds(firstField(fields, 'message-id'))[0] ?? null,
    from,
    otherAuthors,
    sender: mailboxes(fields, 'sender')[0] ?? null,
    replyTo: mailboxes(fields, 'reply-to'),
    to: mailboxes(fields, 'to'),
    cc: mailboxes(fields, 'cc'),
    subject: readField(firstField(fields, 'subject') ?? ''),
    references: messageIds(firstField(fields, 'references')),
    inReplyTo: messageIds(firstField(fields, 'in-reply-to'))[0] ?? null,
    date: readDate(firstField(fields, 'date')),
    headers: fields.slice(0, mostFields).map(({ name, value }) => ({ name, value: readField(value) })),
  };
}

const isCut = ({ to, cc, replyTo }: Header, fields: Field[]): boolean =>
  fields.length > mostFields || [to, cc, replyTo].some(({ length }) => length >= mostMailboxes);

const nothingRead: Message = {
  messageId: null,
  from: null,
  otherAuthors: [],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  references: [],
  inReplyTo: null,
  date: null,
  headers: [],
  text: null,
  html: null,
  attachments: [],
  unread: ['damaged'],
};

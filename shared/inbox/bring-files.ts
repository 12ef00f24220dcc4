import { noFiles, type TakenFiles } from '../contributions/files/stored-file.ts';
import { takeFiles } from '../contributions/files/take-files.ts';
import { readFiles } from '../mail/mime/read-files.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import type { Member } from '../members/member.ts';
import { fetchRawMail } from '../platform/raw-mail.ts';
import { type Incoming, largest } from './incoming.ts';

/** Keeps the files of a mail whose words become somebody's contribution; once, however often what the mail comes to is decided. */
export async function bringFiles(member: Member, { notification, message }: Incoming): Promise<TakenFiles> {
  if (message.attachments.length === 0) return noFiles;
  const known = brought.get(notification) ?? bring(member.id, notification);
  brought.set(notification, known);
  return known;
}

const brought = new WeakMap<ReceiptNotification, Promise<TakenFiles>>();

/** The mail is fetched once more: few bring files, and all others are read without keeping theirs in memory. */
async function bring(memberId: string, { mail, receipt }: ReceiptNotification): Promise<TakenFiles> {
  const { raw } = await fetchRawMail(receipt.action.objectKey, largest);
  const files = await readFiles(raw);
  return takeFiles({ memberId, sesMessageId: mail.messageId, receipt, files });
}

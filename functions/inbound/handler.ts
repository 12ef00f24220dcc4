import type { SQSEvent } from 'aws-lambda';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { carriedBySns, eachMessage } from '../batch.ts';
import { tools } from '../tools.ts';

/** Every mail to the community: SES → S3 and SNS → queue `inbound` → here. */
export const handler = (event: SQSEvent) =>
  eachMessage(event, (record) => receiveMail(ReceiptNotification.parse(carriedBySns(record)), tools));

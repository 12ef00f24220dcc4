import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { ownSubject } from '../../shared/inbox/own-subject.ts';
import { replyLine } from '../../shared/language/words.ts';
import { readMessage } from '../../shared/mail/mime/read-message.ts';
import { newWords } from '../../shared/mail/words/new-words.ts';
import type { Hearing, Reading } from '../../shared/wishes/hearing.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { community } from '../support/builders.ts';

/** A mail of the corpus; see its README. */
export interface Case {
  id: string;
  language: 'en' | 'fr';
  subject: string;
  body: string;
  where: Hearing['where'];
  today: string;
  wants: Record<string, unknown>[] | 'ask';
}

/** `partly`: only some of the wishes, and none that was not asked for. */
export type Result = 'understood' | 'asked' | 'missed' | 'partly' | 'wrong';

export const casesIn = (file: string): Case[] => JSON.parse(readFileSync(`test/wishes/${file}.json`, 'utf8'));

/** Reads a mail as the inbox does, from its octets on. */
export async function readCase({ subject, body, language, where, today }: Case): Promise<Reading> {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  const head = `From: jo@example.net\r\nTo: letters@letters.example\r\nSubject: =?utf-8?B?${encoded(subject)}?=`;
  const type = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64';
  const mail = `${head}\r\nMIME-Version: 1.0\r\n${type}\r\n\r\n${encoded(body).replace(/.{76}/g, '$&\r\n')}\r\n`;
  const message = await readMessage(Buffer.from(mail));
  const { text } = newWords(message, { ourLines: Object.values(replyLine) });
  const own = ownSubject(message.subject, null);
  return readWishes(text.trim(), {
    community,
    language,
    today: Temporal.PlainDate.from(today),
    where,
    subject: own,
  });
}

/** How a reading compares with what is wanted: what is neither understood nor asked about was missed, heard in part, or acted on wrongly. */
export function resultOf({ wants }: Case, { wishes, doubt }: Reading): Result {
  if (doubt) return wants === 'ask' ? 'understood' : 'asked';
  if (wants === 'ask') return wishes.length === 0 ? 'missed' : 'wrong';
  const got = said(wishes as unknown as Record<string, unknown>[]);
  const wanted = said(wants);
  if (got.some((one) => !wanted.includes(one))) return 'wrong';
  if (got.length === wanted.length) return 'understood';
  return got.length === 0 ? 'missed' : 'partly';
}

/** Wishes in any order; a word of our own for a kind, and what comes to the same for its writer, are no difference. */
function said(wishes: Record<string, unknown>[]): string[] {
  const all = wishes.map(({ wish, kind, unknown: _, guessed: __, ...rest }) => {
    const name = wish ?? kind;
    if (name === 'reach' && rest.reach === 'stewards') return JSON.stringify(['private']);
    const values = Object.entries(rest).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.toSorted() : value,
    ]);
    return JSON.stringify([name === 'shared' ? 'share' : name, ...values.toSorted()]);
  });
  return [...new Set(all)];
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../shared/mail/message.ts';
import { readMessage } from '../../shared/mail/mime/read-message.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import type { Original } from '../../shared/mail/words/labels/our-letter.ts';

const folder = 'test/mail/replies';
const repliesIn = (part: string): string[] =>
  readdirSync(`${folder}/${part}`)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => `${part}/${file.replace(/\.eml$/, '')}`);
const replies = [...repliesIn('real'), ...repliesIn('manner')];

/** The letters they answer, by Message-ID. */
const letters = new Map<string, Original>();
for (const file of readdirSync(`${folder}/originals`)) {
  const { messageId, text, html }: Message = await readMessage(readFileSync(`${folder}/originals/${file}`));
  letters.set(messageId ?? '', { text: text ?? '', html: html ?? '' });
}

/** White space is folded; French clients put no-break spaces where people type none. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

async function wordsIn(name: string, knowsLetter: boolean) {
  const mail = readFileSync(`${folder}/${name}.eml`);
  const answered = (await readMessage(mail)).inReplyTo ?? '';
  const read = await readMail(mail, knowsLetter ? (letters.get(answered) ?? null) : null);
  return { ...read, expected: folded(readFileSync(`${folder}/${name}.txt`, 'utf8')) };
}

describe('a reply to a letter of ours', () => {
  test('is one of many, from many programs, in both languages', () => {
    expect(letters.size).toBe(4);
    expect(repliesIn('real').length).toBeGreaterThanOrEqual(100);
    expect(repliesIn('manner').length).toBeGreaterThanOrEqual(80);
    expect(replies.filter((name) => name.includes('-fr-')).length).toBeGreaterThanOrEqual(80);
  });

  test.each(replies)('gives exactly its writer’s words, when the letter is known: %s', async (name) => {
    const { words, sorted, expected } = await wordsIn(name, true);
    expect(folded(words.text)).toBe(expected);
    expect([sorted.kind, words.sure]).toEqual(['human', true]);
  });

  /** Where Return does not break out of our tables, only the letter tells an answer from what stands around it. */
  const buried = (name: string) => name.includes('buried');

  test.each(replies.filter((name) => !buried(name)))(
    'gives them without the letter too: %s',
    async (name) => {
      const { words, expected } = await wordsIn(name, false);
      expect(folded(words.text)).toBe(expected);
    },
  );
});

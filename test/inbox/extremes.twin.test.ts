import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { carriedBySns } from '../../functions/batch.ts';
import { communityItem } from '../../shared/community/store.ts';
import { tellOfUnsent } from '../../shared/delivery/tell-of-unsent.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import type { Edition } from '../../shared/letters/edition.ts';
import { editionEnded, editionWrites, loadEdition } from '../../shared/letters/edition-store.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { tallied } from '../../shared/letters/tally.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, community, id, member, prompt } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

/** Half of them read French. */
const stewards = Array.from({ length: 30 }, (_, i) => ({
  email: `steward${i}@example.org`,
  name: `Steward ${i}`,
  region: 'ontario',
  language: i % 2 === 0 ? ('en' as const) : ('fr' as const),
}));
const crowded = { ...community, stewards };
const alarms: string[] = [];
const tools = { now, newId, render, alarm: (what: string) => alarms.push(what) };

let cloud: Cloud;
let replyAddress: string;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    { kind: 'put', item: communityItem(crowded) },
    ...createMember(member({ trusted: false }), null),
    ...createPrompt(prompt()),
    ...letterWrites(bulkLetter(), { kind: 'prompt', promptId: prompt().id }),
  ]);
  const token = { kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0 } as const;
  replyAddress = `r.${encodeToken(token, await tokenKey())}@letters.example`;
});
afterAll(() => cloud.stop());

async function write(header: string, words: string): Promise<string> {
  const raw = `From: Marie <marie@example.net>\r\n${header}\r\nSubject: Re: question\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  const [record] = (await cloud.arrive(raw, 'marie@example.net', replyAddress)).Records;
  if (!record) throw new Error('no mail came');
  return receiveMail(ReceiptNotification.parse(carriedBySns(record)), tools);
}
const sent = async (kind: string) => {
  const letters = (await cloud.items('LETTER#')).filter((letter) => letter.kind === kind);
  const deliveries = await cloud.items('DELIVERY#');
  return letters.map((letter) => ({
    letter,
    readers: deliveries.filter(({ letterId }) => letterId === letter.id).length,
  }));
};

test('words held for thirty stewards reach them all, each in their language, with the question in it', async () => {
  expect(await write('Message-ID: <one@x>', 'Elle a chanté.')).toBe('reflection held');
  const asked = await sent('moderation');
  expect(asked.map(({ letter, readers }) => [letter.language, readers]).toSorted()).toEqual([
    ['en', 15],
    ['fr', 15],
  ]);
  const textIn = (language: string) =>
    String(asked.find(({ letter }) => letter.language === language)?.letter.text);
  expect(textIn('en')).toContain('When did someone last surprise you?');
  expect(textIn('fr')).toContain('Quand vous a-t-on surpris ?');
});

test.each([
  ['Cree', 'ᐁᑲᓂᓯ '.repeat(3000)],
  ['quotation marks', '"\'& '.repeat(4000)],
])(
  'more %s than a letter carries is called too large, and less is answered with all of it',
  async (_, words) => {
    alarms.length = 0;
    await write(`Message-ID: <${words.length}@x>`, words);
    const told = (await sent('unreadable')).at(-1)?.letter;
    expect(told?.subject).toBe('Nous n’avons pas pu lire votre courriel');
    const before = (await sent('moderation')).length;
    expect(await write(`Message-ID: <${words.length}-less@x>`, words.slice(0, words.length / 3))).toBe(
      'reflection held',
    );
    expect(await sent('moderation')).toHaveLength(before + 2);
    expect(alarms).toEqual([]);
  },
);

test('thirty stewards hear of editions that were not sent, however many', async () => {
  const at = now();
  const editions = Array.from({ length: 25 }, (_, i): Edition => {
    const day = iso(at.subtract({ hours: i }));
    return {
      kind: 'digest',
      id: `digest-ottawa-weekly-${i}`,
      region: 'ottawa',
      rhythm: 'weekly',
      slot: day,
      createdAt: day,
    };
  });
  for (const edition of editions) {
    await commit(editionWrites(edition));
    const kept = await loadEdition(edition.id);
    if (!kept) throw new Error('it is gone');
    const tally = { ...tallied([]), reasons: { expired: 2, 'not fit: no-text': 3 } };
    await commit([editionEnded(kept, { at: iso(at), tally, missing: 0, expired: true })]);
  }
  for (let ticks = 1; ticks <= 4; ticks++) await tellOfUnsent(crowded, at.add({ hours: ticks }), tools);
  for (const kind of ['editions-expired', 'letters-not-sent']) {
    const told = await sent(kind);
    expect(told).toHaveLength(4 * 2);
    expect(told.map(({ readers }) => readers)).toEqual(Array(8).fill(15));
  }
});

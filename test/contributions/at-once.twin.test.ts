import { readFileSync } from 'node:fs';
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { tools } from '../../functions/tools.ts';
import { contributionsBy, createContribution, loadContribution } from '../../shared/contributions/store.ts';
import { letterWrites, loadLetters } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember } from '../../shared/members/store.ts';
import { commit, queryItems } from '../../shared/platform/table.ts';
import { deleteItems } from '../../shared/platform/table-batch.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { bulkLetter, contribution, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';
import { inTurns, takeTurnsAtTable } from '../support/turns.ts';

const lee = member({ id: 'leeleeleelee2', address: 'lee@example.org', name: 'Lee', language: 'en' });

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit(createMember(lee, null));
  takeTurnsAtTable();
});
afterAll(() => cloud.stop());

/** What each of three may say at the same moment: who wrote the words, who answers them, and a steward. */
const says = {
  author: ['withdraw', 'private', 'anonymous', 'The bus was late, I mean.', 'provincial'],
  other: ['1: I know that feeling.', '1: thank you', 'concern 1: it names me'],
  steward: ['approve', 'decline: it names somebody', 'hold', 'hide: it names somebody', 'ask: which bus?'],
};
type Said = Record<keyof typeof says, string>;
const states = ['held', 'quiet', 'published'] as const;
type Start = (typeof states)[number];

/** One contribution with its writer and a reader, in a world of their own, and the mails that come. */
async function scene(state: Start, said: Said) {
  const id = tools.newId;
  const [c, receipt, digest, asked] = [id(), id(), id(), id()];
  const ann = member({
    id: id(),
    address: `ann.${c}@example.net`,
    name: 'Ann',
    language: 'en',
    trusted: state === 'published',
  });
  const ben = member({ id: id(), address: `ben.${c}@example.net`, name: 'Ben', language: 'en' });
  const publishedAt = state === 'published' ? '2026-11-24T12:00:00.000Z' : null;
  const words = contribution({
    id: c,
    authorId: ann.id,
    authorName: 'Ann',
    words: 'The bus was early.',
    state,
    publishedAt,
  });
  await commit([
    ...createMember(ann, null),
    ...createMember(ben, null),
    ...createContribution(words),
    ...letterWrites(bulkLetter({ id: receipt, kind: 'receipt' }), { kind: 'receipt', contributionId: c }),
    ...letterWrites(bulkLetter({ id: digest, kind: 'digest' }), {
      kind: 'digest',
      leadPromptId: null,
      items: [c],
    }),
    ...letterWrites(bulkLetter({ id: asked, kind: 'moderation' }), { kind: 'moderation', contributionId: c }),
  ]);
  await deleteItems(await cloud.items('ANSWERED#'));
  const mail = async ({ address, name, id: memberId }: Member, letterId: string, text: string) => {
    const to = `r.${encodeToken({ kind: 'reply', memberId, letterId, item: 0 }, await tokenKey())}@letters.example`;
    const raw = `From: ${name} <${address}>\r\nMessage-ID: <${name}.${c}@x>\r\nSubject: Re: words\r\n\r\n${text}\r\n`;
    return cloud.arrive(raw, address, to);
  };
  const events = [
    await mail(ann, receipt, said.author),
    await mail(ben, digest, said.other),
    await mail(lee, asked, said.steward),
  ];
  const before = new Set((await deliveriesOf(lee)).map(({ letterId }) => letterId));
  return { c, ann, ben, events, before };
}
type Scene = Awaited<ReturnType<typeof scene>>;

const deliveriesOf = async ({ id }: Member) =>
  (await Array.fromAsync(queryItems({ pk: `MEMBER#${id}`, prefix: 'DELIVERY#' }))).map(({ letterId }) => ({
    letterId: String(letterId),
  }));

/** The queue gives a mail again that could not be handled. */
async function receive(event: SQSEvent): Promise<void> {
  for (let tries = 0; tries < 20; tries++) if ((await handler(event)).batchItemFailures.length === 0) return;
  throw new Error('a mail was given up');
}

/** What is left in the end, without what differs by chance: the words, what was answered, thanks, and who has which letters. */
async function outcome({ c, ann, ben, before }: Scene): Promise<string> {
  const now = await loadContribution(c);
  const letters = await Promise.all(
    [ann, ben, lee].map(async (one) => {
      const ids = (await deliveriesOf(one)).map(({ letterId }) => letterId).filter((id) => !before.has(id));
      return (await loadLetters(ids)).map(({ kind, subject }) => `${one.name}: ${kind}, ${subject}`).sort();
    }),
  );
  const thanks = await Array.fromAsync(queryItems({ pk: `CONTRIBUTION#${c}`, prefix: 'THANKS#' }));
  const answers = (await contributionsBy(ben.id)).map(({ words, state, told, visibility }) => ({
    words,
    state,
    told,
    visibility,
  }));
  return JSON.stringify(
    {
      words: now && {
        words: now.words,
        state: now.state,
        visibility: now.visibility,
        reach: now.reach,
        decidedBy: now.decidedBy,
      },
      trusted: (await loadMember(ann.id))?.trusted,
      answers,
      thanks: thanks.length,
      letters: letters.flat(),
    },
    null,
    1,
  );
}

/** The steps from state to state that docs/safe-space.md draws. */
const drawn = new Set(
  [...readFileSync('docs/safe-space.md', 'utf8').matchAll(/^ {4}(\w+) --> (\w+):/gm)].map(
    ([, before, after]) => `${before} ${after}`,
  ),
);

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];
const known = new Map<string, Promise<string[]>>();

/** What comes of it where one acts after the other, in any order. */
function oneAfterTheOther(state: Start, said: Said): Promise<string[]> {
  const key = JSON.stringify({ state, said });
  const outcomes =
    known.get(key) ??
    (async () => {
      const all: string[] = [];
      for (const order of orders) {
        const one = await scene(state, said);
        for (const who of order) await receive(one.events[who] as SQSEvent);
        all.push(await outcome(one));
      }
      return all;
    })();
  known.set(key, outcomes);
  return outcomes;
}

test('whatever an author, a reader and a steward do to the same words at once, comes to the same as one after the other, by the steps that are drawn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...states),
      fc.record({
        author: fc.constantFrom(...says.author),
        other: fc.constantFrom(...says.other),
        steward: fc.constantFrom(...says.steward),
      }),
      fc.array(fc.array(fc.nat(2), { minLength: 40, maxLength: 120 }), { minLength: 3, maxLength: 3 }),
      async (state, said, interleavings) => {
        const allowed = await oneAfterTheOther(state, said);
        for (const turns of interleavings) {
          const one = await scene(state, said);
          const seen: string[] = [state];
          await inTurns(
            one.events.map((event) => () => receive(event)),
            turns,
            async () => {
              const now = (await loadContribution(one.c))?.state;
              if (now !== undefined && now !== seen.at(-1)) seen.push(now);
            },
          );
          expect(seen.slice(1).filter((after, i) => !drawn.has(`${seen[i]} ${after}`))).toEqual([]);
          expect(allowed).toContain(await outcome(one));
        }
      },
    ),
    { numRuns: 10 },
  );
}, 600_000);

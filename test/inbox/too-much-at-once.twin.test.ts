import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import { decisionWrites, loadTrail } from '../../shared/contributions/decision-store.ts';
import { contributionsBy, createContribution, loadContribution } from '../../shared/contributions/store.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import type { LetterContext } from '../../shared/letters/letter-context.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { enrolStewards } from '../../shared/members/enrol-stewards.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMemberAt, saveMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { forgetPerson } from '../../shared/privacy/forget-person.ts';
import { createSupport, loadSupport } from '../../shared/support/store.ts';
import type { Support } from '../../shared/support/support.ts';
import { community, contribution, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await enrolStewards(community, now(), newId);
});
afterAll(() => cloud.stop());

const tools = { now, newId, render };

async function somebody(given: Partial<Member> = {}): Promise<Member> {
  const id = newId();
  const made = member({ id, address: `${id}@example.net`, language: 'en', name: `Jo ${id}`, ...given });
  await commit(createMember(made, null));
  return made;
}

async function shared(author: Member, words: string): Promise<Contribution> {
  const one = contribution({ id: newId(), authorId: author.id, kind: 'story', promptId: null, words });
  await commit(createContribution(one));
  return one;
}

async function say(from: string, to: string, words: string): Promise<string> {
  const raw = [`From: ${from}`, `Message-ID: <${newId()}@x>`, '', words, ''].join('\r\n');
  const { Message } = JSON.parse((await cloud.arrive(raw, from, to)).Records[0]?.body ?? '');
  return receiveMail(ReceiptNotification.parse(JSON.parse(Message)), tools);
}

/** The address that answers a letter which one member got about this. */
async function answering({ id: memberId }: Member, context: LetterContext): Promise<string> {
  const letterId = newId();
  await commit([{ kind: 'put', item: { pk: `LETTER#${letterId}`, sk: 'CONTEXT', context } }]);
  const token = { kind: 'reply', memberId, letterId, item: 0 } as const;
  return `r.${encodeToken(token, await tokenKey())}@letters.example`;
}

describe('one number that is written in two places', () => {
  test('of a digest is one answer, and one concern', async () => {
    const [jo, author] = [await somebody(), await somebody()];
    const [first, second] = [await shared(author, 'The bench.'), await shared(author, 'The bridge.')];
    const items = [first.id, second.id];
    const to = await answering(jo, { kind: 'digest', leadPromptId: null, items });
    await say(
      jo.address,
      to,
      '1: I sat there.\n2: concern: it names a child\n1: It was cold.\n2: concern: and a street',
    );
    expect((await contributionsBy(jo.id)).map(({ words }) => words)).toEqual(['I sat there.\nIt was cold.']);
    const [concern] = await loadTrail(second.id);
    expect(concern?.words).toBe('concern: it names a child\nconcern: and a street');
  });

  test('of a receipt changes those words once', async () => {
    const jo = await somebody();
    const own = [await shared(jo, 'One.'), await shared(jo, 'Two.')];
    const to = await answering(jo, {
      kind: 'receipts',
      receipts: own.map(({ id: contributionId }, i) => ({ number: i + 1, contributionId })),
      items: own.map(({ id }) => id),
      prompts: [],
    });
    await say(jo.address, to, '1: The lake was still.\n2: anonymous\n1: A loon called.');
    const [one, two] = await Promise.all(own.map(({ id }) => loadContribution(id)));
    expect(one?.words).toBe('The lake was still.\nA loon called.');
    expect(two?.visibility).toBe('anonymous');
  });
});

test('words that trouble very many people can be hidden', async () => {
  const { id: contributionId } = await shared(await somebody(), 'Awful.');
  for (let i = 0; i < 110; i++) {
    const { id: byId } = await somebody();
    const at = new Date(1_700_000_000_000 + i).toISOString();
    await commit(decisionWrites({ contributionId, at, what: 'concern', by: 'Jo', byId, words: 'concern' }));
  }
  const sam = await loadMemberAt('sam@example.org');
  if (!sam) throw new Error('Sam is no member');
  const to = await answering(sam, { kind: 'moderation', contributionId });
  expect(await say(sam.address, to, 'hide: it hurts people')).toBe('contribution hidden');
});

test('who helps very many people can be forgotten, and then helps nobody', async () => {
  const kim = 'kim@example.org';
  const at = now().toString({ smallestUnit: 'millisecond' });
  const supports: Support[] = [];
  for (let i = 0; i < 25; i++) {
    const jo = await somebody();
    const support: Support = {
      ...{ id: newId(), memberId: jo.id, address: kim, name: 'Kim', state: 'active', copies: true },
      ...{ language: 'en', namedAt: at, asked: [at], version: 1 },
    };
    await commit([...createSupport(support), ...saveMember(jo, { ...jo, copiesTo: [support.id] })]);
    supports.push(support);
  }
  expect(await say(kim, 'help@letters.example', 'forget me')).toBe('to be forgotten: a stranger');
  const [plan] = await cloud.items('FORGET#');
  await forgetPerson(String(plan?.seal), tools);
  const after = await Promise.all(supports.map(({ id }) => loadSupport(id)));
  expect(new Set(after.map((one) => `${one?.state} ${one?.address}`))).toEqual(new Set(['ended ']));
});

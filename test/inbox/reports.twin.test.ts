import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { batchWrite, loadBatch } from '../../shared/letters/batch-store.ts';
import { claimBookmarks } from '../../shared/letters/bookmark-store.ts';
import { deliveryId } from '../../shared/letters/delivery.ts';
import { deliveryWrite, letterWrites, loadDelivery } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember, loadConsents, loadMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { batch, bulkLetter, id, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';
import { complaint, delayed, dsn, failed, letterHeader } from '../support/reports.ts';

const until = '2026-12-01T11:55:00.000Z';
const aboutDigest = { kind: 'digest', leadPromptId: null, items: [] as string[] } as const;

describe('a report of a letter, come by mail', () => {
  let cloud: Cloud;
  /** Another member for every test, with a digest and a personal letter; and the batch that brought the digest. */
  let marie = member();
  let batchId = '';
  let digestId = '';
  let answerId = '';
  let tests = 0;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());
  beforeEach(async () => {
    const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(tests++);
    marie = member({ id: id(letter), address: `marie-${letter}@example.net` });
    [digestId, answerId] = [`dd${id(letter).slice(2)}`, `bb${id(letter).slice(2)}`];
    batchId = `e${letter}_ottawa_0`;
    const groups = [{ letterId: digestId, since: '', until, marked: false, members: [marie.id] }];
    await commit([
      ...createMember(marie, null),
      ...letterWrites(bulkLetter({ id: digestId }), aboutDigest),
      ...letterWrites(bulkLetter({ id: answerId, listId: null }), { kind: 'personal' }),
      batchWrite(batch({ id: batchId, groups })),
      deliveryWrite({
        id: deliveryId(answerId, marie.id),
        letterId: answerId,
        memberId: marie.id,
        address: null,
        state: 'delivered',
        reason: null,
        createdAt: '2026-11-25T12:00:00.000Z',
        leaseUntil: null,
        sesMessageId: 'as-sent',
      }),
    ]);
    await claimBookmarks('digest', batchId, [{ memberId: marie.id, since: '', until, marked: false }]);
  });

  const address = async (letterId: string) => {
    const token = { kind: 'reply', memberId: marie.id, letterId, item: 0 } as const;
    return `r.${encodeToken(token, await tokenKey())}@letters.example`;
  };
  const headerOf = async (letterId: string) => letterHeader(`Reply-To: ${await address(letterId)}`);
  const bounce = async (letterId: string, fields = failed(marie.address)) =>
    dsn({ recipients: [fields], returned: await headerOf(letterId), messageId: `${tests}@mx.example.net` });
  const handle = async (raw: string, to = 'letters@letters.example') => {
    const event = await cloud.arrive(raw, '', to);
    expect((await handler(event)).batchItemFailures).toEqual([]);
    return event;
  };
  const status = async () => (await loadMember(marie.id))?.status;
  const news = async () => (await loadBatch(batchId))?.news[marie.id];
  const answer = async () => (await loadDelivery(deliveryId(answerId, marie.id)))?.state;
  const reasons = async () => (await cloud.items('INBOUND#')).map(({ what }) => what);
  const asBefore = async () =>
    expect([await status(), await news(), await answer()]).toEqual(['active', undefined, 'delivered']);

  test('of a digest makes its member unreachable, and its batch knows', async () => {
    await handle(await bounce(digestId));
    expect([await status(), await news(), await answer()]).toEqual(['unreachable', 'bounced', 'delivered']);
  });

  test('of a personal letter does too; its delivery still knows under which id SES took it', async () => {
    await handle(await bounce(answerId));
    expect([await status(), await news(), await answer()]).toEqual(['unreachable', undefined, 'bounced']);
    expect((await loadDelivery(deliveryId(answerId, marie.id)))?.sesMessageId).toBe('as-sent');
  });

  test('that came to the letter’s reply address needs nothing of the letter in it', async () => {
    const raw = dsn({ recipients: [failed(marie.address)], returned: letterHeader() });
    await handle(raw.replace('dsn-1@', 'to-reply@'), await address(digestId));
    expect([await status(), await news()]).toEqual(['unreachable', 'bounced']);
  });

  test('of a digest older than her bookmark still makes its member unreachable', async () => {
    const step = { memberId: marie.id, since: until, until: '2026-12-08T11:55:00.000Z', marked: true };
    await claimBookmarks('digest', 'later_ottawa_0', [step]);
    await handle(await bounce(digestId));
    expect([await status(), await news()]).toEqual(['unreachable', undefined]);
  });

  test('with no token of ours, or one that we did not make, changes nothing', async () => {
    const genuine = await bounce(digestId);
    await handle(genuine.replace(/^Reply-To.*\r\n/m, '').replace('@mx', '-a@mx'));
    await handle(
      genuine.replace(/(?<=^Reply-To: r\..{40})./m, (c) => (c === 'a' ? 'b' : 'a')).replace('@mx', '-b@mx'),
    );
    await asBefore();
    expect(await reasons()).toContain('bounce: is a report; about no letter we know of');
  });

  test('of another address, where she has her mail sent on, leaves her reachable', async () => {
    await handle(await bounce(digestId, failed('marie@forwarded.example')));
    expect([await status(), await news()]).toEqual(['active', 'bounced']);
  });

  test('of a delay is no failure', async () => {
    await handle(await bounce(digestId, delayed(marie.address)));
    await handle((await bounce(answerId, delayed(marie.address))).replace('@mx', '-b@mx'));
    expect([await status(), await news(), await answer()]).toEqual(['active', 'delayed', 'delivered']);
  });

  test('of a letter that arrived changes nothing', async () => {
    await handle(await bounce(digestId, failed(marie.address).replace('failed', 'relayed')));
    await asBefore();
  });

  test('as spam ends the membership at once, with a record of it', async () => {
    const event = await handle(complaint(await headerOf(digestId), `${tests}@fbl.example.com`));
    expect([await status(), await news()]).toEqual(['left', 'complained']);
    const [record, ...more] = await loadConsents(marie.id);
    const { Message } = JSON.parse(event.Records[0]?.body ?? '');
    expect(record).toMatchObject({
      kind: 'complained',
      method: 'mail',
      evidence: { sesMessageId: JSON.parse(Message).mail.messageId },
    });
    expect(more).toEqual([]);
  });

  test('handled five times, twice at once, counts once', async () => {
    const event = await cloud.arrive(
      complaint(await headerOf(digestId), `${tests}@fbl.example.com`),
      '',
      'letters@letters.example',
    );
    // One of two at once may find the member changed under its hands, and is left for another try.
    await Promise.all([handler(event), handler(event)]);
    for (let i = 0; i < 3; i++) expect((await handler(event)).batchItemFailures).toEqual([]);
    expect(await status()).toBe('left');
    expect(await loadConsents(marie.id)).toHaveLength(1);
    expect((await loadBatch(batchId))?.newsVersion).toBe(1);
  });

  test('whose handling died before it was noted is taken again, and counts once', async () => {
    const event = await handle(complaint(await headerOf(digestId), `${tests}@fbl.example.com`));
    const noted = [...(await cloud.items('INBOUND#')), ...(await cloud.items('MESSAGE#'))];
    await commit(noted.map(({ pk, sk }) => ({ kind: 'delete', key: { pk, sk } })));
    expect((await handler(event)).batchItemFailures).toEqual([]);
    expect([await status(), await news()]).toEqual(['left', 'complained']);
    expect(await loadConsents(marie.id)).toHaveLength(1);
  });

  test('that comes again under another SES id says nothing new to a member who has come back', async () => {
    const raw = await bounce(digestId);
    await handle(raw);
    const gone = await loadMember(marie.id);
    await commit([
      { kind: 'put', item: { pk: `MEMBER#${marie.id}`, sk: 'MEMBER', ...gone, status: 'active' } },
    ]);
    await handle(raw);
    expect(await status()).toBe('active');
  });

  test('was never answered, and made no letter', async () => {
    expect((await cloud.items('DELIVERY#')).filter(({ state }) => state === 'pending')).toEqual([]);
    expect(await cloud.items('ANSWERED#')).toEqual([]);
    expect(cloud.messaging.inspectQueue('outbox')?.messages.ready ?? []).toEqual([]);
  });
});

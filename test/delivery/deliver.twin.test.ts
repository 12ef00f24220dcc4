import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliverHandler } from '../../functions/deliver/handler.ts';
import { handler as feedbackHandler } from '../../functions/feedback/handler.ts';
import { feedbackOf, receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import { sweep } from '../../shared/delivery/sweep.ts';
import type { Delivery } from '../../shared/letters/delivery.ts';
import { deliveryWrite, letterWrites, loadDelivery, moveDelivery } from '../../shared/letters/store.ts';
import { createMember, loadMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { at, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const letter = {
  id: id('l'),
  kind: 'digest',
  language: 'en' as const,
  subject: 'News',
  html: '<p>News</p>',
  text: 'News',
  inReplyTo: null,
  references: [] as string[],
  listId: 'ottawa',
  createdAt: '2026-11-20T12:00:00.000Z',
};

const personalDelivery = (deliveryId: string, memberId: string): Delivery => ({
  id: deliveryId,
  letterId: letter.id,
  memberId,
  address: null,
  state: 'pending',
  reason: null,
  createdAt: '2026-11-25T12:00:00.000Z',
  leaseUntil: null,
  sesMessageId: null,
});

describe('the delivery of a personal letter', () => {
  let cloud: Cloud;
  let made = 0;
  beforeAll(async () => {
    cloud = await startCloud();
    await commit([
      ...createMember(member(), null),
      ...createMember(member({ id: id('b'), address: 'bounce@simulator.amazonses.com' }), null),
      ...createMember(member({ id: id('c'), address: 'complaint@simulator.amazonses.com' }), null),
      ...createMember(member({ id: id('d'), address: 'left@example.net', status: 'left' }), null),
      ...letterWrites(letter, { kind: 'digest', leadPromptId: null, items: [] }),
    ]);
  });
  afterAll(() => cloud.stop());

  const plan = async (memberId: string) => {
    made += 1;
    const delivery = personalDelivery(`answer${made}-${memberId}`, memberId);
    await commit([deliveryWrite(delivery)]);
    return delivery.id;
  };
  const deliver = (...deliveries: string[]) => deliverHandler(queueEvent({ deliveries }));
  const stateOf = async (delivery: string) => (await loadDelivery(delivery))?.state;
  /** Hands what SES published to the feedback function, as its queue would. */
  const hearFromSes = async () => {
    const { ready = [] } = cloud.messaging.inspectQueue('feedback')?.messages ?? {};
    for (const { body } of ready) await feedbackHandler(queueEvent(JSON.parse(body)));
  };

  test('asked for twice at once is sent once', async () => {
    const delivery = await plan(id('m'));
    await Promise.all([deliver(delivery), deliver(delivery), deliver(delivery)]);
    expect(await stateOf(delivery)).toBe('sent');
    expect(await cloud.letters('marie@example.net')).toHaveLength(1);
  });

  test('is "delivered" only when SES says so', async () => {
    await hearFromSes();
    expect(await stateOf(`answer1-${id('m')}`)).toBe('delivered');
  });

  test('goes to somebody who left, too: it answers what they wrote', async () => {
    const delivery = await plan(id('d'));
    await deliver(delivery);
    expect(await stateOf(delivery)).toBe('sent');
    expect(await cloud.letters('left@example.net')).toHaveLength(1);
  });

  test('that SES throttles goes back to pending, and is asked for again a little later', async () => {
    const delivery = await plan(id('m'));
    cloud.faults.throttle = 0.001;
    const answer = await deliver(delivery);
    cloud.faults.throttle = null;
    expect(answer.batchItemFailures).toEqual([]);
    expect(cloud.messaging.inspectQueue('outbox')?.messages.delayed).toHaveLength(1);
    expect(await stateOf(delivery)).toBe('pending');
    await deliver(delivery);
    expect(await stateOf(delivery)).toBe('sent');
  });

  test('whose answer is a fault of SES is unknown, never sent again by itself, and settled by SES’s own events', async () => {
    const delivery = await plan(id('m'));
    cloud.faults.fail = 1;
    await deliver(delivery);
    cloud.faults.fail = 0;
    expect(await stateOf(delivery)).toBe('unknown');
    await deliver(delivery);
    expect(await stateOf(delivery)).toBe('unknown');
    const mail = { messageId: 'x', destination: [], tags: { delivery: [delivery] } };
    await feedbackHandler(queueEvent({ Message: JSON.stringify({ eventType: 'Send', mail }) }));
    expect(await stateOf(delivery)).toBe('sent');
  });

  test('that SES accepts without ever answering is unknown, and went out once', async () => {
    const before = (await cloud.letters('marie@example.net')).length;
    const delivery = await plan(id('m'));
    cloud.faults.timeoutAfterAccept = 1;
    await deliver(delivery);
    cloud.faults.timeoutAfterAccept = 0;
    expect(await stateOf(delivery)).toBe('unknown');
    expect(await cloud.letters('marie@example.net')).toHaveLength(before + 1);
    await hearFromSes();
    expect(await stateOf(delivery)).toBe('delivered');
  });

  test('left in the hands of a sender that died becomes unknown when its lease is over', async () => {
    const delivery = await plan(id('m'));
    const leaseUntil = '2026-11-25T12:02:00.000Z';
    await moveDelivery(delivery, ['pending'], { state: 'sending', leaseUntil, due: leaseUntil });
    await sweep(at('2026-11-25 07:01'));
    expect(await stateOf(delivery)).toBe('sending');
    await sweep(at('2026-11-25 07:15'));
    expect(await stateOf(delivery)).toBe('unknown');
  });

  test('of which SES told nothing for an hour is sent again, and not before', async () => {
    const delivery = await plan(id('m'));
    const since = { state: 'unknown', due: '2026-11-25T13:00:00.000Z' } as const;
    await moveDelivery(delivery, ['pending'], since);
    await sweep(at('2026-11-25 07:59'));
    expect(await stateOf(delivery)).toBe('unknown');
    await sweep(at('2026-11-25 08:00'));
    expect(await stateOf(delivery)).toBe('pending');
    await deliver(delivery);
    expect(await stateOf(delivery)).toBe('sent');
  });

  test('that waits to be sent again is not, once SES tells after all that it went out', async () => {
    const delivery = await plan(id('m'));
    const tags = { delivery: [delivery] };
    const told = SesEvent.parse({ eventType: 'Delivery', mail: { messageId: 'late', tags } });
    const feedback = feedbackOf(told);
    await receiveFeedback(feedback ? [feedback] : [], at('2026-11-25 09:00'));
    expect(await stateOf(delivery)).toBe('delivered');
  });

  test('that bounces for good makes its member unreachable; a complaint ends the membership', async () => {
    await deliver(await plan(id('b')), await plan(id('c')));
    await hearFromSes();
    expect((await loadMember(id('b')))?.status).toBe('unreachable');
    expect((await loadMember(id('c')))?.status).toBe('left');
  });
});

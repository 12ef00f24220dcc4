import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as receive } from '../../functions/inbound/handler.ts';
import { createContribution, loadContribution } from '../../shared/contributions/store.ts';
import { saveThanks } from '../../shared/contributions/thanks.ts';
import { commitOutcome } from '../../shared/letters/commit-outcome.ts';
import { consentWrite, createMember } from '../../shared/members/store.ts';
import { documents, s3 } from '../../shared/platform/clients.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { forget } from '../../shared/privacy/forget.ts';
import { forgetPerson } from '../../shared/privacy/forget-person.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { community, contribution, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';
import { everythingHeld, placesSaying } from '../support/whats-left.ts';

const marie = member({ name: 'Quatresous' });
const hers = [marie.address, 'Quatresous', 'Ornithorynque'];
const hours = (n: number) => Temporal.Instant.fromEpochMilliseconds(Date.now() + n * 3_600_000);
const tools = (at: Temporal.Instant) => ({ now: () => at, newId, render });

/** Which of the calls to AWS, counted from here, dies: before it reaches AWS, or when its answer is on its way back. */
let dying = { call: 0, at: 'before' as 'before' | 'after' };
let calls = 0;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  // biome-ignore lint/suspicious/noExplicitAny: two clients, each with types of its own
  for (const client of [documents(), s3()] as any[])
    client.middlewareStack.add(
      // biome-ignore lint/suspicious/noExplicitAny: middleware of two different clients
      (next: any) => async (args: any) => {
        const dies = ++calls === dying.call;
        if (dies && dying.at === 'before') throw new Error('the process died');
        const answer = await next(args);
        if (dies) throw new Error('the process died');
        return answer;
      },
      { step: 'initialize', name: 'dying' },
    );
  await commit([
    ...createMember(marie, null),
    ...createMember(member({ id: id('j'), address: 'jo@example.net', name: 'Jo' }), null),
    ...createPrompt(prompt()),
    ...createContribution(contribution({ authorName: 'Quatresous', words: 'Un Ornithorynque.' })),
    ...createContribution(contribution({ id: id('d'), authorId: id('j'), authorName: 'Jo', words: 'Hello' })),
    ...saveThanks(contribution({ id: id('d'), authorId: id('j') }), marie, '2026-11-25T12:00:00.000Z'),
    consentWrite({
      memberId: marie.id,
      at: marie.joinedAt,
      kind: 'confirmed',
      method: 'mail',
      wording: 'oui, Quatresous',
      evidence: { from: marie.address },
    }),
  ]);
  const raw = `From: Quatresous <${marie.address}>\r\nMessage-ID: <1@x>\r\nSubject: bonjour\r\n\r\nMon Ornithorynque est malade.\r\n`;
  await receive(await cloud.arrive(raw, marie.address, 'help@letters.example'));
});
afterAll(() => cloud.stop());

/** Goes on as queue and tick do, dying one call later each time, until it lives long enough. */
async function untilDone(seal: string, at: Temporal.Instant): Promise<number> {
  for (let call = 1; ; call++)
    for (const when of ['before', 'after'] as const) {
      dying = { call, at: when };
      calls = 0;
      const done = await forgetPerson(seal, tools(at)).catch(() => null);
      const lived = calls < call;
      dying = { call: 0, at: 'before' };
      if (done !== null && lived) return call;
    }
}

test('whoever dies at any call while forgetting is gone on from: all goes, and one last letter comes', async () => {
  const asking = { community, now: hours(0), answers: null };
  const outcome = await forget(marie, { text: 'yes, erase everything', sure: true }, asking);
  await commitOutcome(outcome, community, tools(hours(0)));
  const [seal = ''] = outcome.forgettings ?? [];
  expect(placesSaying(await everythingHeld(), hers.slice(1)).length).toBeGreaterThan(4);
  expect(await untilDone(seal, hours(0))).toBeGreaterThan(1);
  expect(placesSaying(await everythingHeld(), hers.slice(1))).toEqual([]);
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  const last = (await cloud.letters(marie.address)).filter(({ subject }) => subject.startsWith('C’est fait'));
  expect(last).toHaveLength(1);
  await untilDone(seal, hours(2));
  // Nobody reads SES's events here.
  const held = (await everythingHeld()).filter(({ kind }) => kind !== 'message');
  expect(placesSaying(held, hers)).toEqual([]);
  // Whose answer it was finds the place empty, and not missing.
  expect(await loadContribution(id('c'))).toMatchObject({ words: '', state: 'withdrawn', authorName: null });
});

import {
  GetSuppressedDestinationCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as inbound } from '../../functions/inbound/handler.ts';
import { feedbackOf, receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import type { LetterContext } from '../../shared/letters/letter-context.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadConsents, loadMember, loadMemberAt } from '../../shared/members/store.ts';
import { noTrouble, softBounces, type Trouble } from '../../shared/members/trouble.ts';
import { loadTrouble, saveTrouble } from '../../shared/members/trouble-store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { bulkLetter, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

const disowned = { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL', spam: 'PASS', virus: 'PASS' };

let cloud: Cloud;
let jo: Member;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

/** Jo, unreachable after a full mailbox, whose address SES has on its list. */
beforeEach(() => silent({}));
async function silent(given: Partial<Member>, silence: Partial<NonNullable<Trouble['silence']>> = {}) {
  const id = newId();
  jo = member({ id, address: `jo-${id}@example.net`, language: 'en', status: 'unreachable', ...given });
  const ago = iso(now().subtract({ hours: 48 }));
  const trouble: Trouble = {
    ...noTrouble(id),
    bounces: ['a', 'b', 'c'].map((key) => ({ key: `${key} soft`, at: ago, kind: 'soft' })),
    silence: { by: 'soft', why: 'mailbox-full', wasPaused: false, ...silence },
    askAt: iso(now().add({ hours: 24 * 28 })),
  };
  await commit([...createMember(jo, null), saveTrouble(noTrouble(id), trouble)]);
  await suppress(jo.address, 'BOUNCE');
}

const suppress = (EmailAddress: string, Reason: 'BOUNCE' | 'COMPLAINT') =>
  new SESv2Client({}).send(new PutSuppressedDestinationCommand({ EmailAddress, Reason }));
const isSuppressed = (EmailAddress: string): Promise<boolean> =>
  new SESv2Client({}).send(new GetSuppressedDestinationCommand({ EmailAddress })).then(
    () => true,
    () => false,
  );
const mail = (from: string, to: string, body: string, verdicts?: typeof disowned, header = 'X-Jo: jo') => {
  const head = ['Content-Type: text/plain; charset=utf-8', `From: ${from}`, `Subject: hello`, header];
  return cloud.arrive([...head, '', body].join('\r\n'), from, to, verdicts);
};
/** Handles a mail and sends what it caused; the letters that then lie at its writer's address. */
async function arrives(event: SQSEvent, from: string): Promise<string[]> {
  expect((await inbound(event)).batchItemFailures).toEqual([]);
  await sendWaiting();
  return (await cloud.letters(from)).map(({ subject }) => subject);
}
async function sendWaiting() {
  const { ready = [] } = cloud.messaging.inspectQueue('outbox')?.messages ?? {};
  for (const { body } of ready) await deliver({ Records: [{ messageId: 'm', body }] } as SQSEvent);
}
const replyAddress = async (context: LetterContext) => {
  const letter = bulkLetter({ id: newId() });
  await commit(letterWrites(letter, context));
  const token = { kind: 'reply', memberId: jo.id, letterId: letter.id, item: 0 } as const;
  return `r.${encodeToken(token, await tokenKey())}@letters.example`;
};
const status = async () => (await loadMember(jo.id))?.status;
const consents = async () => (await loadConsents(jo.id)).map(({ kind }) => kind);

describe('an unreachable member who writes to us', () => {
  test('is active again, forgiven, off SES’s list, and answered', async () => {
    const event = await mail(jo.address, 'settings@letters.example', 'settings');
    expect(await arrives(event, jo.address)).toEqual(['Your settings']);
    expect(await status()).toBe('active');
    expect(await isSuppressed(jo.address)).toBe(false);
    const trouble = await loadTrouble(jo.id);
    expect([softBounces(trouble), trouble.silence, trouble.askAt]).toEqual([[], null, null]);
    expect(await consents()).toEqual(['returned']);
  });

  test('is welcomed back for any word in answer to "can you read us?", and no steward is troubled', async () => {
    const before = (await cloud.items('DELIVERY#')).length;
    for (const word of ['oui', 'Hello there!', '']) {
      await silent({});
      const to = await replyAddress({ kind: 'can-you-read-us' });
      expect(await arrives(await mail(jo.address, to, word), jo.address)).toEqual(['Your settings']);
      expect((await cloud.letters(jo.address))[0]?.text).toContain('Welcome back!');
      expect(await status()).toBe('active');
    }
    expect(await cloud.items('DELIVERY#')).toHaveLength(before + 3);
  });

  test('has their wish granted as usual, in the same moment', async () => {
    const event = await mail(jo.address, 'settings@letters.example', 'monthly');
    await arrives(event, jo.address);
    expect(await loadMember(jo.id)).toMatchObject({ status: 'active', rhythm: 'monthly' });
    expect(await consents()).toEqual(['returned']);
  });

  test('has left, and not come back, where the word is stop; the goodbye arrives', async () => {
    const event = await mail(jo.address, 'stop@letters.example', 'stop');
    expect(await arrives(event, jo.address)).toEqual(['Goodbye, and thank you']);
    expect(await status()).toBe('left');
    expect(await consents()).toEqual(['withdrawn']);
  });

  test.each([
    [{ pausedUntil: '2999-01-01' }, 'paused', '2999-01-01'],
    [{ pausedUntil: null }, 'paused', null],
    [{ pausedUntil: '2026-01-01' }, 'active', null],
  ])('and had paused (%o) is %s', async (given, then, until) => {
    await silent(given, { wasPaused: true });
    await arrives(await mail(jo.address, 'help@letters.example', 'help'), jo.address);
    expect(await loadMember(jo.id)).toMatchObject({ status: then, pausedUntil: until });
  });

  test('is not brought back by somebody else, or by a machine', async () => {
    await arrives(await mail(jo.address, 'help@letters.example', 'help', disowned), jo.address);
    const away = await mail(
      jo.address,
      'help@letters.example',
      'I am away',
      undefined,
      'Auto-Submitted: auto-replied',
    );
    await arrives(away, jo.address);
    expect(await status()).toBe('unreachable');
    expect(await isSuppressed(jo.address)).toBe(true);
  });

  test('is not made unreachable by old news that comes late or twice', async () => {
    await arrives(await mail(jo.address, 'settings@letters.example', 'settings'), jo.address);
    const tags = { batch: ['none'], delivery: [jo.id] };
    const old = ['a', 'late'].map((messageId) =>
      SesEvent.parse({
        eventType: 'Bounce',
        mail: { messageId, tags },
        bounce: { bounceType: 'Permanent', timestamp: iso(now().subtract({ hours: 1 })) },
      }),
    );
    await receiveFeedback(
      old.map(feedbackOf).filter((one) => one !== null),
      now(),
    );
    expect(await status()).toBe('active');
  });

  test('is tried again as a whole where SES does not take the address off its list', async () => {
    const event = await mail(jo.address, 'settings@letters.example', 'settings');
    cloud.faults.fail = 1;
    expect((await inbound(event)).batchItemFailures).toHaveLength(1);
    cloud.faults.fail = 0;
    expect(await status()).toBe('unreachable');
    expect(await arrives(event, jo.address)).toEqual(['Your settings']);
    expect(await status()).toBe('active');
    expect(await arrives(event, jo.address)).toHaveLength(1);
    expect(await consents()).toEqual(['returned']);
  });
});

describe('somebody who once complained', () => {
  beforeEach(async () => {
    await silent({ status: 'left' });
    await suppress(jo.address, 'COMPLAINT');
  });

  test('can join again: the letter that asks for a yes arrives', async () => {
    const asked = await arrives(await mail(jo.address, 'join@letters.example', 'join'), jo.address);
    expect(asked).toEqual([expect.stringContaining('Shall we write to you?')]);
    expect((await loadMemberAt(jo.address))?.status).toBe('pending');
  });

  test('is not asked because somebody else says so', async () => {
    const unproven = { ...disowned, spf: 'NONE', dkim: 'NONE', dmarc: 'NONE' };
    await arrives(await mail(jo.address, 'join@letters.example', 'join', unproven), jo.address);
    expect(await isSuppressed(jo.address)).toBe(true);
    expect(await cloud.letters(jo.address)).toEqual([]);
  });
});

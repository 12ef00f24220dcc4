import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tools as realTools } from '../../functions/tools.ts';
import { feedbackOf, receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import { watchArrivals } from '../../shared/delivery/watch-arrivals.ts';
import { dueDeliveries, loadLetter } from '../../shared/letters/store.ts';
import { enrolStewards } from '../../shared/members/enrol-stewards.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember, loadMemberAt, saveMember } from '../../shared/members/store.ts';
import { softBounces } from '../../shared/members/trouble.ts';
import { loadTrouble } from '../../shared/members/trouble-store.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { at, community, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
let marie: Member;
beforeAll(async () => {
  cloud = await startCloud();
  await enrolStewards(community, at('2026-01-01 00:00'), newId);
});
afterAll(() => cloud.stop());
beforeEach(async () => {
  const id = newId();
  marie = member({ id, address: `marie-${id}@example.net` });
  await commit(createMember(marie, null));
});

/** An event of SES about a letter to Marie that was named so. */
const event = (letter: string, rest: object) =>
  SesEvent.parse({ mail: { messageId: letter, tags: { batch: ['none'], delivery: [marie.id] } }, ...rest });
const bounce = (letter: string, when: string, type = 'Transient', subType = 'MailboxFull') =>
  event(letter, {
    eventType: 'Bounce',
    bounce: { bounceType: type, bounceSubType: subType, timestamp: at(when).toString() },
  });
const hear = async (now: string, ...events: SesEvent[]) =>
  receiveFeedback(
    events.map(feedbackOf).filter((one) => one !== null),
    at(now),
  );
const status = async () => (await loadMember(marie.id))?.status;
const watch = (now: string) => watchArrivals(community, at(now), { ...realTools, now: () => at(now) });
const threeSoft = () => [
  bounce('a', '2026-03-03 07:00'),
  bounce('b', '2026-03-10 07:00'),
  bounce('c', '2026-03-17 07:00'),
];
const texts = async (address: string, kind: string): Promise<string[]> => {
  const found: string[] = [];
  const to = await loadMemberAt(address);
  for await (const delivery of dueDeliveries('9999')) {
    const letter = delivery.memberId === to?.id ? await loadLetter(delivery.letterId) : null;
    if (letter?.kind === kind) found.push(letter.text.replace(/\s+/g, ' '));
  }
  return found;
};

describe('a member whose letters come back', () => {
  test('is unreachable after three soft bounces within two weeks, and not after two', async () => {
    const [a, b, c] = threeSoft() as [SesEvent, SesEvent, SesEvent];
    await hear('2026-03-10 07:01', a, b);
    expect(await status()).toBe('active');
    await hear('2026-03-17 07:01', c);
    expect(await status()).toBe('unreachable');
    expect((await loadTrouble(marie.id)).silence).toMatchObject({ by: 'soft', why: 'mailbox-full' });
  });

  test('is unreachable all the same where the news comes in another order', async () => {
    await hear('2026-03-17 07:01', ...threeSoft().toReversed());
    expect(await status()).toBe('unreachable');
  });

  test('has one bounce of one letter, however often SES tells of it', async () => {
    for (let i = 0; i < 5; i++) await hear('2026-03-03 07:01', bounce('a', '2026-03-03 07:00'));
    expect(softBounces(await loadTrouble(marie.id))).toHaveLength(1);
    expect(await status()).toBe('active');
  });

  test('stays where letters come late, or are refused for what is in them', async () => {
    const refused = ['ContentRejected', 'MessageTooLarge', 'AttachmentRejected'].map((subType, i) =>
      bounce(`r${i}`, '2026-03-03 07:00', 'Transient', subType),
    );
    const late = ['d', 'e', 'f'].map((letter) => event(letter, { eventType: 'DeliveryDelay' }));
    await hear('2026-03-03 07:01', ...refused, ...late);
    expect(await status()).toBe('active');
  });

  test('is unreachable at once where the address is gone', async () => {
    await hear('2026-03-03 07:01', bounce('a', '2026-03-03 07:00', 'Permanent', 'NoEmail'));
    expect(await status()).toBe('unreachable');
    expect((await loadTrouble(marie.id)).silence).toMatchObject({ by: 'hard', why: 'no-such-address' });
  });

  test('has one soft bounce where it is another address that is gone: they have their mail sent on', async () => {
    const elsewhere = event('a', {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'NoEmail',
        bouncedRecipients: [{ emailAddress: 'work@elsewhere.example' }],
        timestamp: at('2026-03-03 07:00').toString(),
      },
    });
    await hear('2026-03-03 07:01', elsewhere);
    expect(await status()).toBe('active');
    expect(softBounces(await loadTrouble(marie.id))).toHaveLength(1);
  });

  test('has left by a complaint, even where the same letter bounced too', async () => {
    await hear('2026-03-03 07:01', bounce('a', '2026-03-03 07:00'), event('a', { eventType: 'Complaint' }));
    expect(await status()).toBe('left');
  });

  test('has not left where SES only kept a letter back, nor by "this is not spam"', async () => {
    const notSpam = { complaintFeedbackType: 'not-spam' };
    await hear('2026-03-03 07:01', event('a', { eventType: 'Complaint', complaint: notSpam }));
    expect(await status()).toBe('active');
    const keptBack = { complaintSubType: 'OnAccountSuppressionList' };
    await hear('2026-03-03 07:01', event('b', { eventType: 'Complaint', complaint: keptBack }));
    expect(await status()).toBe('unreachable');
  });
});

describe('a month later', () => {
  test('one letter asks a softly bounced member whether they can read us, whatever ticks do', async () => {
    await hear('2026-03-17 07:01', ...threeSoft());
    await watch('2026-04-15 07:00');
    expect(await texts(marie.address, 'can-you-read-us')).toEqual([]);
    await Promise.all([watch('2026-04-16 08:15'), watch('2026-04-16 08:15')]);
    await watch('2026-04-16 08:30');
    const asked = await texts(marie.address, 'can-you-read-us');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('Recevez-vous nos lettres');
    await hear('2026-04-16 09:00', bounce('asked', '2026-04-16 08:20'));
    await watch('2026-06-01 07:00');
    expect(await texts(marie.address, 'can-you-read-us')).toHaveLength(1);
  });

  test('nobody asks an address that is gone, even one that was only full at first', async () => {
    await hear('2026-03-17 07:01', ...threeSoft());
    await hear('2026-03-18 07:01', bounce('d', '2026-03-18 07:00', 'Permanent', 'General'));
    await watch('2026-04-20 07:00');
    expect(await texts(marie.address, 'can-you-read-us')).toEqual([]);
  });

  test('nobody asks who has left meanwhile', async () => {
    await hear('2026-03-17 07:01', ...threeSoft());
    const now = (await loadMember(marie.id)) as Member;
    await commit(saveMember(now, { ...now, status: 'left' }));
    await watch('2026-04-20 07:00');
    expect(await texts(marie.address, 'can-you-read-us')).toEqual([]);
    expect((await loadTrouble(marie.id)).askAt).toBeNull();
  });
});

/** Each of these weeks is a year of its own, so that the news of other tests is not in it. */
describe('the weekly note to stewards', () => {
  const notes = (steward: string) => texts(steward, 'letters-not-arriving');
  const [lee, sam] = ['lee@example.org', 'sam@example.org'];
  const fresh = async (steward: string, act: () => Promise<unknown>) => {
    const before = await notes(steward);
    await act();
    return (await notes(steward)).filter((note) => !before.includes(note));
  };

  test('is one note on Monday at eight, to the steward of the region and to the province’s, whatever ticks do', async () => {
    const sams = (await notes(sam)).length;
    await hear('2028-01-04 07:01', bounce('a', '2028-01-04 07:00', 'Permanent', 'NoEmail'));
    const early = await fresh(lee, () => watch('2028-01-10 07:45'));
    expect(early.filter((note) => note.includes(marie.address))).toEqual([]);
    const written = await fresh(lee, async () => {
      await Promise.all([watch('2028-01-10 08:00'), watch('2028-01-10 08:00')]);
      for (const later of ['2028-01-10 08:15', '2028-01-12 10:00', '2028-01-16 23:45']) await watch(later);
    });
    expect(written).toHaveLength(1);
    expect(written[0]).toContain(`Marie, Ottawa, ${marie.address}: there is no such address`);
    expect((await notes(sam)).slice(sams)).toHaveLength(1);
  });

  test('is in the steward’s language', async () => {
    const steward = (await loadMemberAt(lee)) as Member;
    await commit(saveMember(steward, { ...steward, language: 'fr' }));
    await hear('2029-01-02 07:01', ...threeSoft());
    const [note] = await fresh(lee, () => watch('2029-01-08 08:00'));
    expect(note).toContain(`Marie, Ottawa, ${marie.address}\u00a0: la boîte est pleine`.replace(/\s+/g, ' '));
    const french = (await loadMemberAt(lee)) as Member;
    await commit(saveMember(french, { ...french, language: 'en' }));
  });

  test('counts what was refused and who complained, and names nobody for it', async () => {
    const refused = bounce('a', '2030-01-01 07:00', 'Transient', 'ContentRejected');
    await hear(
      '2030-01-01 07:01',
      refused,
      refused,
      bounce('b', '2030-01-01 07:00', 'Transient', 'MessageTooLarge'),
    );
    await hear('2030-01-01 07:02', event('c', { eventType: 'Complaint' }));
    const [note] = await fresh(lee, () => watch('2030-01-07 08:00'));
    expect(note).toContain('refused 2 letters');
    expect(note).toContain('Somebody left with the spam button');
    expect(note).not.toContain(marie.address);
  });

  test('is not written where nothing changed, nor to a steward of another region', async () => {
    expect(await fresh(lee, () => watch('2031-01-06 08:00'))).toEqual([]);
    await commit(saveMember(marie, { ...marie, regions: ['peel'] }));
    await hear('2032-01-06 07:01', bounce('a', '2032-01-06 07:00', 'Permanent', 'NoEmail'));
    const sams = await fresh(sam, async () => {
      expect(await fresh(lee, () => watch('2032-01-12 08:00'))).toEqual([]);
    });
    expect(sams).toHaveLength(1);
  });

  test('waits for a steward who is unreachable, and does not tell them of themselves', async () => {
    const steward = (await loadMemberAt(lee)) as Member;
    const gone = bounce('b', '2033-01-04 07:00', 'Permanent', 'NoEmail');
    const lees = { ...gone, mail: { ...gone.mail, tags: { batch: ['none'], delivery: [steward.id] } } };
    await hear('2033-01-04 07:01', bounce('a', '2033-01-04 07:00', 'Permanent', 'NoEmail'), lees);
    const [sams] = await fresh(sam, async () => {
      expect(await fresh(lee, () => watch('2033-01-10 08:00'))).toEqual([]);
    });
    expect(sams).toContain(`Lee, Eastern Ontario, ${lee}`);
    const back = (await loadMemberAt(lee)) as Member;
    await commit(saveMember(back, { ...back, status: 'active' }));
    const [note] = await fresh(lee, () => watch('2033-01-11 08:00'));
    expect(note).toContain(marie.address);
    expect(note).not.toContain(lee);
  });
});

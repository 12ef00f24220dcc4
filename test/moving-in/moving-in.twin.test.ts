import { PutSuppressedDestinationCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { tools as realTools } from '../../functions/tools.ts';
import { loadConsents, loadMemberAt, saveMember } from '../../shared/members/store.ts';
import { importPeople } from '../../shared/moving-in/import-people.ts';
import type { Row } from '../../shared/moving-in/read-file.ts';
import { suppressedAddresses } from '../../shared/moving-in/suppression-store.ts';
import { writeUnasked } from '../../shared/moving-in/write-unasked.ts';
import { ses } from '../../shared/platform/clients.ts';
import { commit } from '../../shared/platform/table.ts';
import { at, community } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const now = at('2026-12-01 10:00');
const tools = { ...realTools, now: () => now };
const origin = { list: 'friends', by: 'Lee', file: 'friends.csv', fileHash: 'abc' };

describe('people of a list', () => {
  let cloud: Cloud;
  let people = 0;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  const rows = (count: number, told: Row['told'] = {}): Row[] =>
    Array.from({ length: count }, (_, i) => {
      people += 1;
      return { line: i + 2, cells: [], told: { email: `p${people}@example.net`, ...told } };
    });
  const addressOf = (row: Row | undefined) => row?.told.email ?? '';
  const takeIn = (some: Row[], suppressed = new Set<string>()) =>
    importPeople(some, { origin, really: true, suppressed }, community, tools);
  const write = (room = 1_000, when = now) => writeUnasked(community, when, tools, async () => room);
  const deliveries = async () => (await cloud.items('DELIVERY#')).length;
  const letters = async () => (await cloud.items('LETTER#')).length;
  beforeEach(() => write());

  test('are taken in once, whether the command dies half-way or runs twice at the same moment', async () => {
    const some = rows(12);
    await takeIn(some.slice(0, 5));
    const [one, other] = await Promise.all([takeIn(some), takeIn(some)]);
    const joined = [...one, ...other].filter(({ kind }) => kind === 'joins');
    expect(joined).toHaveLength(7);
    expect(new Set(one.map(({ kind }) => kind))).not.toContain('rejected');
    expect((await cloud.items('MEMBER#')).filter(({ sk }) => sk === 'UNASKED')).toHaveLength(12);
  });

  test('are not taken in where SES sends them no letters', async () => {
    const [row] = rows(1);
    await ses().send(
      new PutSuppressedDestinationCommand({ EmailAddress: addressOf(row), Reason: 'COMPLAINT' }),
    );
    const suppressed = await suppressedAddresses(async () => {});
    expect(await takeIn(row ? [row] : [], suppressed)).toMatchObject([{ kind: 'stays', as: 'suppressed' }]);
    expect(await loadMemberAt(addressOf(row))).toBeNull();
  });

  test('have a consent record that says what stood where, and who brought it', async () => {
    const consent = { consent: 'express', consent_date: '2024-05-03', consent_source: 'signed the sheet' };
    const [row] = rows(1, consent);
    await takeIn(row ? [row] : []);
    const member = await loadMemberAt(addressOf(row));
    expect(await loadConsents(member?.id ?? '')).toMatchObject([
      {
        consentKind: 'confirmed',
        method: 'import',
        wording: 'signed the sheet',
        evidence: { ...origin, line: '2', consentDate: '2024-05-03' },
      },
    ]);
  });

  test('who are invited in the same words share a letter, and none gets two when ticks fire twice', async () => {
    await takeIn(rows(30));
    const before = [await letters(), await deliveries()];
    await Promise.all([write(), write()]);
    await write();
    expect((await deliveries()) - (before[1] ?? 0)).toBe(30);
    expect((await letters()) - (before[0] ?? 0)).toBe(2);
  });

  test('wait their turn beyond the room that a tick has', async () => {
    await takeIn(rows(10));
    expect(await write(4)).toBe('4 letters to who moved in, more wait for the next tick');
    expect(await write(0)).toBe('0 letters to who moved in, more wait for the next tick');
    expect(await write(100)).toBe('6 letters to who moved in');
    expect(await write(100)).toBe('0 letters to who moved in');
  });

  test('who leave before their letter is sent do not get it', async () => {
    const [row] = rows(1);
    await takeIn(row ? [row] : []);
    await write();
    const member = await loadMemberAt(addressOf(row));
    if (!member) throw new Error('nobody was taken in');
    await commit(saveMember(member, { ...member, status: 'left' }));
    const ours = (await cloud.items('DELIVERY#')).filter(({ memberId }) => memberId === member.id);
    await deliver(queueEvent({ deliveries: ours.map(({ id }) => id) }));
    expect(await cloud.letters(member.address)).toEqual([]);
    expect((await cloud.items('DELIVERY#')).find(({ memberId }) => memberId === member.id)).toMatchObject({
      state: 'skipped',
      reason: 'not-active',
    });
  });

  test('are asked once to renew, when implied consent has a month left', async () => {
    const [row] = rows(1, { consent: 'implied-member', consent_date: '2025-02-15' });
    await takeIn(row ? [row] : []);
    expect(await write()).toBe('1 letter to who moved in');
    expect(await write(100, at('2027-01-15 10:00'))).toBe('0 letters to who moved in');
    expect(await write(100, at('2027-01-16 10:00'))).toBe('1 letter to who moved in');
    expect(await write(100, at('2027-01-17 10:00'))).toBe('0 letters to who moved in');
  });
});

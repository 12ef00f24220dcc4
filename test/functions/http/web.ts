import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSuppressedDestinationCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { startFauxqs } from 'fauxqs';
import { Temporal } from 'temporal-polyfill';
import { createApp } from '../../../functions/http/app.tsx';
import { startDynamoDb } from '../../../infra/local/dynoxide.ts';
import { startSes } from '../../../infra/local/ses/server.ts';
import { createTable } from '../../../infra/local/table.ts';
import { Community } from '../../../shared/community/community.ts';
import { communityItem } from '../../../shared/community/store.ts';
import type { Render } from '../../../shared/letters/letter-model.ts';
import { dueDeliveries, loadLetter } from '../../../shared/letters/store.ts';
import { encodeToken, type Token } from '../../../shared/mail/tokens.ts';
import type { Member } from '../../../shared/members/member.ts';
import { createMember } from '../../../shared/members/store.ts';
import { newId } from '../../../shared/platform/ids.ts';
import { commit } from '../../../shared/platform/table.ts';
import { tokenKey } from '../../../shared/platform/token-key.ts';

/** When these tests happen: a Tuesday afternoon in Ottawa. */
const present = Temporal.Instant.from('2026-11-24T18:00:00Z');

const render: Render = async (model, { language }) => ({
  subject: `${model.kind} ${language}`,
  html: `<p>${model.kind}</p>`,
  text: JSON.stringify(model),
});

/** The pages over a real table, a real queue and SES. */
export async function startWeb() {
  const table = await startDynamoDb({ dbPath: null });
  const queue = await startFauxqs({ port: 0, logger: false });
  queue.createQueue('outbox');
  const dataDir = await mkdtemp(join(tmpdir(), 'web-'));
  const ses = await startSes({
    dataDir,
    mailDomain: 'letters.example',
    smtpPort: () => 1,
    messaging: queue,
  });
  Object.assign(process.env, {
    AWS_REGION: 'ca-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_SQS: queue.address,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    TABLE_NAME: 'web',
    OUTBOX_QUEUE_URL: `${queue.address}/000000000000/outbox`,
  });
  await createTable(table.endpoint, 'web');
  const file = await readFile(new URL('../../../community.example.json', import.meta.url), 'utf8');
  const community = Community.parse(JSON.parse(file));
  await commit([{ kind: 'put', item: communityItem(community) }]);
  const faults: Error[] = [];
  const report = (fault: Error) => void faults.push(fault);
  const app = createApp({ now: () => present, newId, render, tokenKey, report });
  const stop = async () => {
    await ses.stop();
    await queue.stop();
    await table.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { app, community, faults, stop };
}

/** Puts an address on SES's suppression list. */
export const suppress = (EmailAddress: string) =>
  new SESv2Client({}).send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));

export const isSuppressed = (EmailAddress: string): Promise<boolean> =>
  new SESv2Client({}).send(new GetSuppressedDestinationCommand({ EmailAddress })).then(
    () => true,
    () => false,
  );

let made = 0;

/** A member in the table. */
export async function aMember(given: Partial<Member> = {}): Promise<Member> {
  made += 1;
  const member: Member = {
    id: newId(),
    address: `marie${made}@example.org`,
    name: 'Marie',
    status: 'active',
    language: 'en',
    regions: ['ottawa'],
    rhythm: 'weekly',
    profile: 'standard',
    pausedUntil: null,
    impliedUntil: null,
    digestedUntil: '2026-11-24T11:55:00.000Z',
    trusted: false,
    joinedAt: '2026-10-01T12:00:00.000Z',
    version: 1,
    ...given,
  };
  await commit(createMember(member, null));
  return member;
}

/** A link's token, as a letter to the member would carry it. */
export const tokenFor = async (kind: Token['kind'], member: Member, letterId = newId()): Promise<string> =>
  encodeToken({ kind, memberId: member.id, letterId, item: 0 }, await tokenKey());

/** The kinds of letters waiting for a member, oldest first. */
export async function lettersTo(memberId: string): Promise<string[]> {
  const kinds: string[] = [];
  for await (const delivery of dueDeliveries('9999'))
    if (delivery.memberId === memberId) kinds.push((await loadLetter(delivery.letterId))?.kind ?? '?');
  return kinds;
}

/** What a browser sends for a filled-in form. */
export const form = (
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'test', ...headers },
  body: new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((v): [string, string] => [name, v])),
  ),
});

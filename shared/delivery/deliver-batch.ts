import type { Temporal } from 'temporal-polyfill';
import { type Batch, type BatchLetter, lettersOf, type Outcome, stateAfter } from '../letters/batch.ts';
import { claimBatch, recordBatch } from '../letters/batch-store.ts';
import { type Claimed, claimBookmarks, loadBookmarks } from '../letters/bookmark-store.ts';
import type { Letter } from '../letters/delivery.ts';
import { loadLetter } from '../letters/store.ts';
import { type Member, maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMembers } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { addressLetter } from './address-letter.ts';
import { lease, type PostOffice, untilResent } from './deliver.ts';
import { type Submission, submitLetter } from './submit-letter.ts';

/** How many letters of a batch are on their way to SES at once. */
const atOnce = 8;

export type Delivered = { kind: 'sent'; counts: Record<string, number> } | { kind: 'not-ours' };

/**
 * Delivers a batch of bulk letters: claim the batch → consent, checked now → claim each member's bookmark → fill slots → SES →
 * record (rule 4). Running it again, or twice at once, sends once: only who holds the lease sends, and only to whose bookmark
 * this batch moved on. What SES throttles stays pending.
 */
export async function deliverBatch(id: string, office: PostOffice): Promise<Delivered> {
  const now = office.now();
  const batch = await claimBatch(id, iso(now.add(lease)));
  if (!batch) return { kind: 'not-ours' };
  const done = { ...batch.done };
  const open = lettersOf(batch).filter(({ state }) => state === 'pending');
  const expired = iso(now) > batch.goodUntil;
  const settle = (memberId: string, state: Outcome['state'], reason = '') => {
    done[memberId] = { state, reason };
  };
  if (expired) for (const { memberId } of open) settle(memberId, 'skipped', 'expired');
  else await sendAll(batch, open, settle, office, now);
  const state = stateAfter({ ...batch, done });
  const dueAt = { waiting: iso(now), settling: iso(now.add(untilResent)), sending: null, done: null }[state];
  await recordBatch(batch, done, state, dueAt);
  return { kind: 'sent', counts: countsOf({ ...batch, done }) };
}

type Settle = (memberId: string, state: Outcome['state'], reason?: string) => void;

async function sendAll(
  batch: Batch,
  open: BatchLetter[],
  settle: Settle,
  office: PostOffice,
  now: Temporal.Instant,
): Promise<void> {
  const ids = open.map(({ memberId }) => memberId);
  const members = new Map((await loadMembers(ids)).map((member) => [member.id, member]));
  const willing = open.filter(({ memberId }) => {
    const why = whyNot(members.get(memberId), office, now);
    if (why) settle(memberId, 'skipped', why);
    return why === null;
  });
  const claimed = await claim(batch, willing);
  for (const { memberId } of willing)
    if (claimed.get(memberId) === 'another') settle(memberId, 'skipped', 'had it already');
  const ours = willing.filter(({ memberId }) => claimed.get(memberId) === 'ours');
  const letters = await loadLetters(ours);
  await eachOf(ours, async ({ memberId, letterId }) => {
    const letter = letters.get(letterId);
    const member = members.get(memberId);
    if (letter && member) note(memberId, await send(batch, letter, member, office), settle);
    else settle(memberId, 'failed', 'letter is gone');
  });
}

/** Why a member gets no bulk letter now, or null where they do. */
function whyNot(member: Member | undefined, { community }: PostOffice, now: Temporal.Instant): string | null {
  if (!member) return 'no such member';
  const may = maySend(member, 'bulk', dateAt(now, homeOf(member, community).timeZone).toString());
  return may.kind === 'may' ? null : may.why;
}

async function claim(batch: Batch, letters: BatchLetter[]): Promise<Map<string, Claimed>> {
  const known = await loadBookmarks(
    batch.series,
    letters.map(({ memberId }) => memberId),
  );
  const steps = letters.map(({ memberId, since, until }) => ({
    memberId,
    since,
    until,
    known: known.get(memberId),
  }));
  return claimBookmarks(batch.series, batch.id, steps);
}

async function loadLetters(wanted: BatchLetter[]): Promise<Map<string, Letter>> {
  const ids = [...new Set(wanted.map(({ letterId }) => letterId))];
  const letters = await Promise.all(ids.map(loadLetter));
  return new Map(letters.flatMap((letter) => (letter ? [[letter.id, letter] as const] : [])));
}

/** A few at a time: each waits mostly for SES. */
async function eachOf(letters: BatchLetter[], send: (letter: BatchLetter) => Promise<void>): Promise<void> {
  const rest = letters.values();
  const sender = async () => {
    for (const letter of rest) await send(letter);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, letters.length) }, sender));
}

function send(batch: Batch, letter: Letter, member: Member, office: PostOffice): Promise<Submission> {
  const { id: memberId, address, name } = member;
  const tags = { batch: batch.id, delivery: memberId };
  const message = addressLetter(letter, { memberId, address, name, purpose: 'bulk', tags }, office);
  return (office.submit ?? submitLetter)(message);
}

/** What SES throttled is not settled: it stays pending. */
function note(memberId: string, submission: Submission, settle: Settle): void {
  if (submission.kind === 'accepted') settle(memberId, 'sent');
  if (submission.kind === 'refused') settle(memberId, 'failed', submission.why);
  if (submission.kind === 'unknown') settle(memberId, 'unknown', submission.why);
}

function countsOf(batch: Batch): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of lettersOf(batch)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

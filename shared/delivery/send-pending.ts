import type { Temporal } from 'temporal-polyfill';
import { type Batch, type BatchLetter, lettersOf, type Outcome } from '../letters/batch.ts';
import { claimBookmarks, returnBookmarks } from '../letters/bookmark-store.ts';
import type { Letter } from '../letters/delivery.ts';
import { loadBulkLetter } from '../letters/store.ts';
import { type Member, maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMembers } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { addressLetter } from './address-letter.ts';
import { planCopies } from './copies.ts';
import type { PostOffice } from './deliver.ts';
import type { Closed, Pass } from './gate.ts';
import { type Submission, submitLetter } from './submit-letter.ts';

/** How many letters of a batch are on their way to SES at once. */
const atOnce = 8;

/** One sender's work on one batch: what it knows, and what becomes of the letters. */
export interface Attempt {
  batch: Batch;
  now: Temporal.Instant;
  pass: Extract<Pass, { kind: 'go' }>;
  office: PostOffice;
  done: Batch['done'];
  stopped: Closed | null;
}

export const pendingIn = (batch: Batch): BatchLetter[] =>
  lettersOf(batch).filter(({ state }) => state === 'pending');

/** Sends what is pending in a batch that this sender holds, and notes in `done` what became of each letter. */
export async function sendPending(attempt: Attempt): Promise<void> {
  const { batch, office, now, done } = attempt;
  const open = pendingIn(batch);
  if (iso(now) > batch.goodUntil) {
    await returnBookmarks(batch.series, batch.id, open);
    for (const { memberId } of open) done[memberId] = { state: 'skipped', reason: 'expired' };
    return;
  }
  const ids = open.map(({ memberId }) => memberId);
  const members = new Map((await loadMembers(ids)).map((member) => [member.id, member]));
  const willing = open.filter(({ memberId }) => {
    const why = whyNot(members.get(memberId), office, now);
    if (why) done[memberId] = { state: 'skipped', reason: why };
    return why === null;
  });
  await returnBookmarks(
    batch.series,
    batch.id,
    open.filter(({ memberId }) => done[memberId] !== undefined),
  );
  const claimed = await claimBookmarks(batch.series, batch.id, willing);
  for (const { memberId } of willing)
    if (claimed.get(memberId) === 'another') done[memberId] = { state: 'skipped', reason: 'had it already' };
  const ours = willing.filter(({ memberId }) => claimed.get(memberId) === 'ours');
  const letters = await loadLetters(ours);
  await planCopies(
    ours.flatMap(({ memberId, letterId }) => {
      const [member, letter] = [members.get(memberId), letters.get(letterId)];
      return member && letter ? [{ member, letter }] : [];
    }),
    office,
  );
  await eachOf(ours, async ({ memberId, letterId }, i) => {
    const letter = letters.get(letterId);
    const member = members.get(memberId);
    if (letter && member) await sendInTurn(attempt, i, letter, member);
    else done[memberId] = { state: 'failed', reason: 'letter is gone' };
  });
  // Nothing of these went out: whom they were for has not read on.
  await returnBookmarks(
    batch.series,
    batch.id,
    ours.filter(({ memberId }) => done[memberId]?.state === 'failed'),
  );
}

/** Sends the i-th letter when its turn has come; none any more once SES has stopped us. */
async function sendInTurn(attempt: Attempt, i: number, letter: Letter, member: Member): Promise<void> {
  const { batch, office, pass, now, done } = attempt;
  const turn = pass.startAt + i * pass.spacing - office.now().epochMilliseconds;
  if (turn >= 1) await office.wait(turn);
  if (attempt.stopped) return;
  const submission = await send(batch, letter, member, office);
  if (submission.kind === 'stopped')
    attempt.stopped = { why: submission.why, detail: submission.detail, since: iso(now) };
  const outcome = outcomeOf(submission);
  if (outcome) done[member.id] = outcome;
}

/** Why a member gets no bulk letter now, or null where they do. */
function whyNot(member: Member | undefined, { community }: PostOffice, now: Temporal.Instant): string | null {
  if (!member) return 'no such member';
  const may = maySend(member, 'bulk', dateAt(now, homeOf(member, community).timeZone).toString());
  return may.kind === 'may' ? null : may.why;
}

async function loadLetters(wanted: BatchLetter[]): Promise<Map<string, Letter>> {
  const ids = [...new Set(wanted.map(({ letterId }) => letterId))];
  const letters = await Promise.all(ids.map(loadBulkLetter));
  return new Map(letters.flatMap((letter) => (letter ? [[letter.id, letter] as const] : [])));
}

/** A few at a time: each waits mostly for SES. */
async function eachOf(
  letters: BatchLetter[],
  step: (letter: BatchLetter, i: number) => Promise<void>,
): Promise<void> {
  const rest = letters.entries();
  const sender = async () => {
    for (const [i, letter] of rest) await step(letter, i);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, letters.length) }, sender));
}

function send(batch: Batch, letter: Letter, member: Member, office: PostOffice): Promise<Submission> {
  const { id: memberId, address, name } = member;
  const tags = { batch: batch.id, delivery: memberId };
  const message = addressLetter(letter, { memberId, address, name, purpose: 'bulk', tags }, office);
  return (office.submit ?? submitLetter)(message);
}

/** Null for what SES throttled or stopped: it stays pending. */
function outcomeOf(submission: Submission): Outcome | null {
  switch (submission.kind) {
    case 'accepted':
      return { state: 'sent', reason: '' };
    case 'refused':
      return { state: 'failed', reason: submission.why };
    case 'unknown':
      return { state: 'unknown', reason: submission.why };
    case 'throttled':
    case 'stopped':
      return null;
  }
}

import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { newsBetween, notedOnce, wasNoted } from '../members/arrival-store.ts';
import type { Member } from '../members/member.ts';
import { loadMember, loadMemberAt, loadMembers } from '../members/store.ts';
import type { Trouble } from '../members/trouble.ts';
import { dueTroubles, saveTrouble } from '../members/trouble-store.ts';
import { iso } from '../platform/instant.ts';
import { lastWeek, noteFor } from './arrivals-note.ts';

/**
 * Looks after letters that do not arrive: asks, once, who was unreachable for a month whether they can read us, and tells each
 * steward once a week what changed. What died half-way, or runs twice, writes no letter twice.
 */
export async function watchArrivals(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<string> {
  let asked = 0;
  for await (const trouble of dueTroubles(iso(at))) if (await ask(trouble, community, tools)) asked++;
  let told = 0;
  for (const steward of eachOnce(community.stewards)) if (await tell(steward, community, at, tools)) told++;
  return `${asked} asked whether they can read us, ${told} stewards told of letters that do not arrive`;
}

/** False where nothing is to be asked any more, or somebody else asks, or the member came back at this moment. */
async function ask(trouble: Trouble, community: Community, tools: Tools): Promise<boolean> {
  const member = await loadMember(trouble.memberId);
  const mayAsk = member?.status === 'unreachable' && trouble.silence?.by === 'soft';
  const writes = [saveTrouble(trouble, { ...trouble, askAt: null })];
  const letters = mayAsk ? [canYouReadUs(member)] : [];
  const asked = await commitOutcome({ what: 'can you read us?', writes, letters }, community, tools);
  return mayAsk && asked.kind === 'committed';
}

const canYouReadUs = (member: Member): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'can-you-read-us', name: member.name },
  context: { kind: 'can-you-read-us' },
  answers: null,
});

/** A person who looks after several regions gets one note. */
const eachOnce = (stewards: Steward[]): Steward[] => [
  ...new Map(stewards.toReversed().map((steward) => [steward.email.toLowerCase(), steward])).values(),
];

/** The note of the last week to one steward; false where it was written already, there is nothing to say, or nobody to say it to. */
async function tell(steward: Steward, community: Community, at: Temporal.Instant, tools: Tools) {
  const address = steward.email.toLowerCase();
  const region = regionOrRoot(community, steward.region);
  const { day, since, until } = lastWeek(at, community, region);
  if (await wasNoted(address, day)) return false;
  const member = await loadMemberAt(address);
  if (member?.status !== 'active' && member?.status !== 'paused') return false;
  const news = await newsBetween(since, until);
  const members = await loadMembers([...new Set(news.map(({ memberId }) => memberId))]);
  const note = noteFor(member, news, members, community);
  const letters = note ? [noteLetter(member, { kind: 'letters-not-arriving', note })] : [];
  const outcome = { what: 'letters that do not arrive', writes: [notedOnce(address, day, at)], letters };
  return (await commitOutcome(outcome, community, tools)).kind === 'committed' && note !== null;
}

const noteLetter = (member: Member, model: Outgoing['model']): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model,
  context: { kind: 'personal' },
  answers: null,
});

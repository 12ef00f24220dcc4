import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../../../shared/community/community.ts';
import { stewardAt } from '../../../shared/community/region.ts';
import type { Contribution } from '../../../shared/contributions/contribution.ts';
import { createContribution } from '../../../shared/contributions/store.ts';
import type { Member } from '../../../shared/members/member.ts';
import { firstDigestFrom, homeOf } from '../../../shared/members/settings.ts';
import { consentWrite, createMember } from '../../../shared/members/store.ts';
import { newId } from '../../../shared/platform/ids.ts';
import { dateAt, iso } from '../../../shared/platform/instant.ts';
import { commit } from '../../../shared/platform/table.ts';
import type { Prompt } from '../../../shared/reflections/prompt.ts';
import { withNext } from '../../../shared/reflections/prompt-life.ts';
import { createPrompt } from '../../../shared/reflections/store.ts';

const people = [
  { address: 'amina@example.org', name: 'Amina', language: 'en', regions: ['ottawa'] },
  { address: 'jo@example.org', name: 'Jo', language: 'en', regions: ['kingston'] },
  { address: 'luc@example.org', name: 'Luc', language: 'fr', regions: ['ottawa'] },
  { address: 'priya@example.org', name: 'Priya', language: 'en', regions: ['peel'] },
  { address: 'dave@example.org', name: 'Dave', language: 'en', regions: ['kenora'] },
] as const;

const question = {
  en: 'When did someone last surprise you?',
  fr: 'Qui vous a fait une belle surprise dernièrement ?',
};

const reflections = [
  {
    by: 'amina@example.org',
    words:
      'My neighbour, who never speaks at the café, brought a map he had drawn of every bench in our park. Now we meet at a different bench each week.',
  },
  {
    by: 'luc@example.org',
    words:
      'Ma sœur a choisi elle-même la couleur de sa cuisine. Jaune soleil ! Je n’aurais jamais osé. Elle avait raison.',
  },
  {
    by: 'priya@example.org',
    words: 'I was ready to explain the bus to Sam. He explained it to me, with the names of the drivers.',
  },
];

/** A small community to look at: five members, an open prompt for the whole province, and three answers to it. */
export async function seedExample(community: Community, now: Temporal.Instant): Promise<void> {
  const members = people.map((person) => memberFrom(person, community, now));
  for (const member of members) {
    const wording = 'part of the example community';
    const consent = consentWrite({
      memberId: member.id,
      at: iso(now),
      kind: 'confirmed',
      method: 'steward-file',
      wording,
      evidence: { file: 'example' },
    });
    await commit([...createMember(member, null), consent]);
  }
  const prompt = openPrompt(community, now);
  await commit(createPrompt(prompt));
  for (const { by, words } of reflections) {
    const author = members.find(({ address }) => address === by);
    if (author) await commit(createContribution(reflection(author, words, prompt, community, now)));
  }
}

function memberFrom(person: (typeof people)[number], community: Community, now: Temporal.Instant): Member {
  const member: Member = {
    id: newId(),
    address: person.address,
    name: person.name,
    status: 'active',
    language: person.language,
    regions: [...person.regions],
    rhythm: 'weekly',
    profile: 'standard',
    pausedUntil: null,
    impliedUntil: null,
    digestedUntil: iso(now),
    trusted: true,
    joinedAt: iso(now),
    version: 1,
  };
  return { ...member, digestedUntil: firstDigestFrom(homeOf(member, community), 'weekly', community, now) };
}

function openPrompt(community: Community, now: Temporal.Instant): Prompt {
  const stewardAddress = 'sam@example.org';
  const prompt: Prompt = {
    id: newId(),
    region: community.regions.id,
    question,
    stewardAddress,
    stewardName: stewardAt(community, stewardAddress)?.name ?? 'Sam',
    state: 'open',
    closesOn: dateAt(now, community.timeZone).add({ days: 30 }).toString(),
    daysOpen: null,
    createdAt: iso(now),
    sentAt: iso(now),
    sendsAt: null,
    nextAt: null,
    harvest: null,
    version: 1,
  };
  return withNext(prompt, community.timeZone);
}

function reflection(
  author: Member,
  words: string,
  prompt: Prompt,
  community: Community,
  now: Temporal.Instant,
): Contribution {
  return {
    id: newId(),
    kind: 'reflection',
    authorId: author.id,
    authorName: author.name,
    place: homeOf(author, community).id,
    reach: prompt.region,
    language: author.language,
    words,
    visibility: 'community',
    state: 'published',
    promptId: prompt.id,
    inReplyTo: null,
    createdAt: iso(now),
    publishedAt: iso(now),
    quietUntil: null,
    suggestion: null,
    concerns: 0,
    earlier: [],
    told: false,
    declinedBecause: null,
    decidedBy: 'Sam',
    version: 1,
  };
}

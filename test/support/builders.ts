import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { Community } from '../../shared/community/community.ts';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import type { Ready } from '../../shared/gatherings/gathering.ts';
import type { Batch } from '../../shared/letters/batch.ts';
import type { Letter } from '../../shared/letters/delivery.ts';
import type { Member } from '../../shared/members/member.ts';
import type { Prompt } from '../../shared/reflections/prompt.ts';

export const community: Community = Community.parse(
  JSON.parse(readFileSync('community.example.json', 'utf8')),
);

/** A moment in Toronto, winter time: `at('2026-12-01 07:00')`. */
export const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime('America/Toronto').toInstant();

const ids = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** A well-formed id of 64 bits: `id('m')`. */
export const id = (letter: string): string => `${(ids.includes(letter) ? letter : 'z').repeat(12)}a`;

export const member = (given: Partial<Member> = {}): Member => ({
  id: id('m'),
  address: 'marie@example.net',
  name: 'Marie',
  status: 'active',
  language: 'fr',
  regions: ['ottawa'],
  rhythm: 'weekly',
  profile: 'standard',
  pausedUntil: null,
  impliedUntil: null,
  digestedUntil: '2026-11-24T11:55:00.000Z',
  trusted: true,
  joinedAt: '2026-11-20T12:00:00.000Z',
  version: 1,
  ...given,
});

/** A prompt's letter to everybody, as it is stored. */
export const bulkLetter = (given: Partial<Letter> = {}): Letter => ({
  id: id('l'),
  kind: 'prompt',
  language: 'fr',
  subject: 's',
  html: 'h',
  text: 't',
  inReplyTo: null,
  references: [],
  listId: 'ontario',
  createdAt: '2026-11-20T12:00:00.000Z',
  ...given,
});

export const contribution = (given: Partial<Contribution> = {}): Contribution => ({
  id: id('c'),
  kind: 'reflection',
  authorId: id('m'),
  authorName: 'Marie',
  place: 'ottawa',
  reach: 'ontario',
  language: 'fr',
  words: 'Elle a chanté dans l’autobus.',
  visibility: 'community',
  state: 'published',
  promptId: id('p'),
  inReplyTo: null,
  createdAt: '2026-11-25T12:00:00.000Z',
  publishedAt: '2026-11-25T12:00:00.000Z',
  quietUntil: null,
  suggestion: null,
  concerns: 0,
  earlier: [],
  told: false,
  declinedBecause: null,
  decidedBy: null,
  version: 1,
  ...given,
});

export const prompt = (given: Partial<Prompt> = {}): Prompt => ({
  id: id('p'),
  region: 'ontario',
  question: { en: 'When did someone last surprise you?', fr: 'Quand vous a-t-on surpris ?' },
  stewardAddress: 'sam@example.org',
  stewardName: 'Sam',
  state: 'open',
  closesOn: '2026-12-15',
  daysOpen: null,
  createdAt: '2026-11-20T12:00:00.000Z',
  sentAt: '2026-11-20T12:00:00.000Z',
  sendsAt: null,
  nextAt: null,
  harvest: null,
  version: 1,
  ...given,
});

/** A picnic that Amina announced. */
export const gathering = (given: Partial<Ready> = {}): Ready => ({
  id: id('g'),
  hostId: id('h'),
  hostName: 'Amina',
  region: 'ottawa',
  language: 'en',
  title: 'Picnic by the canal',
  words: 'Bring a blanket.',
  where: 'Dow’s Lake',
  start: '2027-01-12T19:00',
  minutes: 90,
  timeZone: 'America/Toronto',
  repeats: null,
  state: 'announced',
  sequence: 0,
  createdAt: '2026-11-26T15:00:00.000Z',
  updatedAt: '2026-11-26T15:00:00.000Z',
  announcedAt: '2026-11-26T15:00:00.000Z',
  decidedBy: 'Lee',
  because: '',
  reminder: { date: '2027-01-12', at: '2027-01-11T14:00:00.000Z' },
  version: 1,
  ...given,
});

/** A batch of one letter to Ann, Ben and Cai. */
export const batch = (given: Partial<Batch> = {}): Batch => ({
  id: 'e_ottawa_0',
  series: 'digest',
  state: 'waiting',
  goodUntil: '2026-12-04T12:00:00.000Z',
  createdAt: '2026-12-01T12:00:00.000Z',
  leaseUntil: null,
  groups: [
    {
      letterId: id('l'),
      since: '2026-11-24T11:55:00.000Z',
      until: '2026-12-01T11:55:00.000Z',
      marked: false,
      members: [id('a'), id('b'), id('c')],
    },
  ],
  done: {},
  news: {},
  newsVersion: 0,
  ...given,
});

import type { GatheringView, GuestView } from '../../shared/letters/gathering-view.ts';
import { casesOf, longWords } from './cases.ts';
import { hostileName, hostileWords, longWord, veryLongName } from './hostile.ts';
import { eastern, ottawa, type Preview } from './people.ts';

const picnic: GatheringView = {
  id: 'picnic',
  title: 'Picnic by the canal',
  words: 'Bring something to share, if you like. There is shade, and a ramp down to the water.',
  where: 'Dow’s Lake, by the blue benches',
  host: 'Amina',
  place: ottawa.name,
  start: '2027-01-13T00:00:00.000Z',
  end: '2027-01-13T01:30:00.000Z',
  timeZone: 'America/Toronto',
  thereZone: null,
  repeats: null,
};

const call: GatheringView = {
  ...picnic,
  title: 'Reflective practice call',
  words: 'We listen to one story, and say what it makes us think of.',
  where: 'Online: https://video.example.org/reflective-practice',
  host: 'Lee',
  place: eastern.name,
  timeZone: 'America/Winnipeg',
  thereZone: 'America/Toronto',
  repeats: {
    every: { unit: 'month', nth: 1 },
    weekday: 2,
    until: null,
    next: ['2027-02-02', '2027-03-02', '2027-04-06'],
  },
};

const moved: GatheringView = {
  ...picnic,
  start: '2027-01-12T00:00:00.000Z',
  end: '2027-01-12T01:30:00.000Z',
  where: 'The town hall',
};
const bare: GatheringView = { ...picnic, title: 'Tea', words: '', where: 'Here', host: null };
const long: GatheringView = {
  ...call,
  title: `${'A very long name for one meeting '.repeat(5)}${longWord.slice(0, 60)}`,
  words: longWords,
  where: `${'The third door behind the second hall '.repeat(8)}https://video.example.org/${longWord.slice(0, 300)}`,
  host: veryLongName,
  repeats: { every: { unit: 'week', weeks: 2 }, weekday: 7, until: '2027-06-30', next: ['2027-01-26'] },
};
const hostile: GatheringView = {
  ...picnic,
  title: hostileWords.slice(0, 150),
  words: hostileWords,
  where: hostileWords,
  host: hostileName,
};

const guest = (given: Partial<GuestView> = {}): GuestView => ({
  memberId: 'm',
  name: 'Marie',
  place: ottawa.name,
  answer: 'yes',
  party: 1,
  note: '',
  ...given,
});
const guests = [
  guest({ party: 3, note: 'J’apporte du pain.' }),
  guest({ name: null }),
  guest({ name: 'Jo', answer: 'maybe' }),
  guest({ name: 'Sam', answer: 'no' }),
];

const problems = [
  { kind: 'no-title' },
  { kind: 'no-when' },
  { kind: 'no-where' },
  { kind: 'unknown-day', written: 'soon' },
  { kind: 'unknown-time', written: 'Tuesday January 12 at 7' },
  { kind: 'unknown-repeat', written: 'every now and then, 7 pm' },
  { kind: 'weekday-differs', written: 'Monday January 12, 7 pm', day: '2027-01-12' },
  { kind: 'date-past', written: 'January 5, 2026, 7 pm', day: '2026-01-05' },
  { kind: 'ends-before', written: '', day: '2026-11-27' },
] as const;

const known = { title: picnic.title, words: picnic.words, where: '', when: null };
const unknownRegion = { kind: 'unknown-region', written: 'Narnia' } as const;
const preview = { audience: 12, problems: [], readFirst: false };
const news = { news: 'new', because: '', by: null, was: null } as const;
const said = { answer: 'yes', party: 1, once: false, noted: false } as const;
const note = { from: 'Marie', place: ottawa.name, words: 'Is there parking?' };

/** Letters about gatherings, as they happen. */
export const gatheringPreviews: Preview[] = [
  { name: 'gathering-invitation', model: { kind: 'gathering-invitation', gathering: picnic, ...news } },
  {
    name: 'gathering-invitation-repeating',
    model: { kind: 'gathering-invitation', gathering: call, ...news },
  },
  {
    name: 'gathering-invitation-changed',
    model: { kind: 'gathering-invitation', gathering: picnic, ...news, news: 'changed', was: moved },
  },
  {
    name: 'gathering-invitation-cancelled',
    model: {
      kind: 'gathering-invitation',
      gathering: picnic,
      ...news,
      news: 'cancelled',
      because: 'The ice is too thin.',
    },
  },
  {
    name: 'gathering-invitation-cancelled-by-a-steward',
    model: {
      kind: 'gathering-invitation',
      gathering: picnic,
      ...news,
      news: 'cancelled',
      because: 'No room.',
      by: 'Lee',
    },
  },
  {
    name: 'gathering-invitation-reminder',
    model: { kind: 'gathering-invitation', gathering: call, ...news, news: 'reminder' },
  },
  {
    name: 'gathering-question',
    model: {
      kind: 'gathering-question',
      known: { ...known, where: picnic.where },
      problems: [{ kind: 'no-when' }],
      example: ottawa.name,
    },
  },
  { name: 'gathering-preview', model: { kind: 'gathering-preview', gathering: picnic, ...preview } },
  { name: 'gathering-held', model: { kind: 'gathering-held', gathering: picnic } },
  {
    name: 'gathering-moderation',
    model: { kind: 'gathering-moderation', gathering: picnic, unclear: false },
  },
  {
    name: 'gathering-decided',
    model: { kind: 'gathering-decided', gathering: picnic, decision: 'announced', by: 'Lee', first: true },
  },
  {
    name: 'gathering-announced',
    model: { kind: 'gathering-announced', gathering: picnic, news: 'announced', audience: 12 },
  },
  {
    name: 'gathering-declined',
    model: { kind: 'gathering-declined', gathering: picnic, reason: 'It is too cold.', steward: 'Lee' },
  },
  {
    name: 'which-gathering',
    model: { kind: 'which-gathering', all: [{ gathering: picnic }, { gathering: call }] },
  },
  { name: 'rsvp', model: { kind: 'rsvp', gathering: picnic, ...said, party: 3, noted: true } },
  { name: 'rsvp-question', model: { kind: 'rsvp-question', gathering: picnic, passedOn: true } },
  { name: 'gathering-closed', model: { kind: 'gathering-closed', gathering: picnic, why: 'cancelled' } },
  { name: 'guest-list', model: { kind: 'guest-list', gathering: picnic, guests, occasion: 'day-before' } },
  { name: 'note-to-host', model: { kind: 'note-to-host', gathering: picnic, ...note } },
];

const gathering = hostile;
const hostileNews = {
  news: 'cancelled',
  because: hostileWords,
  by: hostileName,
  was: null,
} as const;

/** The same at their extremes. */
export const gatheringCases: Preview[] = [
  ...casesOf('gathering-invitation', {
    short: { gathering: bare, ...news },
    long: { gathering: long, ...news },
    hostile: { gathering, ...news, news: 'changed', was: { ...hostile, title: longWord, where: longWords } },
  }),
  {
    name: 'gathering-invitation-why',
    model: { kind: 'gathering-invitation', gathering, ...hostileNews },
  },
  ...casesOf('gathering-question', {
    many: {
      known: { title: '', words: '', where: '', when: { at: picnic.start, timeZone: picnic.timeZone } },
      problems: [...problems],
      example: ottawa.name,
    },
    hostile: {
      known: { title: hostileWords, words: hostileWords, where: hostileWords, when: null },
      problems: [{ kind: 'unknown-day', written: hostileWords }],
      example: ottawa.name,
    },
  }),
  ...casesOf('gathering-preview', {
    empty: { gathering: bare, ...preview, audience: 0, readFirst: true },
    many: { gathering: call, ...preview, problems: [unknownRegion, { kind: 'unknown-rule' }] },
    long: { gathering: long, ...preview, audience: 12_345 },
    hostile: { gathering, ...preview, problems: [{ ...unknownRegion, written: hostileWords }] },
  }),
  ...casesOf('gathering-held', { long: { gathering: long }, hostile: { gathering } }),
  ...casesOf('gathering-moderation', {
    empty: { gathering: bare, unclear: true },
    hostile: { gathering, unclear: false },
  }),
  ...casesOf('gathering-decided', {
    one: { gathering: picnic, decision: 'declined', by: 'Sam', first: false },
    hostile: { gathering, decision: 'cancelled', by: hostileName, first: false },
  }),
  ...(['approved', 'changed', 'unchanged', 'cancelled', 'unclear'] as const).map((news) => ({
    name: `gathering-announced-${news}`,
    model: { kind: 'gathering-announced', gathering: call, news, audience: 1 } as const,
  })),
  ...(['changed-for-you', 'cancelled-for-you'] as const).map((news) => ({
    name: `gathering-announced-${news}`,
    model: {
      kind: 'gathering-announced',
      gathering: picnic,
      news,
      audience: 1,
      by: 'Lee',
      because: '',
    } as const,
  })),
  ...casesOf('gathering-announced', {
    hostile: { gathering, news: 'announced', audience: 0 },
    long: {
      gathering: long,
      news: 'cancelled-for-you',
      audience: 0,
      by: veryLongName,
      because: hostileWords,
    },
  }),
  ...casesOf('gathering-declined', {
    empty: { gathering: bare, reason: '', steward: 'Lee' },
    hostile: { gathering, reason: hostileWords, steward: hostileName },
  }),
  ...casesOf('rsvp', {
    one: { gathering: call, ...said, once: true },
    empty: { gathering: bare, ...said, answer: 'no' },
    short: { gathering: bare, ...said, answer: 'maybe' },
    hostile: { gathering, ...said },
  }),
  ...casesOf('which-gathering', {
    empty: { all: [] },
    long: { all: [{ gathering: long }, { gathering: bare }] },
    hostile: { all: [{ gathering }, { gathering }] },
  }),
  ...casesOf('rsvp-question', { hostile: { gathering, passedOn: false } }),
  ...casesOf('gathering-closed', {
    one: { gathering: call, why: 'over' },
    hostile: { gathering, why: 'over' },
  }),
  ...casesOf('guest-list', {
    empty: { gathering: picnic, guests: [], occasion: 'asked' },
    many: {
      gathering: call,
      guests: Array.from({ length: 200 }, (_, i) =>
        guest({ name: `Marie ${i}`, note: i % 3 ? '' : longWords }),
      ),
      occasion: 'asked',
    },
    hostile: { gathering, guests: [guest({ name: hostileName, note: hostileWords })], occasion: 'asked' },
  }),
  ...casesOf('note-to-host', {
    long: { gathering: long, ...note, words: longWords },
    hostile: { gathering, ...note, from: hostileName, words: hostileWords },
  }),
];

/** What is coming up, as a digest names it. */
export const upcoming = [
  { number: 7, gathering: picnic },
  { number: 8, gathering: call },
];
export const hostileUpcoming = [{ number: 4, gathering: hostile }];

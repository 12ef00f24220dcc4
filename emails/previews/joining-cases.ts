import type { Settings } from '../../shared/letters/letter-model.ts';
import { casesOf, longWords, manyPlaces, shortWords } from './cases.ts';
import { attacks, hostileName, hostileWords, longWord, veryLongName } from './hostile.ts';
import { eastern, lee, northern, ontario, ottawa, type Preview, sam, settings } from './people.ts';

const nowhere: Settings = { ...settings, regions: [] };
const everywhere: Settings = {
  ...settings,
  address: `${'marie.antoinette.'.repeat(3)}@${'a-very-long-name-of-a-society.'.repeat(4)}example`,
  regions: manyPlaces.regions.map(({ name }) => name),
  rhythm: 'monthly',
  paused: true,
  pausedUntil: '2027-01-05',
};
const firstDigest = '2026-12-01';
const stewards = Array.from({ length: 20 }, (_, i) => ({
  ...(i % 2 ? lee : sam),
  email: `s${i}@example.org`,
}));

/** Letters about joining, settings and help at their extremes. */
export const joiningCases: Preview[] = [
  ...casesOf('confirm', {
    empty: { regions: { name: ottawa.name, regions: [] } },
    one: { regions: { name: ontario.name, regions: [eastern] } },
    many: { regions: manyPlaces },
  }),
  ...casesOf('welcome', {
    short: { name: 'Jo', settings, stewards: [sam], firstDigest },
    empty: { name: ' ', settings: nowhere, stewards: [], firstDigest },
    long: { name: veryLongName, settings: everywhere, stewards, firstDigest },
    hostile: { name: hostileName, settings, stewards: [{ ...lee, name: hostileName }], firstDigest },
  }),
  ...casesOf('invitation', {
    empty: { by: ' ', list: '', regions: { name: ottawa.name, regions: [] } },
    one: { by: 'Lee', list: 'a', regions: { name: ontario.name, regions: [eastern] } },
    long: { by: veryLongName, list: longWords, regions: ontario },
    many: { by: 'Sam', list: 'members', regions: manyPlaces },
    hostile: { by: hostileName, list: hostileWords, regions: ontario },
  }),
  ...casesOf('moved-in', {
    empty: { name: null, list: '', settings: nowhere, stewards: [], firstDigest },
    long: { name: veryLongName, list: longWords, settings: everywhere, stewards, firstDigest },
    hostile: {
      name: hostileName,
      list: hostileWords,
      settings,
      stewards: [{ ...lee, name: hostileName }],
      firstDigest,
    },
  }),
  ...casesOf('renewal', {
    short: { name: 'Jo', until: '2026-12-01' },
    empty: { name: null, until: '2027-02-28' },
    long: { name: veryLongName, until: '2027-01-05' },
    hostile: { name: hostileName, until: '2027-01-05' },
  }),
  ...casesOf('choose-region', {
    empty: { regions: ontario, unknown: [] },
    one: { regions: ontario, unknown: ['Narnia'] },
    many: { regions: manyPlaces, unknown: manyPlaces.regions.map(({ name }) => name.en) },
    hostile: { regions: ontario, unknown: [...Object.values(attacks), longWord] },
  }),
  ...casesOf('already-member', { empty: { settings: nowhere }, many: { settings: everywhere } }),
  ...casesOf('settings', {
    empty: { settings: nowhere, changed: ['nothing'], regions: ontario },
    one: { settings: { ...settings, regions: [northern.name] }, changed: ['regions'], regions: ontario },
    many: {
      settings: everywhere,
      changed: ['language', 'regions', 'rhythm', 'paused'],
      regions: manyPlaces,
    },
  }),
  ...casesOf('help', {
    short: { isSteward: false, notUnderstood: 'huh?' },
    empty: { isSteward: true, notUnderstood: ' \n ' },
    long: { isSteward: false, notUnderstood: longWords },
    hostile: { isSteward: true, notUnderstood: hostileWords },
  }),
  ...casesOf('sender-check', {
    short: { wroteFrom: 'a@b.example', excerpt: shortWords },
    empty: { wroteFrom: 'jo@elsewhere.example', excerpt: '' },
    long: { wroteFrom: everywhere.address, excerpt: longWords },
    hostile: { wroteFrom: `"${attacks.attribute}"@elsewhere.example`, excerpt: hostileWords },
  }),
  ...casesOf('can-you-read-us', {
    short: { name: 'Jo' },
    empty: { name: '' },
    long: { name: veryLongName },
    hostile: { name: hostileName },
  }),
];

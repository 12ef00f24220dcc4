import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../shared/moving-in/read-file.ts';
import { type Person, readPerson } from '../../shared/moving-in/read-person.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const read = (told: Row['told']) =>
  readPerson({ line: 2, cells: [], told: { email: 'marie@example.net', ...told } }, community, today);
const person = (told: Row['told']): Partial<Person> => {
  const one = read(told);
  return one.kind === 'person' ? one.person : {};
};
const why = (told: Row['told']): string => {
  const one = read(told);
  return one.kind === 'rejected' ? one.why : 'it was taken';
};

describe('a row', () => {
  test('of an address alone is a person without consent, who reads as people usually do', () => {
    expect(read({ email: ' Marie@EXAMPLE.net ' })).toEqual({
      kind: 'person',
      person: {
        line: 2,
        address: 'marie@example.net',
        name: null,
        language: 'en',
        regions: [],
        rhythm: 'weekly',
        profile: 'standard',
        claim: { kind: 'none', why: 'nothing-said' },
        joined: null,
      },
    });
  });

  test.each([
    ['ottawa', ['ottawa']],
    ['Ottawa; Kingston', ['ottawa', 'kingston']],
    ['EST DE L’ONTARIO', ['eastern']],
    ['Thunder Bay et Sudbury', ['thunder-bay', 'sudbury']],
  ])('places somebody in %s', (regions, ids) => {
    expect(person({ regions }).regions).toEqual(ids);
  });

  test('says in either language how somebody reads', () => {
    const french = { language: 'Français', rhythm: 'Mensuel', profile: 'gros caractères' };
    expect(person(french)).toMatchObject({ language: 'fr', rhythm: 'monthly', profile: 'large-print' });
    expect(person({ rhythm: 'tous les jours', status: 'Family member' }).rhythm).toBe('daily');
    const english = { language: 'en-CA', rhythm: 'every week', profile: 'Plain text' };
    expect(person(english)).toMatchObject({ language: 'en', rhythm: 'weekly', profile: 'plain-text' });
  });

  test('of somebody with given and family name calls them by both, and says none twice', () => {
    expect(person({ given: 'Marie', name: 'Tremblay' }).name).toBe('Marie Tremblay');
    expect(person({ given: 'Marie', name: 'Marie Tremblay' }).name).toBe('Marie Tremblay');
  });

  test.each([
    [{ email: 'marie at example' }, 'This is no email address: “marie at example”.'],
    [{ email: 'help@letters.example' }, 'This is an address of the community itself.'],
    [{ language: 'Español' }, 'We write in English and French, not in “Español”.'],
    [{ regions: 'Ottawa, Narnia' }, 'We know no place called “Narnia”.'],
    [{ rhythm: 'hourly' }, 'Letters come daily, weekly or monthly, not “hourly”.'],
    [{ profile: 'sung' }, '“sung” is none of: standard, large-print, plain-text, plain-language.'],
    [{ consent: 'non' }, '“non” is none of: express, implied-member, implied-inquiry, none.'],
    [{ consent: 'implied' }, '“implied” is none of: express, implied-member, implied-inquiry, none.'],
    [
      { consent: 'express', consent_date: '3/4/2024', consent_source: 'x' },
      'We cannot read this date for sure: “3/4/2024”. Please write it as 2024-03-25.',
    ],
    [{ consent: 'express', consent_date: '2027-01-01' }, 'This date is still to come: “2027-01-01”.'],
    [{ status: 'blocklisted' }, 'Blocklisted in listmonk: this person wants no letters.'],
    [{ status: 'Unsubscribed' }, 'The list says “Unsubscribed”: this person is to get no letters.'],
    [{ status: 'Désabonnée' }, 'The list says “Désabonnée”: this person is to get no letters.'],
    [{ status: 'hard bounce' }, 'The list says “hard bounce”: this person is to get no letters.'],
    [{ status: 'disabled' }, 'Disabled in listmonk: nobody wrote to this person any more.'],
  ])('of %o is kept aside, with the reason', (given, said) => {
    expect(why(given)).toBe(said);
  });

  test('of listmonk is read with what we understand of its attributes, and no more', () => {
    const attributes = '{"city": "Kingston", "lang": "fr", "projects": 3}';
    expect(
      person({ attributes, status: 'enabled', joined: '2023-01-05 10:20:30.12 +0000 UTC' }),
    ).toMatchObject({
      regions: ['kingston'],
      language: 'fr',
      joined: '2023-01-05',
      claim: { kind: 'none' },
    });
    expect(person({ attributes: '{"city": "Bengaluru"}' })).toMatchObject({ regions: [] });
    expect(person({ attributes: 'not JSON' })).toMatchObject({ regions: [] });
  });
});

describe('consent', () => {
  const claim = (told: Row['told']) => person(told).claim;

  test('that is express counts with its day and source', () => {
    const evidence = { consent_date: '25/3/2024', consent_source: 'signed a sheet' };
    expect(claim({ consent: 'exprès', ...evidence })).toEqual({
      kind: 'express',
      on: '2024-03-25',
      source: 'signed a sheet',
    });
  });

  test.each([{ consent_date: '2024-03-25' }, { consent_source: 'signed a sheet' }, {}])(
    'that is said to be express, with no more evidence than %o, is asked for',
    (evidence) => {
      expect(claim({ consent: 'express', ...evidence })).toEqual({ kind: 'none', why: 'no-evidence' });
    },
  );

  test('that a membership implies lasts two years, and that an inquiry implies half a year', () => {
    expect(claim({ consent: 'implied-member', consent_date: '2025-02-28' })).toMatchObject({
      kind: 'implied',
      basis: 'member',
      until: '2027-02-28',
    });
    expect(claim({ consent: 'demande', consent_date: '2026-08-31' })).toMatchObject({
      kind: 'implied',
      basis: 'inquiry',
      until: '2027-02-28',
    });
  });

  test('that was implied and has run out is asked for, from the very day', () => {
    expect(claim({ consent: 'implied-member', consent_date: '2024-12-01' })).toEqual({
      kind: 'none',
      why: 'ran-out',
    });
    expect(claim({ consent: 'implied-member', consent_date: '2024-12-02' })).toMatchObject({
      until: '2026-12-02',
    });
    expect(claim({ consent: 'implied-member' })).toEqual({ kind: 'none', why: 'no-evidence' });
  });
});

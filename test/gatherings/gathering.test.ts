import { describe, expect, test } from 'vitest';
import { act, type Details, withReminder } from '../../shared/gatherings/gathering.ts';
import { readHostWish } from '../../shared/gatherings/read-host-wish.ts';
import { answersOn, isNewer, type Rsvp } from '../../shared/gatherings/rsvp.ts';
import { gatheringView, guestsOf } from '../../shared/gatherings/view.ts';
import { at, community, gathering, id, member } from '../support/builders.ts';

const now = '2026-12-01T12:00:00.000Z';
const { region, title, words, where, start, minutes, timeZone, repeats } = gathering();
const details: Details = { region, title, words, where, start, minutes, timeZone, repeats };

describe('the life of a gathering', () => {
  const draft = gathering({ state: 'draft', announcedAt: null, reminder: null });

  test('a draft is announced with what to remind of', () => {
    expect(act(draft, { kind: 'announce', by: 'Lee' }, now)).toMatchObject({
      state: 'announced',
      sequence: 0,
      decidedBy: 'Lee',
      reminder: { date: '2027-01-12', at: '2027-01-11T14:00:00.000Z' },
    });
  });

  test('a draft of which something is missing stays one', () => {
    const unfinished = { ...draft, where: '' };
    expect(act(unfinished, { kind: 'announce', by: 'Lee' }, now)).toBe(unfinished);
    expect(act(unfinished, { kind: 'offer' }, now)).toBe(unfinished);
  });

  test('what a steward reads first is announced or declined, once', () => {
    const held = act(draft, { kind: 'offer' }, now);
    const declined = act(held, { kind: 'decline', by: 'Lee', reason: 'Too cold.' }, now);
    expect(declined).toMatchObject({ state: 'declined', because: 'Too cold.' });
    expect(act(declined, { kind: 'announce', by: 'Sam' }, now)).toBe(declined);
    expect(act(held, { kind: 'announce', by: 'Lee' }, now).state).toBe('announced');
  });

  test('a change counts, and moves the reminder; the same again does not', () => {
    const changed = act(
      gathering(),
      { kind: 'change', details: { ...details, start: '2027-01-14T18:00' } },
      now,
    );
    expect(changed).toMatchObject({ sequence: 1, reminder: { date: '2027-01-14' } });
    expect(act(gathering(), { kind: 'change', details }, now)).toEqual(gathering());
  });

  test('what is cancelled stays so, and nobody is reminded', () => {
    const cancelled = act(gathering(), { kind: 'cancel', reason: 'Rain.' }, now);
    expect(cancelled).toMatchObject({ state: 'cancelled', sequence: 1, reminder: null, because: 'Rain.' });
    expect(act(cancelled, { kind: 'change', details }, now)).toBe(cancelled);
  });

  test('who is invited on the day before is not reminded', () => {
    expect(withReminder(gathering(), '2027-01-11T15:00:00.000Z').reminder).toBeNull();
  });
});

describe('a host’s words', () => {
  test.each([
    ['who is coming', { kind: 'who' }],
    ['Who’s coming?', { kind: 'who' }],
    ['Qui vient ?', { kind: 'who' }],
    ['cancel', { kind: 'cancel', reason: '' }],
    ['Cancel: it will rain', { kind: 'cancel', reason: 'it will rain' }],
    ['Annuler : la salle est fermée', { kind: 'cancel', reason: 'la salle est fermée' }],
    ['Please cancel the gathering.', { kind: 'cancel', reason: '' }],
    ['New time: Friday January 15, 7 pm', { kind: 'change' }],
    ['nouveau lieu : à la mairie', { kind: 'change' }],
    ['Thank you!', { kind: 'thanks' }],
    ['Cancel culture is our topic', { kind: 'unclear' }],
    ['I am so happy', { kind: 'unclear' }],
  ])('“%s”', (words, wish) => {
    expect(readHostWish(words)).toEqual(wish);
  });
});

describe('who is coming', () => {
  const rsvp = (given: Partial<Rsvp>): Rsvp => ({
    gatheringId: id('g'),
    memberId: id('m'),
    date: null,
    answer: 'yes',
    party: 1,
    note: '',
    answeredAt: now,
    version: 1,
    ...given,
  });

  test('an answer to one day goes before the answer to all', () => {
    const rsvps = [rsvp({ date: '2027-02-02', answer: 'no' }), rsvp({}), rsvp({ memberId: id('b') })];
    expect(answersOn(rsvps, '2027-02-02').get(id('m'))?.answer).toBe('no');
    expect(answersOn(rsvps, '2027-03-02').get(id('m'))?.answer).toBe('yes');
  });

  test('the last answer counts, not the one that is read last', () => {
    expect(isNewer({ answeredAt: '2026-11-30T12:00:00.000Z' }, rsvp({}))).toBe(false);
    expect(isNewer({ answeredAt: now }, rsvp({}))).toBe(false);
    expect(isNewer({ answeredAt: '2026-12-02T12:00:00.000Z' }, rsvp({}))).toBe(true);
  });

  test('who has left is named no more', () => {
    const left = member({ id: id('b'), status: 'left' });
    const guests = guestsOf([rsvp({}), rsvp({ memberId: id('b') })], '', [member(), left], community);
    expect(guests.map(({ name }) => name)).toEqual(['Marie']);
  });
});

test('a reader elsewhere sees their own hour, and the one of the place', () => {
  const view = (zone: string) => gatheringView(gathering(), zone, at('2026-12-01 07:00'), community);
  expect(view('America/Winnipeg')).toMatchObject({
    timeZone: 'America/Winnipeg',
    thereZone: 'America/Toronto',
  });
  expect(view('America/New_York')).toMatchObject({ timeZone: 'America/Toronto', thereZone: null });
});

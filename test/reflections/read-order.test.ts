import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readNumbered, readOrder } from '../../shared/reflections/read-order.ts';
import { daysOf, readRhythm } from '../../shared/reflections/read-rhythm.ts';

/** A Tuesday. */
const today = Temporal.PlainDate.from('2026-11-24');
const order = (text: string, language: 'en' | 'fr' = 'en') => readOrder(text, language, today);
const moment = (text: string, language: 'en' | 'fr' = 'en') => {
  const read = order(text, language);
  if (read?.kind !== 'send' || read.when === null || read.when === 'now') return read?.kind ?? null;
  return `${read.when.day}${read.when.time ? ` ${read.when.time.toString({ smallestUnit: 'minute' })}` : ''}`;
};

describe('a steward’s word', () => {
  test.each(['send', 'Send it, please!', 'Yes', 'OK', 'approve', 'envoyer', 'Oui, merci', 'd’accord'])(
    'sends: %s',
    (text) => {
      expect(order(text)).toEqual({ kind: 'send', when: null });
    },
  );
  test.each(['send now', 'Send it now please', 'envoyer maintenant', 'envoyez-la tout de suite'])(
    'sends at once: %s',
    (text) => {
      expect(order(text)).toEqual({ kind: 'send', when: 'now' });
    },
  );
  test.each([
    ['send Monday 9 am', '2026-11-30 09:00'],
    ['Send it on December 1', '2026-12-01'],
    ['ok, send tomorrow at 2:30 p.m. please', '2026-11-25 14:30'],
    ['send in two weeks', '2026-12-08'],
    ['send 2026-12-05', '2026-12-05'],
    ['envoyer lundi à 9 h', '2026-11-30 09:00'],
    ['Envoyez-la le mardi 1er décembre à 14 h 30', '2026-12-01 14:30'],
    ['envoyer demain à midi', '2026-11-25 12:00'],
  ])('sends then: %s', (text, when) => {
    expect(moment(text, text.startsWith('e') || text.startsWith('E') ? 'fr' : 'en')).toBe(when);
  });
  test.each(['send soon', 'send when the snow melts', 'envoyer bientôt'])('is asked about: %s', (text) => {
    expect(order(text)?.kind).toBe('send-unclear');
  });
  test.each([
    'Send us your best recipe!',
    'Who surprised you?',
    'Send a card to somebody you have not seen for years',
  ])('is none, but a question: %s', (text) => {
    expect(order(text)).toBeNull();
  });
  test.each([
    'send\n\nBut change the date first',
    'OK\nCan we also ask Kingston?',
    'envoyer\nmais sans la dernière ligne',
  ])('sends nothing where a wish stands below: %j', (text) => {
    expect(order(text)).toEqual({ kind: 'send-and-more' });
  });
  test('sends with thanks and a name below', () => {
    expect(order('send\n\nThank you, it looks great!\nLee')).toEqual({ kind: 'send', when: null });
  });
  test.each([
    ['cancel', { kind: 'cancel' }],
    ['annulez', { kind: 'cancel' }],
    ['wait', { kind: 'wait' }],
    ['pas encore', { kind: 'wait' }],
    ['What is planned?', { kind: 'questions' }],
    ['questions prévues', { kind: 'questions' }],
    ['leave out 3', { kind: 'leave-out', numbers: [3] }],
    ['Leave out numbers 3, 5 and 12 please', { kind: 'leave-out', numbers: [3, 5, 12] }],
    ['sans 2', { kind: 'leave-out', numbers: [2] }],
    ['laisser de côté le numéro 4', { kind: 'leave-out', numbers: [4] }],
    ['put back', { kind: 'put-back' }],
    ['tout remettre', { kind: 'put-back' }],
    ['decline: we asked this in May', { kind: 'decline', reason: 'we asked this in May' }],
  ])('%s', (text, expected) => {
    expect(order(text)).toEqual(expected);
  });
});

test.each([
  ['2: cancel', { number: 2, said: 'cancel' }],
  ['cancel 2', { number: 2, said: 'cancel' }],
  ['Annuler la 3', { number: 3, said: 'annuler' }],
  ['#1. Who?\nTell us.', { number: 1, said: 'Who?\nTell us.' }],
  ['2 : envoyer le 15 janvier', { number: 2, said: 'envoyer le 15 janvier' }],
  ['Who?', null],
])('of a list, %j is about', (text, expected) => {
  expect(readNumbered(text)).toEqual(expected);
});

describe('a rhythm', () => {
  const days = (words: string, count = 3) => {
    const rhythm = readRhythm(words, /mois|chaque|lundi/.test(words) ? 'fr' : 'en', today);
    return rhythm && daysOf(rhythm, count, today).map(String);
  };
  test.each([
    ['1st of each month', ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['every month', ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['le 15 de chaque mois', ['2026-12-15', '2027-01-15', '2027-02-15']],
    ['the 31st of every month', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['the 24th of each month', ['2026-12-24', '2027-01-24', '2027-02-24']],
    ['every Tuesday', ['2026-12-01', '2026-12-08', '2026-12-15']],
    ['tous les lundis', ['2026-11-30', '2026-12-07', '2026-12-14']],
    ['December 1', null],
  ])('%s', (words, expected) => {
    expect(days(words)).toEqual(expected);
  });
  test('may name an hour', () => {
    expect(readRhythm('1st of each month at 10 am', 'en', today)?.time?.hour).toBe(10);
    expect(readRhythm('chaque lundi à 14 h 30', 'fr', today)?.time?.minute).toBe(30);
  });
});

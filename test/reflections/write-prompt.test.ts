import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readPrompt, saysWhenItCloses } from '../../shared/reflections/write-prompt.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const lee = { email: 'lee@example.org', name: 'Lee', region: 'eastern', language: 'en' } as const;
const read = (text: string) => readPrompt(text, lee, 'en', community, today);

describe('a steward’s mail', () => {
  test('says for whom, until when, and what is asked', () => {
    expect(read('For: Kingston\nCloses: December 15\n\nWho surprised you?\nTell us.')).toEqual({
      region: 'kingston',
      closesOn: '2026-12-15',
      question: { en: 'Who surprised you?\nTell us.' },
      problems: [],
    });
  });
  test('may say it in French, and ask in both languages', () => {
    const text = 'Pour : Est de l’Ontario\nFerme : le 15 décembre\nEnglish:\nWho?\nFrançais :\nQui ?';
    expect(read(text)).toMatchObject({
      region: 'eastern',
      closesOn: '2026-12-15',
      question: { en: 'Who?', fr: 'Qui ?' },
    });
  });
  test.each([
    'Ferme : le 15 décembre',
    'Jusqu’au : 15 décembre',
    "Jusqu'au: 15 décembre",
    'Clôture : 15 décembre',
  ])('may say until when in French as "%s"', (line) => {
    expect(read(`${line}\nQui ?`)).toMatchObject({ closesOn: '2026-12-15', question: { en: 'Qui ?' } });
    expect(saysWhenItCloses(`Qui ?\n${line}`)).toBe(true);
  });
  test.each([
    'Jusqu’où iriez-vous ?',
    'Close your eyes. What do you see?',
    'Fermez les yeux : que voyez-vous ?',
  ])('says nothing about when it closes with a question such as "%s"', (question) => {
    expect(saysWhenItCloses(question)).toBe(false);
    expect(read(question).question).toEqual({ en: question });
  });
  test('without headings asks the steward’s own region for three weeks', () => {
    expect(read('Who surprised you?')).toMatchObject({
      region: 'eastern',
      closesOn: '2026-12-15',
      problems: [],
    });
  });
  test('with a place or day nobody knows keeps the question and says what was not understood', () => {
    expect(read('For: Narnia\nCloses: someday\nWho?')).toMatchObject({
      question: { en: 'Who?' },
      problems: [
        { kind: 'unknown-region', written: 'Narnia' },
        { kind: 'unknown-date', written: 'someday' },
      ],
    });
  });
  test('may hold a colon further down', () => {
    expect(read('Think of this.\n\na\nb\nc\nFor: whom do you care?').question.en).toContain('For: whom');
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../shared/reflections/write-prompt.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const read = (text: string, language: 'en' | 'fr' = 'en') => readPrompt(text, language, community, today);

describe('a steward’s mail', () => {
  test('says for whom, until when, and what is asked', () => {
    expect(read('For: Kingston\nCloses: December 15\n\nWho surprised you?\nTell us.')).toEqual({
      region: 'kingston',
      closes: { on: '2026-12-15' },
      sends: null,
      questions: [{ en: 'Who surprised you?\nTell us.' }],
      problems: [],
    });
  });
  test('may say it in French, and ask in both languages', () => {
    const text = 'Pour : Est de l’Ontario\nFerme : le 15 décembre\nEnglish:\nWho?\nFrançais :\nQui ?';
    expect(read(text)).toMatchObject({
      region: 'eastern',
      closes: { on: '2026-12-15' },
      questions: [{ en: 'Who?', fr: 'Qui ?' }],
    });
  });
  test.each([
    'Ferme : le 15 décembre',
    'Jusqu’au : 15 décembre',
    "Jusqu'au: 15 décembre",
    'Clôture : 15 décembre',
  ])('may say until when in French as "%s"', (line) => {
    const said = { closes: { on: '2026-12-15' }, questions: [{ fr: 'Qui vous a aidé ?' }] };
    expect(read(`${line}\nQui vous a aidé ?`)).toMatchObject(said);
    expect(read(`Qui vous a aidé ?\n${line}`)).toMatchObject(said);
  });
  test.each([
    ['fr', 'Jusqu’où iriez-vous ?'],
    ['en', 'Close your eyes. What do you see?'],
    ['fr', 'Fermez les yeux : que voyez-vous ?'],
  ] as const)('says nothing about when it closes with a question (%s) such as "%s"', (language, question) => {
    expect(read(question)).toMatchObject({ closes: null, questions: [{ [language]: question }] });
  });
  test('without headings says nothing of place and days', () => {
    expect(read('Who surprised you?')).toMatchObject({
      region: null,
      closes: null,
      sends: null,
      problems: [],
    });
  });
  test('with a place or day nobody knows keeps the question and says what was not understood', () => {
    expect(read('For: Narnia\nCloses: someday\nSend: soon\nWho?')).toMatchObject({
      questions: [{ en: 'Who?' }],
      problems: [
        { kind: 'unknown-region', written: 'Narnia' },
        { kind: 'unknown-date', written: 'someday' },
        { kind: 'unknown-moment', written: 'soon' },
      ],
    });
  });
  test('may hold a colon further down', () => {
    const [question] = read('Think of this.\n\na\nb\nc\nd\nFor: whom do you care?').questions;
    expect(question?.en).toContain('For: whom');
  });
  test.each([
    ['in 10 days', 10],
    ['after two weeks', 14],
    ['dans 3 semaines', 21],
    ['a month later', 30],
  ])('that closes %s is open so long from its sending', (closes, daysOpen) => {
    expect(read(`Closes: ${closes}\nWho?`).closes).toEqual({ daysOpen });
  });
});

describe('a day without its year', () => {
  test.each([
    ['October 28', '2027-10-28'],
    ['November 10', '2027-11-10'],
  ])('that is nearly a year away is asked about: %s', (written, day) => {
    expect(read(`Closes: ${written}\nWho?`)).toMatchObject({
      closes: { on: day },
      problems: [{ kind: 'date-far', written, day }],
    });
  });
  test.each(['September 15', 'January 5', 'October 28, 2027'])('%s is taken as it is', (written) => {
    expect(read(`Closes: ${written}\nWho?`).problems).toEqual([]);
  });
  test('whose year is over is over', () => {
    expect(read('Closes: November 10, 2026\nWho?')).toMatchObject({
      closes: null,
      problems: [{ kind: 'date-past', written: 'November 10, 2026' }],
    });
  });
});

const en = 'When did someone last surprise you?';
const fr = 'Quand quelqu’un vous a-t-il surpris pour la dernière fois ?';

describe('a question in both languages is told apart', () => {
  test.each([
    ['with the French first and no headings', `${fr}\n\n${en}`],
    ['line below line', `${fr}\n${en}`],
    ['on one line', `${fr} / ${en}`],
    ['with a heading for the second alone', `${fr}\n\nEnglish:\n${en}`],
    ['with both headings', `Français :\n${fr}\n\nEnglish :\n${en}`],
    ['with a heading on the question’s line', `French: ${fr}\nEnglish: ${en}`],
  ])('%s', (_, text) => {
    expect(read(text).questions).toEqual([{ en, fr }]);
    expect(read(text, 'fr').questions).toEqual([{ en, fr }]);
  });
  test('greetings stay with their language', () => {
    const text = `Bonjour à tous !\n\n${fr}\n\nHello everyone!\n\n${en}`;
    expect(read(text).questions).toEqual([
      { en: `Hello everyone!\n\n${en}`, fr: `Bonjour à tous !\n\n${fr}` },
    ]);
  });
  test('of one language, whoever writes it', () => {
    expect(read(fr).questions).toEqual([{ fr }]);
    expect(read(en, 'fr').questions).toEqual([{ en }]);
  });
  test('but a quotation belongs to what stands around it', () => {
    const text = 'A song says:\n\n« Mon pays, ce n’est pas un pays »\n\nWhat does it mean to you?';
    expect(read(text).questions).toEqual([{ en: text }]);
  });
  test('and what both headings name is believed', () => {
    const text = `English:\nWhat is “${fr}” in your words?\nTell us.\n\nFrançais :\nQui ?`;
    expect(read(text).questions[0]?.en).toContain('Tell us.');
  });
});

describe('a series', () => {
  test('is a numbered list with a rhythm, each in its languages', () => {
    const text = `Send: 1st of each month\nCloses: in two weeks\n\n1. ${en}\n${fr}\n2. Who helped you?\n\nQui vous a aidé ?\n3. What now?`;
    const { sends, questions } = read(text);
    expect(sends).toMatchObject({ kind: 'monthly', day: 1 });
    expect(questions).toEqual([
      { en, fr },
      { en: 'Who helped you?', fr: 'Qui vous a aidé ?' },
      { en: 'What now?' },
    ]);
  });
  test('may be two lists, one in each language', () => {
    const text = `Envoi : le 15 de chaque mois\n\nEnglish:\n1. ${en}\n2. Who?\n\nFrançais :\n1. ${fr}\n2. Qui ?`;
    expect(read(text, 'fr').questions).toEqual([
      { en, fr },
      { en: 'Who?', fr: 'Qui ?' },
    ]);
  });
  test('without a rhythm, a list is one question', () => {
    expect(read('Send: December 1\n1. Who?\n2. What?').questions).toEqual([{ en: '1. Who?\n2. What?' }]);
  });
});

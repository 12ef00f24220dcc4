import { expect, test } from 'vitest';
import { type Case, casesIn, type Result, readCase, resultOf } from './measure.ts';

const read = async (cases: Case[]): Promise<{ of: Case; result: Result }[]> =>
  Promise.all(cases.map(async (of) => ({ of, result: resultOf(of, await readCase(of)) })));
const show = (all: { of: Case; result: Result }[]) => all.map(({ of, result }) => `${result}: ${of.id}`);

test('of 300 wishes in ordinary words, 97 in a hundred are understood, the others asked about, and none is acted on wrongly', async () => {
  const all = await read(casesIn('wishes'));
  expect(all.length).toBeGreaterThanOrEqual(300);
  const others = all.filter(({ result }) => result !== 'understood');
  for (const language of ['en', 'fr'])
    console.log(language, show(others.filter(({ of }) => of.language === language)));
  expect(show(others.filter(({ result }) => result !== 'asked'))).toEqual([]);
  expect(others.length / all.length).toBeLessThanOrEqual(0.03);
}, 120_000);

test('of 200 wishes by other hands, five in six are understood, and none is acted on wrongly', async () => {
  const all = await read(casesIn('more-wishes'));
  expect(all.length).toBeGreaterThanOrEqual(200);
  const others = all.filter(({ result }) => result !== 'understood');
  console.log(show(others));
  expect(show(others.filter(({ result }) => result === 'wrong'))).toEqual([]);
  expect(others.length / all.length).toBeLessThanOrEqual(0.145);
  expect(others.filter(({ result }) => result === 'partly').length).toBeLessThanOrEqual(4);
}, 120_000);

test('of a hundred mails by other hands that are no wishes, none is acted on, and hardly any asked about', async () => {
  const all = await read(casesIn('more-not-wishes'));
  expect(all.length).toBeGreaterThanOrEqual(100);
  const others = all.filter(({ result }) => result !== 'understood');
  expect(show(others.filter(({ result }) => result !== 'asked'))).toEqual([]);
  expect(others.length).toBeLessThanOrEqual(4);
}, 120_000);

test('of 150 later ones, three in four are understood, and none is acted on wrongly; of 60 that are none, none is', async () => {
  const all = await read(casesIn('later-wishes'));
  expect(all.length).toBeGreaterThanOrEqual(150);
  const others = all.filter(({ result }) => result !== 'understood');
  expect(show(others.filter(({ result }) => result === 'wrong'))).toEqual([]);
  expect(others.length / all.length).toBeLessThanOrEqual(0.26);
  const stories = await read(casesIn('later-not-wishes'));
  expect(stories.length).toBeGreaterThanOrEqual(60);
  expect(show(stories.filter(({ result }) => result !== 'understood' && result !== 'asked'))).toEqual([]);
}, 120_000);

test('of the 140 latest ones, and the hardest, eight in fourteen are understood, and none is acted on wrongly; of 70 that are none, none is', async () => {
  const all = await read(casesIn('latest-wishes'));
  expect(all.length).toBeGreaterThanOrEqual(140);
  expect(show(all.filter(({ result }) => result === 'wrong'))).toEqual([]);
  expect(all.filter(({ result }) => result === 'understood').length).toBeGreaterThanOrEqual(80);
  const stories = await read(casesIn('latest-not-wishes'));
  expect(stories.length).toBeGreaterThanOrEqual(70);
  expect(show(stories.filter(({ result }) => result !== 'understood' && result !== 'asked'))).toEqual([]);
}, 120_000);

test('of a hundred stories, answers and automatic mails, none is acted on, and hardly any asked about', async () => {
  const all = await Promise.all(
    casesIn('not-wishes').map(async (of) => ({ of, reading: await readCase(of) })),
  );
  expect(all.length).toBeGreaterThanOrEqual(105);
  expect(all.filter(({ reading }) => reading.wishes.length > 0).map(({ of }) => of.id)).toEqual([]);
  // What comes to settings@ is always answered by asking, where it is no wish.
  const asked = all.filter(({ of, reading }) => reading.doubt && of.where !== 'settings');
  expect(asked.length).toBeLessThanOrEqual(2);
}, 120_000);

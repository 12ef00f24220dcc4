import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { startVillage, type Village } from '../support/village.ts';

const marie = 'marie@example.net';

describe('time, which only goes forward', () => {
  let village: Village;
  beforeAll(async () => {
    village = await startVillage();
  });
  afterAll(() => village.remove());

  const answersToAsking = async () => {
    const before = (await village.letters(marie)).length;
    await village.send({ from: marie, to: 'help@letters.example', text: 'help' });
    await village.settle();
    return (await village.letters(marie)).length - before;
  };

  test('was moved on by weeks, and goes on from there after a restart: mail is answered', async () => {
    expect(await village.tick(tuesdayAtSeven(6))).toMatch(
      /editions due.*\nSince then no letter was delivered;/,
    );
    expect(await answersToAsking()).toBe(1);
    await village.stop();
    await village.start();
    expect(await answersToAsking()).toBe(1);
  });

  test('is not turned back: the command says so and fails, and mail is answered as before', async () => {
    await expect(village.tick(tuesdayAtSeven(5))).rejects.toThrow(
      /ended with 1:\nIt is already .*; time only goes forward\. Start with fresh data/,
    );
    expect(await answersToAsking()).toBe(1);
  });
});

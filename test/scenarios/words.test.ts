import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { ask, counts, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [amina, jo] = ['amina@example.net', 'jo@example.net'];

describe('a member’s words stay theirs', () => {
  let village: Village;
  beforeAll(async () => {
    village = await startVillage();
    await join(village, amina, 'Ottawa');
    await join(village, jo, 'Kingston');
    await ask(village);
  });
  afterAll(() => village.remove());

  const newest = async (address: string) => {
    const letter = (await village.letters(address)).at(-1);
    if (!letter) throw new Error(`${address} has no letter`);
    return letter;
  };
  const answer = async (address: string, saying: string | RegExp, words: string) => {
    await village.reply(await village.letter(address, saying), address, words);
    await village.settle();
    return newest(address);
  };

  test('they can be made anonymous, then private, then shared again, by a word', async () => {
    await answer(amina, question, 'My aunt learned to swim at seventy.');
    expect((await answer(amina, 'learned to swim', 'anonymous')).text).toContain(
      'Someone in Eastern Ontario',
    );
    expect((await answer(amina, 'learned to swim', 'private please')).text).toMatch(/steward/i);
    expect((await answer(amina, 'learned to swim', 'share')).text).toContain('learned to swim');
  });

  test('they can be replaced: the receipt and the steward get the new ones', async () => {
    const receipt = await answer(amina, 'learned to swim', 'My aunt learned to dive at seventy-one.');
    expect(receipt.text).toContain('learned to dive at seventy-one');
    expect(receipt.text).not.toContain('learned to swim');
    expect((await newest(lee)).text).toContain('learned to dive');
  });

  test('thanks for a receipt replaces nothing', async () => {
    const before = await counts(village, amina, lee);
    await answer(amina, 'learned to dive', 'Thank you so much!');
    expect(await counts(village, amina, lee)).toEqual(before);
  });

  test('declined, the writer hears why, kindly; the words go nowhere', async () => {
    await answer(lee, 'learned to dive', 'decline: it names your aunt’s pool');
    expect((await newest(amina)).text).toContain('it names your aunt’s pool');
    await village.tick(tuesdayAtSeven(1));
    expect((await village.letters(jo)).map(({ text }) => text).join()).not.toContain('dive');
  });

  test('withdrawn after approval, they are in no digest', async () => {
    await answer(jo, question, 'I danced in the kitchen.');
    await answer(lee, 'danced in the kitchen', 'approve');
    await answer(jo, 'danced in the kitchen', 'withdraw');
    await answer(amina, question, 'The snow came early.');
    await answer(lee, 'snow came early', 'approve');
    await village.tick(tuesdayAtSeven(2));
    const digest = await newest(amina);
    expect(digest.text).toContain('snow came early');
    expect(digest.text).not.toContain('danced in the kitchen');
  });

  test('a reply to the digest answers the question that leads it', async () => {
    const digest = await village.letter(jo, 'snow came early');
    await village.reply(digest, jo, 'A stranger held the door.');
    await village.settle();
    expect((await newest(jo)).text).toContain('A stranger held the door.');
    expect((await newest(jo)).text).toContain(question);
  });

  test('a reply that begins with an item’s number answers that item', async () => {
    await village.reply(await village.letter(jo, 'snow came early'), jo, '1: It came here too.');
    await village.settle();
    expect((await village.letter(amina, 'It came here too.')).text).toContain('snow came early');
  });

  test('words for nobody in particular reach the stewards, who can answer', async () => {
    await village.send({ from: amina, to: 'letters@letters.example', text: 'Is there a meeting in March?' });
    await village.settle();
    expect((await newest(amina)).text).toContain(lee);
    await answer(lee, 'meeting in March', 'Yes, on the tenth.');
    expect((await newest(amina)).text).toContain('Yes, on the tenth.');
  });

  test('settings change by a word, and the answer says so', async () => {
    const say = async (text: string) => {
      await village.send({ from: amina, to: 'settings@letters.example', text });
      await village.settle();
      return (await newest(amina)).text;
    };
    expect(await say('my regions: Kingston and Peel')).toMatch(/Kingston[\s\S]*Peel/);
    expect(await say('monthly')).toMatch(/month/i);
    expect(await say('français')).toMatch(/région/i);
    expect(await say('pause jusqu’au 5 janvier')).toMatch(/5 janvier/);
    expect(await say('mumble mumble')).toContain('mumble mumble');
    expect(await say('English')).toMatch(/English/);
  });
});

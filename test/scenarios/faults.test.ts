import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const amina = 'amina@example.net';

describe('a machine that fails', () => {
  let village: Village;
  beforeAll(async () => {
    village = await startVillage();
  });
  afterAll(() => village.remove());

  test('loses nothing when it is killed in the middle of the story, at any step', async () => {
    await village.send({ from: amina, to: 'join@letters.example', text: 'Hello, may I join?' });
    await village.kill();
    await village.start();
    await village.settle();
    expect(await village.letters(amina)).toHaveLength(1);

    await village.reply(await village.letter(amina, /./), amina, 'Yes, Ottawa');
    await village.kill();
    await village.start();
    await village.settle();
    expect(await village.letters(amina)).toHaveLength(2);

    await ask(village);
    expect(await village.letters(amina)).toHaveLength(3);
    await village.reply(await village.letter(amina, question), amina, 'The bus driver waited for me.');
    await village.kill();
    await village.start();
    await village.settle();
    expect(await village.letters(amina)).toHaveLength(4);
    expect((await village.letters(lee)).filter(({ text }) => text.includes('bus driver'))).toHaveLength(1);
  });

  test('stops cleanly when asked, and finds everything again', async () => {
    expect(await village.stop()).toBe(0);
    await village.start();
    await village.send({ from: amina, to: 'settings@letters.example', text: 'settings' });
    await village.settle();
    expect((await village.letters(amina)).at(-1)?.text).toContain('Ottawa');
  });

  test('sends what SES throttled, later and once', async () => {
    for (const place of ['Ottawa', 'Kingston', 'Ottawa'])
      await join(village, `p${Math.random()}@example.net`, place);
    await village.cli('twin', 'ses', '--throttle', '1/s');
    await ask(village, 'What made you laugh?');
    await village.cli('twin', 'ses', '--reset');
    await village.settle();
    await village.cli('tick');
    const asked = (await village.letters(amina)).filter(({ text }) => text.includes('What made you laugh?'));
    expect(asked).toHaveLength(1);
  });

  test('and through all of this gave nothing up', async () => {
    expect(JSON.parse(await village.cli('dead'))).toEqual([]);
  });
});

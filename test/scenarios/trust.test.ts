import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tuesdayAtSeven } from '../support/calendar.ts';
import { ask, counts, join, lee, question } from '../support/neighbours.ts';
import { startVillage, type Village } from '../support/village.ts';

const [amina, jo, stranger] = ['amina@example.net', 'jo@example.net', 'stranger@example.com'];
const forged = { 'X-Twin-Verdicts': 'spf=FAIL dkim=FAIL dmarc=FAIL' };

describe('nobody but the member', () => {
  let village: Village;
  beforeAll(async () => {
    village = await startVillage();
    await join(village, amina, 'Ottawa');
    await join(village, jo, 'Kingston');
    await ask(village);
    await village.reply(await village.letter(amina, question), amina, 'My brother cooked for us.');
    await village.settle();
    await village.reply(await village.letter(lee, 'cooked for us'), lee, 'approve');
    await village.tick(tuesdayAtSeven(1));
  });
  afterAll(() => village.remove());

  test('speaks through a forwarded digest: a stranger’s answer changes nothing, and the member is asked', async () => {
    const digest = await village.letter(jo, 'cooked for us');
    const before = await counts(village, stranger, amina, lee);
    await village.reply(digest, stranger, 'I found this forwarded. Let me answer as Jo.');
    await village.settle();
    expect(await counts(village, stranger, amina, lee)).toEqual(before);
    const asked = (await village.letters(jo)).at(-1);
    expect(asked?.text).toContain(stranger);
    expect(asked?.text).toContain('Let me answer as Jo.');
  });

  test('and the member’s yes makes the waiting words theirs, once', async () => {
    const asked = await village.letter(jo, stranger);
    await village.reply(asked, jo, 'yes');
    await village.settle();
    expect((await village.letter(lee, 'answer as Jo')).text).toContain('Kingston');
    const [before] = await counts(village, lee);
    await village.reply(asked, jo, 'yes');
    await village.settle();
    expect(await counts(village, lee)).toEqual([before]);
  });

  test('is stopped by a spoofed stop', async () => {
    await village.send({ from: amina, to: 'stop@letters.example', text: 'stop', headers: forged });
    await village.settle();
    await village.send({ from: amina, to: 'settings@letters.example', text: 'settings' });
    await village.settle();
    expect((await village.letters(amina)).at(-1)?.text).toContain('Ottawa');
  });

  test('is mailed because of a forged stranger', async () => {
    await village.send({
      from: 'victim@example.com',
      to: 'join@letters.example',
      text: 'hello',
      headers: forged,
    });
    await village.settle();
    expect(await village.letters('victim@example.com')).toEqual([]);
  });

  test('may moderate: approve from a member who is no steward goes nowhere', async () => {
    await village.reply(await village.letter(jo, question), jo, 'A heron stood in our yard.');
    await village.settle();
    const moderation = await village.letter(lee, 'heron');
    const before = await counts(village, amina);
    await village.reply(moderation, amina, 'approve');
    await village.settle();
    expect(await counts(village, amina)).toEqual(before);
    expect((await village.letters(lee)).at(-1)?.text).toContain(amina);
    await village.tick(tuesdayAtSeven(2));
    expect((await village.letters(amina)).map(({ text }) => text).join()).not.toContain('heron');
  });

  test('may write prompts but stewards', async () => {
    await village.send({ from: amina, to: 'prompts@letters.example', text: 'What do you think of me?' });
    await village.settle();
    expect((await village.letters(amina)).at(-1)?.text).toContain(lee);
    expect((await village.letters(jo)).map(({ text }) => text).join()).not.toContain('think of me');
  });

  test('is moved by a link scanner that GETs every link in every letter', async () => {
    const letters = (await Promise.all([amina, jo, lee].map((address) => village.letters(address)))).flat();
    const links = new Set(
      letters.flatMap(({ html }) => [...html.matchAll(/https?:\/\/localhost[^"'<\s]*/g)].map(String)),
    );
    expect(links.size).toBeGreaterThan(3);
    const before = await counts(village, amina, jo, lee);
    for (const link of links) expect((await fetch(link.replaceAll('&amp;', '&'))).status).toBeLessThan(500);
    await village.settle();
    expect(await counts(village, amina, jo, lee)).toEqual(before);
    await village.send({ from: amina, to: 'settings@letters.example', text: 'settings' });
    await village.settle();
    expect((await village.letters(amina)).at(-1)?.text).toContain('Ottawa');
  });

  test('but the member leaves with one click, at once', async () => {
    const digest = await village.letter(amina, 'cooked for us');
    const link = /<(http[^>]+)>/.exec(digest.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(link, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers,
      redirect: 'manual',
    });
    expect(answer.status).toBe(200);
    await village.settle();
    const [count] = await counts(village, amina);
    await ask(village, 'What did you learn this week?');
    expect(await counts(village, amina)).toEqual([count]);
    expect((await village.letters(jo)).at(-1)?.text).toContain('What did you learn this week?');
  });
});

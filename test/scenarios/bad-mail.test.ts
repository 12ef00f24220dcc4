import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, counts, join, lee, question } from '../support/neighbours.ts';
import { dsn, failed, letterHeader } from '../support/reports.ts';
import { startVillage, type Village } from '../support/village.ts';

const amina = 'amina@example.net';

describe('mail that is not as it should be', () => {
  let village: Village;
  beforeAll(async () => {
    village = await startVillage();
    await join(village, amina, 'Ottawa');
    await ask(village);
  });
  afterAll(() => village.remove());

  const address = async () => (await village.letter(amina, question)).replyTo;
  const sendRaw = async (lines: string[], to?: string) => {
    await village.send({ from: amina, to: to ?? (await address()), raw: lines.join('\r\n') });
    await village.settle();
    return (await village.letters(amina)).at(-1);
  };
  const head = (...more: string[]) => [
    `From: Amina <${amina}>`,
    `Message-ID: <${Math.random()}@example.net>`,
    'Subject: Re: A question',
    ...more,
  ];
  const answered = async (mail: () => Promise<unknown>) => {
    const [before = 0] = await counts(village, amina);
    await mail();
    const [after = 0] = await counts(village, amina);
    return after - before;
  };

  test('an oversized mail is answered kindly', async () => {
    const big = `${'a'.repeat(76)}\r\n`.repeat(150_000);
    const letter = await sendRaw([...head(), '', big]);
    expect(letter?.text).toMatch(/large|big|10 MB/i);
  });
  test('so is an empty one', async () => {
    const letter = await sendRaw([...head().filter((line) => !line.startsWith('Subject')), '', '']);
    expect(letter?.text).toMatch(/empty|no words|any words/i);
  });
  test('and one of attachments only', async () => {
    const multipart = 'Content-Type: multipart/mixed; boundary=b';
    const image = [
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename=cat.png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
    ];
    const letter = await sendRaw([
      ...head('MIME-Version: 1.0', multipart).filter((line) => !line.startsWith('Subject')),
      '',
      ...image,
    ]);
    expect(letter?.text).toMatch(/attachment|picture|file/i);
  });
  test('HTML only is read by its structure', async () => {
    const html = '<p>She said <b>yes</b>.</p><blockquote type="cite">old words</blockquote>';
    const letter = await sendRaw([
      ...head('MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'),
      '',
      html,
    ]);
    expect(letter?.text).toContain('She said yes.');
    expect(letter?.text).not.toContain('old words');
  });
  test('broken MIME loses no words', async () => {
    const letter = await sendRaw([
      ...head('MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="x'),
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Still here after all.',
      '--y',
    ]);
    expect(letter?.text).toContain('Still here after all.');
  });
  test('a wrong charset and 8-bit headers are survived', async () => {
    const raw = [
      `From: "Am\u00e9lie" <${amina}>`,
      'Subject: Caf\u00e9',
      `Message-ID: <charset@example.net>`,
      'Content-Type: text/plain; charset=x-nonsense',
      '',
      'Caf\u00e9 au lait.',
    ];
    const letter = await sendRaw(raw);
    expect(letter?.text).toMatch(/Caf.{1,2} au lait/);
  });
  test('a subject with line breaks adds no header', async () => {
    const letter = await sendRaw([
      ...head().slice(0, 2),
      'Subject: =?utf-8?q?Hello=0D=0ABcc:_x@example.com?=',
      '',
      'Words under a sly subject.',
    ]);
    expect(letter?.text).toContain('sly subject');
    expect(letter?.headers.bcc).toBeUndefined();
  });
  test('an altered reply address is nobody’s', async () => {
    const altered = (await address()).replace(/^r\.(.)/, (_, first) => `r.${first === 'a' ? 'b' : 'a'}`);
    const [before] = await counts(village, lee);
    const letter = await sendRaw([...head(), '', 'Words to nowhere.'], altered);
    expect(letter?.text).not.toContain('Words to nowhere. will');
    expect(await counts(village, lee)).toEqual([before]);
  });

  test.each([
    ['an out-of-office', 'Auto-Submitted: auto-replied'],
    ['a list', 'List-Id: <things.example.com>'],
  ])('%s is never answered', async (_, field) => {
    expect(await answered(() => sendRaw([...head(field), '', 'I am away until Monday.']))).toBe(0);
  });
  test('nor is a bounce to one of our own addresses', async () => {
    const bounce = [
      'From: Mail Delivery System <mailer-daemon@example.net>',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Could not deliver.',
      '--b--',
    ];
    await village.send({
      from: 'mailer-daemon@example.net',
      to: 'letters@letters.example',
      raw: bounce.join('\r\n'),
    });
    await village.settle();
    expect(await village.letters('mailer-daemon@example.net')).toEqual([]);
  });
  test('nor our own mail coming back', async () => {
    const own = ['From: letters@letters.example', 'Message-ID: <own@x>', 'Subject: hello', '', 'stop'];
    await village.send({
      from: 'letters@letters.example',
      to: 'stop@letters.example',
      raw: own.join('\r\n'),
    });
    await village.settle();
    expect(await village.letters('letters@letters.example')).toEqual([]);
  });
  test('a stranger is answered a few times a day, not more', async () => {
    for (let i = 0; i < 6; i++) {
      await village.send({
        from: 'curious@example.com',
        to: 'help@letters.example',
        text: `What is this? ${i}`,
      });
      await village.settle();
    }
    expect(await village.letters('curious@example.com')).toHaveLength(3);
  });
  test('and one address is one member, however it is written', async () => {
    await village.send({ from: 'AMINA@Example.NET', to: 'join@letters.example', text: 'Hello, may I join?' });
    await village.settle();
    expect((await village.letters(amina)).at(-1)?.text).toMatch(/already/i);
  });

  test('a report of a letter that came back, from no sender, is believed by our own Reply-To in it alone', async () => {
    const returned = letterHeader(`Reply-To: ${await address()}`);
    const report = dsn({ recipients: [failed(amina)], returned });
    const without = dsn({ recipients: [failed(amina)], returned: letterHeader(), messageId: 'dsn-2@x' });
    const arrives = async (raw: string) => {
      await village.send({ from: '', to: 'letters@letters.example', raw });
      await village.settle();
    };
    const asked = async (text: string) => {
      const [before = 0] = await counts(village, amina);
      await ask(village, text);
      const [after = 0] = await counts(village, amina);
      return after - before;
    };
    await arrives(without);
    expect(await asked('What made you laugh?')).toBe(1);
    await arrives(report);
    expect(await asked('What do you cook?')).toBe(0);
    expect(await village.letters('MAILER-DAEMON@mx.example.net')).toEqual([]);
    expect(await village.letters('mailer-daemon@mx.example.net')).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explanation } from '../../../infra/local/cli/explanation.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';

const raw = (fields: string[], body: string) => Buffer.from(`${fields.join('\n')}\n\n${body}`);
const fields = (...more: string[]) => [
  'From: Nadia <nadia@example.net>',
  'Date: Tue, 24 Nov 2026 18:00:00 -0500',
  'Subject: Re: A question',
  'Message-ID: <1@example.net>',
  ...more,
];
const explained = async (mail: Buffer, language: 'en' | 'fr' = 'en') =>
  explanation('mail.eml', await readMail(mail), language);

describe('an explanation of a mail', () => {
  const reply = raw(
    fields('Content-Type: text/plain; charset=utf-8'),
    'My sister drove the bus.\n\nOn Tue, Nov 24, 2026 at 6:18 PM Circle <c@letters.example> wrote:\n> What?\n>\n',
  );

  test('tells from whom it is, every line below a reason, and the words that are left', async () => {
    expect(await explained(reply)).toBe(
      [
        'mail.eml',
        '  from Nadia <nadia@example.net>, “Re: A question”',
        '  written by a person; in English; 95 % sure; its plain text was read',
        '',
        '  KEPT: the writer’s own words',
        '     1  My sister drove the bus.',
        '',
        '  left out: the line by which a mail program introduces what it quotes',
        '     3  On Tue, Nov 24, 2026 at 6:18 PM Circle <c@letters.example> wrote:',
        '',
        '  left out: marked as quoted',
        '     4  > What?',
        '',
        '  The writer’s words:',
        '  | My sister drove the bus.',
        '',
      ].join('\n'),
    );
  });

  test('speaks French throughout', async () => {
    const said = await explained(reply, 'fr');
    const line = said.replaceAll('\u00a0', ' ');
    expect(line).toContain('écrit par une personne ; en anglais ; sûr à 95 % ; son texte simple a été lu');
    expect(line).toContain('GARDÉ : les mots de la personne qui écrit');
    expect(said).not.toMatch(/\b(?:human|kept|sure|left out|words)\b/i);
  });

  test('says when there are no words, and what came with it', async () => {
    const photo = raw(
      fields('Content-Type: image/jpeg; name=bus.jpg', 'Content-Disposition: attachment; filename=bus.jpg'),
      'x',
    );
    const said = await explained(photo);
    expect(said).toContain('with: bus.jpg (image/jpeg)');
    expect(said).toContain('no words in it');
  });

  test('says when it is no mail at all', async () => {
    expect(await explained(Buffer.from('# Roundletter\n'))).toContain('does not look like a mail');
  });

  test('says when the end of a long mail was not read', async () => {
    const said = await explained(raw(fields(), 'a line\n'.repeat(9_000)));
    expect(said).toContain('too long: its end was not read');
    expect(said).toContain('not sure: a steward sees it first');
  });

  test('of a machine’s mail says what it is, and shows what it says', async () => {
    const away = raw(fields('Auto-Submitted: auto-replied'), 'I am away until Monday.');
    const said = await explained(away);
    expect(said).toContain('an automatic answer; nothing of it is used');
    expect(said).toContain('| I am away until Monday.');
    expect(await explained(away, 'fr')).toContain('une réponse automatique');
  });
});

describe('read-mail', () => {
  const cli = (args: string[], cwd?: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/cli/cli.ts', 'read-mail', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...(cwd && { INIT_CWD: cwd }) },
    });

  test('takes paths from where the command was typed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    writeFileSync(join(folder, 'a.eml'), raw(fields(), 'Yes'));
    const { status, stdout } = cli(['a.eml'], folder);
    expect([status, JSON.parse(stdout).text]).toEqual([0, 'Yes']);
  });

  test('names a file that is not there, or a folder, and reads the others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    writeFileSync(join(folder, 'a.eml'), raw(fields(), 'Yes'));
    const { status, stdout, stderr } = cli(['none.eml', '.', 'a.eml'], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^none\.eml could not be opened: there is no file .*\n\. could not be opened: it is a folder/,
    );
    expect(JSON.parse(stdout).text).toBe('Yes');
  });

  test('says what it takes when it is not understood, and helps when asked', () => {
    expect(cli([])).toMatchObject({ status: 2, stderr: expect.stringContaining('at least one file') });
    expect(cli(['--in', 'fr', 'README.md'])).toMatchObject({ status: 2 });
    expect(cli(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('read-mail FILE…') });
  });
});

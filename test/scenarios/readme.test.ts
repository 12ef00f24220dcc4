import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, startVillage, type Village } from '../support/village.ts';

const marie = 'marie@example.net';
let village: Village;
let home: string;
beforeAll(async () => {
  village = await startVillage();
  home = await mkdtemp(join(tmpdir(), 'home-'));
});
afterAll(async () => {
  await village.remove();
  await rm(home, { recursive: true, force: true });
});

/** A command of the README as a newcomer would type it, but for where this village lives. */
function command(program: string): string {
  const [line] =
    new RegExp(`^(?:echo .*)?${program} (?:.*\\\\\n)*.*$`, 'm').exec(readFileSync('README.md', 'utf8')) ?? [];
  if (!line) throw new Error(`the README has no ${program}`);
  return line.replaceAll(':2525', `:${village.smtpPort}`).replaceAll('.local', village.dataDir);
}

test('the README’s s-nail writes, and its mutt, set up by nobody, answers', async () => {
  await run(['-c', command('echo bonjour')], { ...process.env, HOME: home }, 'sh');
  // It sends in the background.
  await expect.poll(() => village.letters(marie), { timeout: 60_000 }).toHaveLength(1);

  const editor = join(home, 'editor');
  await writeFile(editor, '#!/bin/sh\n{ echo oui, Ottawa; cat "$1"; } > "$1.new" && mv "$1.new" "$1"\n');
  await chmod(editor, 0o755);
  await mkdir(join(home, 'Mail'));
  // What a person would say to mutt's questions, and their keys.
  const hands = `-e 'set reply_to=yes fast_reply=yes include=yes' -e 'push <last-entry><reply><send-message><quit>'`;
  const env = { ...process.env, HOME: home, EDITOR: editor, TERM: 'xterm', LANG: 'C.UTF-8' };
  await run(['-qec', `${command('mutt')} ${hands}`, '/dev/null'], env, 'script');
  await village.settle();
  expect(await village.letters(marie)).toHaveLength(2);
});

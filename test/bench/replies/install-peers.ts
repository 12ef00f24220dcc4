import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Say } from '../progress.ts';

const folder = fileURLToPath(new URL('../peers', import.meta.url));
const folderWithRe2 = join(folder, 're2');

/** Installs the peers as their lock file says, unless they are installed so already. Throws, in words for a person, where npm cannot fetch them. */
export function installPeers(say: Say): void {
  if (isInstalled(folder)) return;
  say('Installing the peers, once: about a hundred packages, 50 MB …');
  const why = install(folder);
  if (why !== null) throw new Error(cannotInstall(why));
}

/** Installs re2, which one of the peers uses where it finds it; gives why that was not possible, or null. */
export function installRe2(say: Say): string | null {
  if (isInstalled(folderWithRe2)) return null;
  say('Installing re2, once: where no binary of it can be had it is compiled, for five minutes or more …');
  return install(folderWithRe2);
}

/** The versions that are measured, by package. */
export function versionsOfPeers(withRe2: boolean): Record<string, string> {
  const wanted = (of: string) => JSON.parse(readFileSync(join(of, 'package.json'), 'utf8')).dependencies;
  return withRe2 ? { ...wanted(folder), ...wanted(folderWithRe2) } : wanted(folder);
}

const cannotInstall = (why: string): string =>
  `The peers could not be installed (${why}). The first run needs a network with the npm registry; \
without one, measure ours alone: npm run bench -- replies --ours`;

const lockOf = (of: string): string => readFileSync(join(of, 'package-lock.json'), 'utf8');
const markOf = (of: string): string => join(of, 'node_modules', '.installed');

/** Whether an earlier install came to its end, with this very lock file and this generation of Node (which native parts are built for). */
const isInstalled = (of: string): boolean =>
  existsSync(markOf(of)) && readFileSync(markOf(of), 'utf8') === stamp(of);

const stamp = (of: string): string => `${process.versions.modules}\n${lockOf(of)}`;

/** Null when it is done, else why not. */
function install(into: string): string | null {
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'],
    { cwd: into, encoding: 'utf8', env: { ...process.env, ...headersAtHand() } },
  );
  if (status !== 0) return error?.message ?? reasonIn(stderr);
  writeFileSync(markOf(into), stamp(into));
  return null;
}

/** Node's headers lie in the npm package that brings our Node: with them, nothing more is fetched to compile against it. */
function headersAtHand(): NodeJS.ProcessEnv {
  const { platform, arch, execPath } = process;
  const home = join(dirname(execPath), '..', 'node_modules', `node-${platform}-${arch}`);
  return existsSync(join(home, 'include')) ? { npm_config_nodedir: home } : {};
}

/** The line of npm's complaint that says most. */
const reasonIn = (complaint: string): string =>
  /^npm error (?:network |code )?(?!A complete log)(\S.*)/m.exec(complaint)?.[1] ?? 'npm failed';

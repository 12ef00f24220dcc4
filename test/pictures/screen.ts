import { run } from '../support/village.ts';

/** What is run on a screen of its own, and when its picture is taken. */
export interface Scene {
  /** A shell command that stays until it is killed. */
  program: string;
  /** xdotool commands, one after the other, once the program shows itself. */
  keys: string[];
  /** Pixels. */
  width: number;
  height: number;
  env?: NodeJS.ProcessEnv;
}

/** Takes a picture of a program on a screen nobody sees (Xvfb): its window fills the screen. `file` is a PNG. */
export async function picture({ program, keys, width, height, env }: Scene, file: string): Promise<void> {
  const script = `
    openbox 2>/dev/null &
    ${program} >/dev/null 2>&1 &
    for try in $(seq 200); do window=$(xdotool search --onlyvisible --name . 2>/dev/null | tail -1) && [ -n "$window" ] && break; sleep 0.2; done
    sleep 8
    xdotool windowsize $window ${width} ${height} windowmove $window 0 0
    ${['sleep 2', ...keys.map((key) => `xdotool ${key}; sleep 1.5`), 'sleep 4'].join('\n')}
    import -window root '${file}'
    kill %2
    wait %2 || true
  `;
  const screen = `-screen 0 ${width}x${height}x24`;
  await run(['-a', '-s', screen, 'bash', '-mc', script], { ...process.env, ...env }, 'xvfb-run');
}

import { type Play, plays } from '../ses/faults.ts';

/** What `twin ses` was told, as the control API takes it; throws, saying what is expected, where that makes no sense. */
export function faultsAsked(given: {
  throttle?: string | undefined;
  'timeout-after-accept'?: string | undefined;
  fail?: string | undefined;
  paused?: boolean | undefined;
  quota?: string | undefined;
  mailbox?: string[] | undefined;
  reset?: boolean | undefined;
}): object {
  return {
    ...(given.throttle !== undefined && { throttle: perSecond(given.throttle) }),
    ...(given['timeout-after-accept'] !== undefined && {
      timeoutAfterAccept: chance('--timeout-after-accept', given['timeout-after-accept']),
    }),
    ...(given.fail !== undefined && { fail: chance('--fail', given.fail) }),
    ...(given.paused && { paused: true }),
    ...(given.quota !== undefined && { quota: wholeNumber('--quota', given.quota) }),
    ...(given.mailbox && { mailboxes: Object.fromEntries(given.mailbox.map(mailbox)) }),
    ...(given.reset && { reset: true }),
  };
}

function mailbox(given: string): [string, string] {
  const [, address, play] = /^(\S+@\S+)=(\w+)$/.exec(given) ?? [];
  if (address && plays.some((known) => known === play)) return [address.toLowerCase(), play as Play];
  throw new Error(
    `--mailbox takes an address and what it does, like marie@example.net=full, not "${given}".`,
  );
}

function perSecond(given: string): number {
  const rate = Number(/^(\d+(?:\.\d+)?)(?:\/s)?$/.exec(given)?.[1] ?? 0);
  if (rate > 0) return rate;
  throw new Error(`--throttle takes letters a second, like 5/s, not "${given}".`);
}

function chance(option: string, given: string): number {
  const share = Number(given);
  if (given.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new Error(`${option} takes a share from 0 to 1, like 0.1, not "${given}".`);
}

function wholeNumber(option: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Error(`${option} takes a whole number of letters, like 200, not "${given}".`);
}

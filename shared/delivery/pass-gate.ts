import { Temporal } from 'temporal-polyfill';
import { iso } from '../platform/instant.ts';
import { askAccount } from './ask-account.ts';
import { type Closed, closedGate, type Gate, gateBy, type Pass, passFor } from './gate.ts';
import { loadGate, saveGate } from './gate-store.ts';

/** How long what SES said of the account is believed. */
const believed = { minutes: 5 };
const tries = 20;

export type Passing = Pass | { kind: 'closed'; closed: Closed };

/** The gate, with the account asked for where that was long ago. `afresh`: where the gate is closed, ask whether it still is. */
export async function readGate(now: Temporal.Instant, afresh = false): Promise<Gate> {
  const gate = await loadGate();
  const stale =
    gate.askedAt === '' ||
    Temporal.Instant.compare(Temporal.Instant.from(gate.askedAt).add(believed), now) < 0;
  if (!stale && !(afresh && gate.closed)) return gate;
  const asked = gateBy(await askAccount(), gate, iso(now));
  // Where somebody else asked at the same moment, theirs stands.
  return (await saveGate(gate, asked)) ? { ...asked, version: gate.version + 1 } : loadGate();
}

/** How the gate stands for who would pass: open (`go`), closed, or spoken for too far ahead. */
export function lookAt(gate: Gate, now: Temporal.Instant): Passing {
  return gate.closed ? { kind: 'closed', closed: gate.closed } : passFor(0, gate, now.epochMilliseconds).pass;
}

/** Asks for room for some letters, shared fairly with all other senders. `closed`: SES takes none for now. `known` is the gate as just read. */
export async function passGate(letters: number, now: Temporal.Instant, known?: Gate): Promise<Passing> {
  for (let i = 0; i < tries; i++) {
    const gate = (i === 0 ? known : undefined) ?? (await readGate(now));
    if (gate.closed) return { kind: 'closed', closed: gate.closed };
    const { pass, gate: after } = passFor(letters, gate, now.epochMilliseconds);
    if (pass.kind === 'later' || (await saveGate(gate, after))) return pass;
  }
  throw new Error(`the gate changed hands at each of ${tries} tries; trying again later`);
}

/** Closes the gate for everybody, since SES just refused what is no letter's fault; who finds it closed leaves it so. */
export async function closeGate(closed: Closed): Promise<void> {
  for (let i = 0; i < tries; i++) {
    const gate = await loadGate();
    if (gate.closed || (await saveGate(gate, closedGate(gate, closed)))) return;
  }
}

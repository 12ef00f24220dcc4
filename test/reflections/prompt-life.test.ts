import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Prompt } from '../../shared/reflections/prompt.ts';
import { after, dueStep, nextStep, opened, withNext } from '../../shared/reflections/prompt-life.ts';
import {
  mayTake,
  type PromptStep,
  promptStates,
  promptSteps,
} from '../../shared/reflections/prompt-states.ts';
import { at, prompt } from '../support/builders.ts';

const zone = 'America/Toronto';
const next = (given: Partial<Prompt>) => {
  const step = nextStep(prompt(given), zone);
  return (
    step &&
    `${step.step} ${step.at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })}`
  );
};
const harvest = {
  previewedAt: '2026-12-16T14:00:00.000Z',
  shown: ['a'],
  leftOut: [],
  nudged: false,
  sentAt: null,
  items: [],
};

describe('the states of a prompt', () => {
  const drawn = [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^ {4}(\w+) --> (\w+): (\w+)$/gm),
  ].map(([, from, to, step]) => `${from} ${step} ${to}`);

  test('and the steps between them are those that are drawn', () => {
    const known = Object.entries(promptSteps).flatMap(([step, { from, to }]) =>
      from.map((state) => `${state} ${step} ${to}`),
    );
    expect(known.length).toBeGreaterThan(8);
    expect(drawn.toSorted()).toEqual(known.toSorted());
  });
  test('can all be reached, and only two of them are an end', () => {
    const steps = Object.values(promptSteps);
    const reached = new Set<string>(['draft', ...steps.map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...promptStates].sort());
    const left = new Set<string>(steps.flatMap(({ from }) => from));
    expect(promptStates.filter((state) => !left.has(state))).toEqual(['harvested', 'cancelled']);
  });
  test('allow no other step', () => {
    for (const state of promptStates)
      for (const step of Object.keys(promptSteps) as PromptStep[])
        if (!mayTake(step, state)) expect(() => after(prompt({ state }), step, {}, zone)).toThrow(state);
  });
});

describe('a prompt waits', () => {
  test('as a draft for its steward, when planned for its moment', () => {
    expect(next({ state: 'draft', sendsAt: '2026-12-01T14:00:00.000Z' })).toBeNull();
    expect(next({ state: 'scheduled', sendsAt: '2026-12-01T14:00:00.000Z' })).toBe('send 2026-12-01T09:00');
  });
  test('when open to remind three days before it closes, then to close on the morning after its last day', () => {
    expect(next({ state: 'open', closesOn: '2026-12-15' })).toBe('remind 2026-12-12T09:00');
    expect(next({ state: 'reminded', closesOn: '2026-12-15' })).toBe('close 2026-12-16T09:00');
  });
  test('and reminds nobody who was asked less than three days before', () => {
    expect(next({ state: 'open', closesOn: '2026-11-26' })).toBe('remind 2026-11-23T09:00');
    expect(next({ state: 'open', closesOn: '2026-11-25' })).toBe('close 2026-11-26T09:00');
  });
  test('when closed for its stewards, whom it reminds once after a week', () => {
    expect(next({ state: 'closed', harvest })).toBe('nudge 2026-12-23T09:00');
    expect(next({ state: 'closed', harvest: { ...harvest, nudged: true } })).toBeNull();
    for (const state of ['harvested', 'cancelled'] as const) expect(next({ state, harvest })).toBeNull();
  });
  test('where the clock of its region changes, at the same hour', () => {
    expect(next({ state: 'reminded', closesOn: '2027-03-13' })).toBe('close 2027-03-14T09:00');
    expect(next({ state: 'reminded', closesOn: '2026-10-31' })).toBe('close 2026-11-01T09:00');
  });
});

describe('a tick', () => {
  const due = (given: Partial<Prompt>, when: string) => dueStep(prompt(given), zone, at(when))?.step ?? null;

  test('that comes early does nothing', () => {
    expect(due({ state: 'open', closesOn: '2026-12-15' }, '2026-12-12 08:59')).toBeNull();
    expect(due({ state: 'open', closesOn: '2026-12-15' }, '2026-12-12 09:00')).toBe('remind');
  });
  test('that comes days late reminds nobody of what has closed', () => {
    expect(due({ state: 'open', closesOn: '2026-12-15' }, '2026-12-17 09:00')).toBe('close');
  });
});

describe('what goes out', () => {
  test('closes so many days from then, or on the day that was named', () => {
    const sent = (given: Partial<Prompt>) =>
      opened(prompt({ state: 'draft', sentAt: null, ...given }), at('2026-12-01 09:00'), zone).closesOn;
    expect(sent({ daysOpen: 10 })).toBe('2026-12-11');
    expect(sent({ closesOn: '2026-12-20' })).toBe('2026-12-20');
  });
  test('never closes before anybody could answer, however late it was sent', () => {
    const late = opened(
      prompt({ state: 'draft', sentAt: null, closesOn: '2026-11-30' }),
      at('2026-12-01 09:00'),
      zone,
    );
    expect(late.closesOn).toBe('2026-12-22');
  });
  test('says when it is to be looked at next', () => {
    expect(withNext(prompt({ state: 'reminded' }), zone).nextAt).toBe('2026-12-16T14:00:00.000Z');
    expect(withNext(prompt({ state: 'draft' }), zone).nextAt).toBeNull();
  });
});

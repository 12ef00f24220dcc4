import { describe, expect, test } from 'vitest';
import { awayUntil, dutyOrder, present } from '../../shared/community/on-duty.ts';
import {
  handedOver,
  isNamedSteward,
  noStewardship,
  type Stewardship,
  stillHolding,
  withStewardship,
} from '../../shared/community/stewardship.ts';
import { community as file } from '../support/builders.ts';

const [sam, lee, jo, kim] = ['sam@example.org', 'lee@example.org', 'jo@example.net', 'kim@example.net'];
const person = (email: string, name: string) => ({ email, name, language: 'en' as const });
const stewardsOf = (settled: Stewardship, stewards = file.stewards) =>
  withStewardship({ ...file, stewards }, settled).stewards.map(({ email, region }) => `${email} ${region}`);
const plain = withStewardship(file, noStewardship);
const toJo = handedOver(plain, lee, person(jo, 'Jo'));

describe('who hands over', () => {
  test('is followed where the file names them, however often the file is written', () => {
    expect(stewardsOf(toJo)).toEqual([`${sam} ontario`, `${jo} eastern`]);
  });

  test('may be followed by one who hands over in their turn, and of whom nothing is kept then', () => {
    const toKim = handedOver(withStewardship(file, toJo), jo, person(kim, 'Kim'));
    expect(stewardsOf(toKim)).toEqual([`${sam} ontario`, `${kim} eastern`]);
    expect(JSON.stringify(toKim)).not.toContain(jo);
  });

  test('who comes back needs no record', () => {
    expect(handedOver(withStewardship(file, toJo), jo, person(lee, 'Lee')).successors).toEqual([]);
  });

  test('to another steward of the region leaves one of them there', () => {
    const toSam = handedOver(plain, lee, person(sam, 'Sam'));
    expect(stewardsOf(toSam)).toEqual([`${sam} ontario`, `${sam} eastern`]);
  });

  test('stands no more once the file names them not', () => {
    const stewards = file.stewards.map((one) => (one.email === lee ? { ...one, ...person(jo, 'Jo') } : one));
    const later = withStewardship({ ...file, stewards }, toJo);
    expect(stillHolding(later, '2026-12-01')?.successors).toEqual([]);
    expect(later.stewards.map(({ email }) => email)).toEqual([sam, jo]);
  });

  test('is still named in the file, which a person must change before they can be forgotten', () => {
    const now = withStewardship(file, toJo);
    expect([lee, jo, kim].map((one) => isNamedSteward(now, one))).toEqual([true, true, false]);
  });
});

describe('the order of who is on duty', () => {
  const settled = { ...noStewardship, duty: { eastern: [sam, lee] }, away: { [sam]: '2026-12-10' } };
  const now = withStewardship(file, settled);
  const names = (region: string) => dutyOrder(now, region)?.map(({ name }) => name);

  test('holds for all places of a region, and for no other', () => {
    expect(names('ottawa')).toEqual(['Sam', 'Lee']);
    expect(names('sudbury')).toBeUndefined();
  });

  test('passes over who is away, until the day on which they are back', () => {
    const order = dutyOrder(now, 'ottawa') ?? [];
    expect(present(now, order, '2026-12-09').map(({ name }) => name)).toEqual(['Lee']);
    expect(present(now, order, '2026-12-10').map(({ name }) => name)).toEqual(['Sam', 'Lee']);
    expect(awayUntil(now, sam, '2026-12-09')).toBe('2026-12-10');
  });

  test('moves on to whoever takes over', () => {
    expect(handedOver(now, lee, person(jo, 'Jo')).duty).toEqual({ eastern: [sam, jo] });
  });

  test('forgets who is no steward any more, and who is back', () => {
    const stewards = file.stewards.filter(({ email }) => email !== lee);
    const left = stillHolding(withStewardship({ ...file, stewards }, settled), '2026-12-10');
    expect(left).toMatchObject({ duty: { eastern: [sam] }, away: {} });
    expect(stillHolding(now, '2026-12-01')).toBeNull();
  });
});

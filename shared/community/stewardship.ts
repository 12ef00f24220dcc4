import * as z from 'zod';
import { Language } from '../language/language.ts';
import type { Community, CommunityFile, Steward } from './community.ts';

const Successor = z.object({
  region: z.string(),
  /** Whom the community's file names there. */
  address: z.string(),
  by: z.object({ email: z.string(), name: z.string(), language: Language }),
});

/** What stewards have settled by mail. It stands beside the community's file, so that writing the file anew takes nothing of it away. Addresses are normalised. */
export const Stewardship = z.object({
  /** Who looks after a region in the place of a steward whom the file names. */
  successors: z.array(Successor),
  /** By region: its stewards in the order in which they are asked. */
  duty: z.record(z.string(), z.array(z.string())),
  /** By address: the day (ISO date) on which somebody is back. */
  away: z.record(z.string(), z.string()),
  /** 0 while it was never written. */
  version: z.int(),
});
export type Stewardship = z.infer<typeof Stewardship>;

export const noStewardship: Stewardship = { successors: [], duty: {}, away: {}, version: 0 };

/** A community as its file and its stewards have it. */
export function withStewardship(file: CommunityFile, stewardship: Stewardship): Community {
  const now = file.stewards.map((steward) => successorOf(steward, stewardship));
  const stewards = now.filter((one, i) => now.findIndex((other) => isSame(one, other)) === i);
  return { ...file, stewards, desk: { stewardship, inFile: file.stewards } };
}

function successorOf(steward: Steward, { successors }: Stewardship): Steward {
  const address = steward.email.toLowerCase();
  const found = successors.find((one) => one.region === steward.region && one.address === address);
  return found ? { ...found.by, region: steward.region } : steward;
}

const isSame = (one: Steward, other: Steward): boolean =>
  one.region === other.region && one.email.toLowerCase() === other.email.toLowerCase();

/** What is settled once `from` has handed all their regions over to `to`, who stands in their place also in the order of who is on duty. */
export function handedOver(
  { stewards, desk }: Community,
  from: string,
  to: Pick<Steward, 'email' | 'name' | 'language'>,
): Stewardship {
  const { stewardship, inFile } = desk ?? { stewardship: noStewardship, inFile: stewards };
  const by = { email: to.email, name: to.name, language: to.language };
  const moved = stewardship.successors.map((one) => (one.by.email === from ? { ...one, by } : one));
  const own = inFile
    .filter(({ email, region }) => email.toLowerCase() === from && !isSucceeded(from, region, moved))
    .map(({ region }) => ({ region, address: from, by }));
  const duty = Object.entries(stewardship.duty).map(([region, order]) => [
    region,
    [...new Set(order.map((address) => (address === from ? to.email : address)))],
  ]);
  return {
    ...stewardship,
    // Who is back where the file has them needs no record.
    successors: [...moved, ...own].filter(({ address, by }) => address !== by.email),
    duty: Object.fromEntries(duty),
    away: without(stewardship.away, [from]),
  };
}

const isSucceeded = (address: string, region: string, successors: Stewardship['successors']): boolean =>
  successors.some((one) => one.address === address && one.region === region);

/** What still holds: once the file names a steward no more, how they were succeeded has done its work; and who was away until a day that has come, is back. */
export function stillHolding({ stewards, desk }: Community, today: string): Stewardship | null {
  if (!desk) return null;
  const { stewardship, inFile } = desk;
  const successors = stewardship.successors.filter(({ address, region }) =>
    inFile.some((one) => one.email.toLowerCase() === address && one.region === region),
  );
  const known = new Set(stewards.map(({ email }) => email.toLowerCase()));
  const over = Object.entries(stewardship.away).filter(([who, until]) => until <= today || !known.has(who));
  const duty = Object.fromEntries(
    Object.entries(stewardship.duty).map(([region, order]) => [
      region,
      order.filter((who) => known.has(who)),
    ]),
  );
  const isSame =
    JSON.stringify([successors, duty]) === JSON.stringify([stewardship.successors, stewardship.duty]);
  if (isSame && over.length === 0) return null;
  const away = without(
    stewardship.away,
    over.map(([who]) => who),
  );
  return { ...stewardship, successors, duty, away };
}

const without = (all: Record<string, string>, names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

/** Whether somebody (normalised address) looks after a region, or stands in the file, which only a person can change. */
export const isNamedSteward = ({ stewards, desk }: Community, address: string): boolean =>
  [...stewards, ...(desk?.inFile ?? [])].some(({ email }) => email.toLowerCase() === address);

/** What is settled of somebody as a steward; null where nothing is. Regions by id. */
export function settledOf({ desk }: Community, address: string) {
  if (!desk) return null;
  const { successors, duty, away } = desk.stewardship;
  const found = {
    handedOver: successors.filter((one) => one.address === address).map(({ region }) => region),
    tookOver: successors.filter(({ by }) => by.email === address).map(({ region }) => region),
    onDuty: Object.keys(duty).filter((region) => duty[region]?.includes(address)),
    awayUntil: away[address] ?? null,
  };
  const isNothing = [found.handedOver, found.tookOver, found.onDuty].flat().length === 0 && !found.awayUntil;
  return isNothing ? null : found;
}

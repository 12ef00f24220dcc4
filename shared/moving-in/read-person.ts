import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import { domainOf, normalizeAddress } from '../mail/addresses.ts';
import type { Rhythm } from '../members/member.ts';
import { type Basis, impliedUntil } from './implied-consent.ts';
import {
  readConsent,
  readDay,
  readLanguage,
  readProfile,
  readRegions,
  readRhythm,
  wantsNoLetters,
} from './read-cells.ts';
import type { Row } from './read-file.ts';

/** By what right we may write to somebody; days are ISO dates. `none` is asked first, and `why` says what kept a claim from counting. */
export type Claim =
  | { kind: 'express'; on: string; source: string }
  | { kind: 'implied'; basis: Basis; since: string; until: string; source: string }
  | { kind: 'none'; why: 'nothing-said' | 'no-evidence' | 'ran-out' };

/** A row as a person to be. */
export interface Person {
  line: number;
  address: string;
  name: string | null;
  language: Language;
  regions: string[];
  rhythm: Rhythm;
  profile: AccessProfile;
  claim: Claim;
  /** An ISO date, where one was told. */
  joined: string | null;
}

export type Read = { kind: 'person'; person: Person } | { kind: 'rejected'; line: number; why: string };

/** Reads a row; what it says and we cannot read keeps it aside, in plain words: a guess would be somebody's letters. `today` is where the community is. */
export function readPerson({ line, told: own }: Row, community: Community, today: Temporal.PlainDate): Read {
  const told = { ...fromAttributes(own.attributes), ...own };
  const rejected = (why: string): Read => ({ kind: 'rejected', line, why });
  const address = normalizeAddress(told.email ?? '');
  const wrong =
    addressFault(told.email, address, community) ??
    statusFault(told.status) ??
    cellFault(told, community, today);
  if (wrong !== null || address === null) return rejected(wrong ?? '');
  const person: Person = {
    line,
    address,
    name: nameOf(told),
    language: readLanguage(told.language ?? '') ?? community.languages[0] ?? 'en',
    regions: readRegions(told.regions ?? '', community).regions,
    rhythm: readRhythm(told.rhythm ?? '') ?? 'weekly',
    profile: readProfile(told.profile ?? '') ?? 'standard',
    claim: claimOf(told, today),
    joined: readDay(told.joined ?? '')?.toString() ?? null,
  };
  return { kind: 'person', person };
}

type Told = Row['told'];

/** listmonk's attributes are JSON of whatever its owner liked: what we understand of them counts, the rest is passed over. */
function fromAttributes(json = '{}'): Told {
  const all = attributesIn(json);
  const text = (...names: string[]) =>
    names.map((name) => all[name]).find((value): value is string => typeof value === 'string') ?? '';
  const language = text('language', 'lang', 'langue');
  return {
    ...(readLanguage(language) && { language }),
    regions: text('regions', 'region', 'city', 'ville'),
  };
}

function attributesIn(json: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

function addressFault(written: string | undefined, address: string | null, { mailDomain }: Community) {
  if (written === undefined) return 'There is no email address.';
  if (address === null) return `This is no email address: “${written}”.`;
  return domainOf(address) === mailDomain ? 'This is an address of the community itself.' : null;
}

/** listmonk's word for who may be written to is `enabled`; other lists have their own for who is not. */
function statusFault(status = 'enabled'): string | null {
  const said = status.toLowerCase();
  if (said === 'blocklisted' || said === 'blacklisted')
    return 'Blocklisted in listmonk: this person wants no letters.';
  if (said === 'disabled') return 'Disabled in listmonk: nobody wrote to this person any more.';
  return wantsNoLetters(status) ? `The list says “${status}”: this person is to get no letters.` : null;
}

function cellFault(told: Told, community: Community, today: Temporal.PlainDate): string | null {
  const { language, rhythm, profile, consent, consent_date: on, joined } = told;
  if (language && !readLanguage(language)) return `We write in English and French, not in “${language}”.`;
  const { unknown } = readRegions(told.regions ?? '', community);
  if (unknown.length > 0 && !told.attributes) return `We know no place called “${unknown.join('”, “')}”.`;
  if (rhythm && !readRhythm(rhythm)) return `Letters come daily, weekly or monthly, not “${rhythm}”.`;
  if (profile && !readProfile(profile))
    return `“${profile}” is none of: standard, large-print, plain-text, plain-language.`;
  if (consent && !readConsent(consent))
    return `“${consent}” is none of: express, implied-member, implied-inquiry, none.`;
  return dayFault(on, today) ?? (told.attributes ? null : dayFault(joined, today));
}

function dayFault(written: string | undefined, today: Temporal.PlainDate): string | null {
  if (!written) return null;
  const day = readDay(written);
  if (!day) return `We cannot read this date for sure: “${written}”. Please write it as 2024-03-25.`;
  return day.since(today).sign > 0 ? `This date is still to come: “${written}”.` : null;
}

const nameOf = ({ given = '', name = '' }: Told): string | null => {
  const whole = name.includes(given) ? name : `${given} ${name}`;
  return whole.replace(/\s+/g, ' ').trim().slice(0, 100) || null;
};

/** Express consent counts with its evidence only (CASL s. 13 lays the proof on whom sends): the day, and how it was given. */
function claimOf(told: Told, today: Temporal.PlainDate): Claim {
  const kind = readConsent(told.consent ?? '') ?? 'none';
  const day = readDay(told.consent_date ?? '');
  const source = told.consent_source ?? '';
  if (kind === 'none') return { kind, why: 'nothing-said' };
  if (kind === 'express')
    return day && source !== '' ? { kind, on: day.toString(), source } : { kind: 'none', why: 'no-evidence' };
  if (!day) return { kind: 'none', why: 'no-evidence' };
  const basis = kind === 'implied-member' ? 'member' : 'inquiry';
  const until = impliedUntil(basis, day);
  if (until.since(today).sign <= 0) return { kind: 'none', why: 'ran-out' };
  return { kind: 'implied', basis, since: day.toString(), until: until.toString(), source };
}

import * as z from 'zod';
import type { Language } from './language.ts';

/**
 * How somebody best reads: as letters are; in larger print; as plain text alone, without an HTML part; in plain language, with shorter
 * sentences and hard words explained; or in larger print and plain language.
 */
export const AccessProfile = z.enum([
  'standard',
  'large-print',
  'plain-text',
  'plain-language',
  'large-and-plain',
]);
export type AccessProfile = z.infer<typeof AccessProfile>;

/** What a letter has to know of who reads it; every member is one. */
export interface Reader {
  language: Language;
  profile: AccessProfile;
}

export const isLarge = (profile: AccessProfile): boolean =>
  profile === 'large-print' || profile === 'large-and-plain';

export const isPlain = (profile: AccessProfile): boolean =>
  profile === 'plain-language' || profile === 'large-and-plain';

/** How somebody reads who read in one way and asks for another: who needs large print and easy words has both. */
export const withProfile = (before: AccessProfile, wanted: AccessProfile): AccessProfile =>
  (isLarge(before) && wanted === 'plain-language') || (isPlain(before) && wanted === 'large-print')
    ? 'large-and-plain'
    : wanted;

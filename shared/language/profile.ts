import * as z from 'zod';
import type { Language } from './language.ts';

/**
 * How somebody best reads: as letters are; in larger print; as plain text alone, without an HTML part; or in plain language, with shorter
 * sentences and hard words explained.
 */
export const AccessProfile = z.enum(['standard', 'large-print', 'plain-text', 'plain-language']);
export type AccessProfile = z.infer<typeof AccessProfile>;

/** What a letter has to know of who reads it; every member is one. */
export interface Reader {
  language: Language;
  profile: AccessProfile;
}

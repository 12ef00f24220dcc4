import * as z from 'zod';

/**
 * How somebody best reads: as letters are; in larger print; as plain text alone, without an HTML part; or in plain language, with shorter
 * sentences and hard words explained.
 */
export const AccessProfile = z.enum(['standard', 'large-print', 'plain-text', 'plain-language']);
export type AccessProfile = z.infer<typeof AccessProfile>;

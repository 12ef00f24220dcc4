import * as z from 'zod';

/** The languages Roundletter speaks, as BCP 47 tags. */
export const languages = ['en', 'fr'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The same words in every language. */
export type InEachLanguage = Record<Language, string>;

import * as z from 'zod';

/** The languages Roundletter speaks, as BCP 47 tags. */
export const languages = ['en', 'fr'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The same words in every language. */
export const InEachLanguage = z.object({ en: z.string().min(1), fr: z.string().min(1) });
export type InEachLanguage = z.infer<typeof InEachLanguage>;

import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Community } from '../../shared/community/community.ts';
import { Language, languages } from '../../shared/language/language.ts';
import { pageWords } from '../../shared/language/pages/words.ts';
import type { PageFrame, WebContext } from './web.ts';

/** What surrounds a page. `?lang=` wins, then the language known of the reader, then what the browser asks for. */
export function frameOf(c: WebContext, known?: Language): PageFrame {
  const community = c.get('community');
  const language = askedFor(c, community) ?? known ?? browserLanguage(c, community.languages);
  return inLanguage({ community, language, words: pageWords[language], here: c.req.path }, language);
}

/** The same frame in another language. */
export const inLanguage = (frame: PageFrame, language: Language): PageFrame => ({
  ...frame,
  language,
  words: pageWords[language],
});

function askedFor(c: Context, community: Community): Language | null {
  const asked = Language.safeParse(c.req.query('lang'));
  return asked.success && community.languages.includes(asked.data) ? asked.data : null;
}

/** The language a browser asks for, among those on offer. */
export function browserLanguage(c: Context, offered: readonly Language[] = languages): Language {
  const supports = [...offered];
  const fallback = supports[0] ?? 'en';
  return accepts(c, {
    header: 'Accept-Language',
    supports,
    default: fallback,
    match: (wanted) => {
      const best = wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find((code) => supports.some((language) => language === code));
      return best ?? fallback;
    },
  }) as Language;
}

import type { Language } from '../language/language.ts';

/** What stewards ask of us about the community. `until` is an ISO date. */
export type DeskWish =
  | { kind: 'who-is-new' }
  | { kind: 'who-is-waiting' }
  | { kind: 'what-is-held' }
  /** `place`: as written; null for the steward's own region. `language`: null for their own. */
  | { kind: 'preview'; place: string | null; language: Language | null }
  | { kind: 'how-are-we-doing' }
  | { kind: 'hand-over'; name: string; address: string }
  /** `names`: an order to set, as written; null to ask for it. */
  | { kind: 'on-duty'; names: string[] | null }
  | { kind: 'away'; until: string };

/** A steward's wish as one may say it; `day` is its day in words. */
export function sayDeskWish(wish: DeskWish, language: Language, day: (iso: string) => string): string {
  const french = language === 'fr';
  switch (wish.kind) {
    case 'who-is-new':
      return french ? 'qui est nouveau' : 'who is new';
    case 'who-is-waiting':
      return french ? 'qui attend' : 'who is waiting';
    case 'what-is-held':
      return french ? 'ce qui est en attente' : 'what is held';
    case 'preview':
      return [french ? 'aperçu' : 'preview', wish.language && tongues[language][wish.language], wish.place]
        .filter(Boolean)
        .join(' ');
    case 'how-are-we-doing':
      return french ? 'comment allons-nous' : 'how are we doing';
    case 'hand-over':
      return `${french ? 'passer le relais à' : 'hand over to'} ${[wish.name, `<${wish.address}>`].join(' ').trim()}`;
    case 'on-duty': {
      const said = french ? 'de garde' : 'on duty';
      return wish.names === null ? said : `${said}${french ? '\u00a0' : ''}: ${wish.names.join(', ')}`;
    }
    case 'away':
      return `${french ? 'absence jusqu’au' : 'away until'} ${day(wish.until)}`;
  }
}

const tongues: Record<Language, Record<Language, string>> = {
  en: { en: 'English', fr: 'French' },
  fr: { en: 'anglais', fr: 'français' },
};

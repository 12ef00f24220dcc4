export type Language = 'en' | 'fr';

/** Who answers the letters: one reader in each language. */
export const readers = [
  {
    language: 'en',
    name: 'Nadia Haddad',
    address: 'nadia@example.net',
    mailbox: 'Nadia Haddad <nadia@example.net>',
    greeting: 'Hello, I would like to join, please.',
    yes: 'Yes, Kingston',
  },
  {
    language: 'fr',
    name: 'Hélène Côté',
    address: 'helene@example.net',
    mailbox: 'Hélène Côté <helene@example.net>',
    greeting: 'Bonjour, je voudrais m’inscrire.',
    yes: 'Oui, Ottawa',
  },
] as const;

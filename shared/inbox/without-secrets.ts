/** What stands in the place of an address of ours that works only for its holder. */
const mark = '[…]';

/**
 * A text without our own secret addresses, with which every reader could speak or leave in its writer's name: reply addresses,
 * links with a token of ours, also as a mail scanner rewrote them. Nothing is left of a text that says nothing else.
 */
export function withoutSecrets(text: string, mailDomain: string): string {
  const clean = text.replace(addresses, (one) => (isSecret(one, mailDomain) ? mark : one));
  return clean === text || /[\p{L}\p{N}]/u.test(clean) ? clean : '';
}

/** What an address of the web or of a person can be made of. */
const addresses = /[!#-';*-;=?-Z\\^-z~]{8,}/g;

function isSecret(address: string, mailDomain: string): boolean {
  const plain = address.toLowerCase().replaceAll('%40', '@');
  return (
    token.test(plain) || leaving.test(plain) || (replying.test(plain) && plain.includes(`@${mailDomain}`))
  );
}

/** 45 characters of base32, an *a* first (see `encodeToken`); in a rewritten link they stand behind an escaped sign. */
const token = /(?<=^|[^a-z0-9]|%[0-9a-f]{2})a[a-z2-7]{44}(?![a-z0-9])/;

/** A link to leave, whoever made it, works for whoever follows it. */
const leaving = /^\W*https?:.*\/unsubscribe\/./;
const replying = /\br\.[a-z2-7]{6,}@/;

/**
 * Plain text without the armour of OpenPGP (RFC 4880 §6.2, §7): of a clear-signed text the words stay, dashes unescaped; the signature
 * goes, and so does what is encrypted. Quoted armour is left as quoted. Lines end in `\n`.
 */
export function openInlinePgp(text: string): { text: string; isEncrypted: boolean } {
  if (!text.includes('-----BEGIN PGP ')) return { text, isEncrypted: false };
  const kept: string[] = [];
  let held: string[] = [];
  let isEncrypted = false;
  let place: Place = 'outside';
  for (const line of text.split('\n')) {
    const before: Place = place;
    place = next(place, line.trimEnd());
    if (place === 'message') isEncrypted = true;
    if (place === 'outside' || place === 'signed') {
      if (place === before) kept.push(place === 'signed' ? line.replace(/^- /, '') : line);
      held = [];
    } else held.push(line);
  }
  const unended = place === 'message' ? [] : held;
  return { text: [...kept, ...unended].join('\n'), isEncrypted };
}

/** Between armour, in the header fields of a signed text, in its words, in a signature, in an encrypted message. */
type Place = 'outside' | 'signed-header' | 'signed' | 'signature' | 'message';

function next(place: Place, line: string): Place {
  switch (place) {
    case 'outside':
      if (line === '-----BEGIN PGP SIGNED MESSAGE-----') return 'signed-header';
      return line === '-----BEGIN PGP MESSAGE-----' ? 'message' : 'outside';
    case 'signed-header':
      return line === '' ? 'signed' : 'signed-header';
    case 'signed':
      return line === '-----BEGIN PGP SIGNATURE-----' ? 'signature' : 'signed';
    case 'signature':
      return line === '-----END PGP SIGNATURE-----' ? 'outside' : 'signature';
    case 'message':
      return line === '-----END PGP MESSAGE-----' ? 'outside' : 'message';
    default:
      return place satisfies never;
  }
}

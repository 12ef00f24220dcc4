/**
 * Plain text without the armour of OpenPGP (RFC 4880 §6.2, §7): of a clear-signed text the words stay, dashes unescaped; the signature
 * goes, and so does what is encrypted. Quoted armour is left as quoted. Lines end in `\n`.
 */
export function openPgpInText(text: string): { text: string; isEncrypted: boolean } {
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

/** HTML without the encrypted messages in it; empty where nothing else stands there. */
export function openPgpInHtml(html: string): { text: string; isEncrypted: boolean } {
  const kept: string[] = [];
  let from = 0;
  for (let begin = html.indexOf(beginMessage); begin >= 0; begin = html.indexOf(beginMessage, from)) {
    const end = html.indexOf(endMessage, begin);
    kept.push(html.slice(from, begin));
    from = end < 0 ? html.length : end + endMessage.length;
  }
  if (from === 0) return { text: html, isEncrypted: false };
  const rest = kept.join('') + html.slice(from);
  return { text: rest.replace(/<[^<>]*>/g, '').trim() === '' ? '' : rest, isEncrypted: true };
}

const beginMessage = '-----BEGIN PGP MESSAGE-----';
const endMessage = '-----END PGP MESSAGE-----';

/** Between armour, in the header fields of a signed text, in its words, in a signature, in an encrypted message. */
type Place = 'outside' | 'signed-header' | 'signed' | 'signature' | 'message';

function next(place: Place, line: string): Place {
  switch (place) {
    case 'outside':
      if (line === '-----BEGIN PGP SIGNED MESSAGE-----') return 'signed-header';
      return line === beginMessage ? 'message' : 'outside';
    case 'signed-header':
      return line === '' ? 'signed' : 'signed-header';
    case 'signed':
      return line === '-----BEGIN PGP SIGNATURE-----' ? 'signature' : 'signed';
    case 'signature':
      return line === '-----END PGP SIGNATURE-----' ? 'outside' : 'signature';
    case 'message':
      return line === endMessage ? 'outside' : 'message';
    default:
      return place satisfies never;
  }
}

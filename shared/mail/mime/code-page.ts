import { charsetNamed, decoderOf } from './charset-label.ts';

/** Octets in a Windows code page, by its number (1252, 932, 65001); of one that nobody knows, in 1252. */
export function decodeCodePage(octets: Uint8Array, codePage: number): string {
  const charset = charsetNamed(`cp${codePage}`);
  return decoderOf(charset.kind === 'label' ? charset.label : 'windows-1252').decode(octets);
}

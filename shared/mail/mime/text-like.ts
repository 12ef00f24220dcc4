/** Whether octets may be text in some charset: hardly any controls that stand in no text. */
export function looksLikeText(octets: Uint8Array): boolean {
  const sample = octets.subarray(0, 4000);
  return sample.filter(isControl).length <= sample.length * 0.03;
}

/** All but NUL (UTF-16), tab, line ends, form feed, shifts and escape. */
const isControl = (octet: number): boolean =>
  octet === 0x7f || (octet < 0x20 && ![0, 9, 10, 11, 12, 13, 14, 15, 0x1b].includes(octet));
